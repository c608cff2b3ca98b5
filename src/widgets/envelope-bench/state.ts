/** What the bench holds, and what of it may leave the page. The plaintext, files, data keys and answers are kept apart. */
import * as v from 'valibot';
import {keySpecs, keyStates, keyUsages, operations} from '@site/src/engines/kms';
import {shareCodec, withoutSecrets} from '@site/src/share-link';

const short = v.pipe(v.string(), v.maxLength(2200));
const medium = v.pipe(v.string(), v.maxLength(8000));

/** What is done to the envelope, or to the call, before it is opened again. */
export const breakages = [
  'nothing',
  'no-context',
  'context-case',
  'flip-key',
  'flip-data',
  'cut-data',
  'Disabled',
  'PendingDeletion',
  'PendingImport',
  'other-key',
  'other-region',
  'denied',
  'throttled',
  'dry-run',
] as const;
export type Breakage = (typeof breakages)[number];

const keySchema = v.strictObject({
  keyId: short,
  alias: short,
  keySpec: v.picklist(keySpecs),
  keyUsage: v.picklist(keyUsages),
  keyState: v.picklist(keyStates),
  policy: medium,
});

const schema = v.strictObject({
  tab: v.picklist(['envelope', 'operations', 'keys', 'sizes', 'blob']),
  what: v.picklist(['text', 'file']),
  region: short,
  /** KeyId of GenerateDataKey. */
  keyName: short,
  dataKeySpec: v.picklist(['AES_256', 'AES_128']),
  /** One `name=value` a line. */
  context: medium,
  decryptContext: medium,
  /** KeyId of Decrypt; empty leaves it out. */
  decryptKeyName: short,
  writer: short,
  reader: short,
  broken: v.picklist(breakages),
  keys: v.pipe(v.array(keySchema), v.minLength(1), v.maxLength(10)),
  operation: v.picklist(operations),
  /** JSON text. */
  request: v.pipe(v.string(), v.maxLength(20_000)),
  caller: short,
  identityPolicy: medium,
  /** Bytes, as typed. */
  size: short,
});

/** Everything but the plaintext and what is made of it. */
export type State = v.InferOutput<typeof schema>;
export type KeyRow = State['keys'][number];

/** Members of a request that carry a reader's own bytes: a link keeps their length, every byte becomes 0. */
const ownBytes = /("(?:Plaintext|Message)"\s*:\s*")([^"]*)/g;
const ownTokens = /("GrantTokens"\s*:\s*\[)[^\]]*/g;

/** The request without the bytes that the reader put in. */
const cleanRequest = (text: string): string =>
  withoutSecrets(
    text
      .replace(ownBytes, (_, start: string, base64: string) => start + base64.replace(/[^=\s]/g, 'A'))
      .replace(ownTokens, '$1'),
  );

/** The state as it may stand in a link or in storage. */
export const clean = (state: State): State => ({
  ...state,
  request: cleanRequest(state.request),
  context: withoutSecrets(state.context),
  decryptContext: withoutSecrets(state.decryptContext),
  identityPolicy: withoutSecrets(state.identityPolicy),
  keys: state.keys.map((key) => ({...key, policy: withoutSecrets(key.policy)})),
});

export const codec = shareCodec('envelope', 1, schema, {clean});
