/** What the tool holds. */
import * as v from 'valibot';
import {shareCodec, withoutSecrets} from '@site/src/share-link';

/** Longest template, in UTF-16 units. */
export const longestTemplate = 1_000_000;

const template = v.pipe(v.string(), v.maxLength(longestTemplate));

const schema = v.strictObject({
  tab: v.picklist(['compare', 'check']),
  /** The deployed template and the new one, JSON or YAML; the new one is what is checked. */
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

export const codec = shareCodec('template-check', 2, schema, {
  clean,
  // The tool compared and did nothing else.
  older: {1: {upgrade: (json) => ({...(json as object), tab: 'compare'})}},
});
