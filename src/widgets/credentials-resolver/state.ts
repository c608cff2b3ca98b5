/** What the credentials resolver holds. Its texts are masked before they come here, and once more before they leave the page. */
import * as v from 'valibot';
import {maskSecrets} from '@site/src/engines/aws-config';
import {shareCodec} from '@site/src/share-link';

/** Longest text of a field, in characters. */
export const mostChars = 20_000;
const long = v.pipe(v.string(), v.maxLength(mostChars));
const short = v.pipe(v.string(), v.maxLength(256));

const schema = v.strictObject({
  /** Environment variables in whatever form they were copied. */
  env: long,
  /** Text of `~/.aws/config`; empty: no such file. */
  config: long,
  /** Text of `~/.aws/credentials`; empty: no such file. */
  credentials: long,
  profileOption: short,
  regionOption: short,
  /** `-Dname=value` words. */
  properties: v.pipe(v.string(), v.maxLength(2000)),
  hasKeysInCode: v.boolean(),
  instance: v.picklist(['unreachable', 'no-role', 'role']),
  instanceRegion: short,
  container: v.picklist(['unreachable', 'refuses', 'credentials']),
  process: v.picklist(['works', 'fails', 'missing', 'garbage']),
  signIn: v.picklist(['valid', 'expired', 'missing']),
  login: v.picklist(['valid', 'missing']),
  hasTokenFiles: v.boolean(),
  sts: v.picklist(['credentials', 'denies']),
  hasCrt: v.boolean(),
  /** Whether the AWS CLI v1 stands beside the four. */
  showsV1: v.boolean(),
});

export type State = v.InferOutput<typeof schema>;

/** The state as it may stand in a link or in storage. */
export const clean = (state: State): State => ({
  ...state,
  env: maskSecrets(state.env),
  config: maskSecrets(state.config),
  credentials: maskSecrets(state.credentials),
  properties: maskSecrets(state.properties),
});

export const codec = shareCodec('credentials', 1, schema, {clean});
