/** What the log-group key checker holds; all of it may stand in a link. */
import * as v from 'valibot';
import {calls, keySpecs} from '@site/src/engines/log-group-encryption';
import {shareCodec} from '@site/src/share-link';

const short = v.pipe(v.string(), v.maxLength(2048));

const schema = v.strictObject({
  call: v.picklist(calls),
  region: short,
  account: short,
  logGroupName: short,
  resourceIdentifier: short,
  kmsKeyId: short,
  keySpec: v.picklist(keySpecs),
  keyPolicy: v.pipe(v.string(), v.maxLength(40_000)),
  /** Whether the corrected policy is for every log group of the account. */
  isForAll: v.boolean(),
});

export type State = v.InferOutput<typeof schema>;

export const codec = shareCodec('log-group-key', 1, schema);
