/** What the Region resolver holds. Its texts are masked before they come here, and once more before they leave the page. */
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
  /** Whether the tools run on an EC2 instance whose metadata answers. */
  isOnInstance: v.boolean(),
  instanceRegion: short,
  /** What is called: it matters when no Region is found. */
  service: v.picklist(['regional', 'global', 'sts', 's3']),
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

export const codec = shareCodec('region', 1, schema, {clean});
