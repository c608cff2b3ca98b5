/** What the tool holds. */
import * as v from 'valibot';
import {shareCodec, withoutSecrets} from '@site/src/share-link';

/** Longest template, in UTF-16 units. */
export const longestTemplate = 200_000;

const template = v.pipe(v.string(), v.maxLength(longestTemplate));

const schema = v.strictObject({
  /** The deployed template and the new one, JSON or YAML. */
  before: template,
  after: template,
  stack: v.pipe(v.string(), v.maxLength(128)),
  failOn: v.picklist(['any-change', 'broadening', 'destructive', 'never']),
});

export type State = v.InferOutput<typeof schema>;

/** The state as it may stand in a link or in storage. */
export const clean = (state: State): State => ({
  ...state,
  before: withoutSecrets(state.before),
  after: withoutSecrets(state.after),
});

export const codec = shareCodec('template-check', 1, schema, {clean});
