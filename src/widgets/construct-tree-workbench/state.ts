/** What the workbench holds; all of it may stand in a link. */
import * as v from 'valibot';
import {shareCodec} from '@site/src/share-link';

const short = v.pipe(v.string(), v.maxLength(128));
const tree = v.pipe(v.string(), v.maxLength(20_000));

const schema = v.strictObject({
  tab: v.picklist(['tree', 'paths', 'bootstrap']),
  stack: short,
  /** Construct trees as indented lines. */
  before: tree,
  after: tree,
  /** Paths below the stack, one a line. */
  paths: tree,
  account: short,
  region: short,
  qualifier: short,
});

export type State = v.InferOutput<typeof schema>;

export const codec = shareCodec('construct-tree', 1, schema);
