/** What the bench holds. Credentials never come here: a pasted header is read in its field and leaves only mode and groups. */
import * as v from 'valibot';
import {authorizationModes} from '@site/src/facts/appsync/authorization';
import {shareCodec, withoutSecrets} from '@site/src/share-link';

const mode = v.picklist(authorizationModes.value);
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

const schema = v.strictObject({
  tab: v.picklist(['query', 'matrix']),
  /** The schema of the API. */
  sdl: text(60_000),
  defaultMode: mode,
  additionalModes: v.pipe(v.array(mode), v.maxLength(5)),
  /** How the caller comes. */
  mode,
  /** Groups of a user-pool token, separated by commas. */
  groups: text(2000),
  /** IAM policy of the caller; empty: only the directives decide. */
  policy: text(20_000),
  /** What the Lambda authorizer answers. */
  isAuthorized: v.boolean(),
  deniedFields: text(4000),
  query: text(20_000),
});

export type State = v.InferOutput<typeof schema>;

/** The state as it may stand in a link or in storage. */
export const clean = (state: State): State => ({
  ...state,
  query: withoutSecrets(state.query),
  sdl: withoutSecrets(state.sdl),
  policy: withoutSecrets(state.policy),
});

export const codec = shareCodec('field-access', 1, schema, {clean});
