/** What the tool says about a message and a key. Fetched when first needed: it holds the engine. */
import {
  type Bytes,
  fromUtf8,
  type Message,
  openMessage,
  type OpenedMessage,
  readMessage,
  type ReadMessage,
  readTextBytes,
  recognize,
  type Stranger,
} from '@site/src/engines/esdk-message';
import {
  commitmentMismatch,
  dataKeyNotSet,
  sdkIncompleteHeader,
  sdkIncompleteMessage,
  sdkInvalidSignature,
  sdkMalformedHeader,
} from '@site/src/facts/kms/apis';
import type {FieldIssue} from '@site/src/ui/issue';
import type {State} from './state';

/** How good a conclusion is, as the verdict shows it. */
type Tone = 'good' | 'bad' | 'warn' | 'neutral';

/** A message as far as it can be read without a key. */
export type Reading =
  | {readonly kind: 'issue'; readonly issue: FieldIssue}
  | {readonly kind: 'stranger'; readonly stranger: Stranger; readonly bytes: Bytes}
  | {readonly kind: 'read'; readonly bytes: Bytes; readonly read: ReadMessage};

/** The reader's key, or what is wrong with it. */
export type Key = {readonly bytes: Bytes} | {readonly issue: FieldIssue} | undefined;

export interface Conclusion {
  readonly tone: Tone;
  readonly text: string;
}

const number = new Intl.NumberFormat('en-US');

/** `1 byte`, `4,096 bytes`. */
export const count = (amount: number, one: string, many = `${one}s`): string =>
  `${number.format(amount)} ${amount === 1 ? one : many}`;

/** Reads what was pasted, or the bytes of a file. */
export function readPasted(message: string, file: Bytes | undefined): Reading {
  const text = file ? undefined : readTextBytes(message);
  if (text && !text.ok) {
    const {line, column, message: words} = text.issue;
    const place = line === 1 && column === 1 ? '' : `Line ${line}, column ${column}: `;
    return {kind: 'issue', issue: {field: 'message', severity: 'error', message: `${place}${words}`}};
  }
  const bytes = file ?? (text?.ok ? text.bytes : new Uint8Array(0));
  const stranger = recognize(bytes);
  return stranger ? {kind: 'stranger', stranger, bytes} : {kind: 'read', bytes, read: readMessage(bytes)};
}

/** A key as pasted: base64 or hex of 16, 24 or 32 bytes. Never repeats what was typed. */
export function readKey(typed: string): Key {
  if (typed.trim() === '') return undefined;
  const text = readTextBytes(typed);
  const issue = (message: string): Key => ({issue: {field: 'key', severity: 'error', message}});
  if (!text.ok) return issue('Expected base64 or hex digits.');
  const bits = text.bytes.length * 8;
  return [128, 192, 256].includes(bits)
    ? {bytes: text.bytes}
    : issue(`Expected an AES key of 128, 192 or 256 bits, found ${number.format(bits)}.`);
}

/** Opens a message; a key that is missing opens nothing. */
export const open = (message: Message, kind: State['opensWith'], key: Bytes): Promise<OpenedMessage> =>
  openMessage(message, {kind, key});

const strangers: Readonly<Record<Stranger, string>> = {
  'kms-blob': `A ciphertext blob of AWS KMS, no message of the AWS Encryption SDK: it begins with AQICAH (observed, not documented). Open it with Decrypt of the KMS API. The SDK for JavaScript answers “${sdkMalformedHeader.text}”`,
  'base64-twice': 'Base64 inside of base64: decode it once and paste what comes out.',
  key: 'No message: 16, 24 or 32 bytes, as many as an AES key has. If it is a key, it belongs into the field for the key; links leave it out.',
};

/** What is inside, in a few letters. */
export function preview(plaintext: Bytes): string {
  const text = fromUtf8(plaintext);
  const isText = text !== undefined && !/[\0-\x08\x0e-\x1f]/.test(text);
  return isText && text !== '' ? `, “${text.length > 60 ? `${text.slice(0, 60)}…` : text}”` : '';
}

function unreadable({problem, header}: ReadMessage & {ok: false}): Conclusion {
  const {offset, expected, found, mend, isCutOff} = problem;
  const sdk = isCutOff ? (header ? sdkIncompleteMessage : sdkIncompleteHeader) : undefined;
  const answer = sdk ? ` The SDK for JavaScript answers “${sdk.text}”.` : '';
  return {
    tone: 'bad',
    text: `Not a whole message. At byte ${number.format(offset)}, expected ${expected}; found ${found}. ${mend}${answer}`,
  };
}

/** What the SDK for JavaScript prints where a check fails; the texts of Node’s own cryptography are left out. */
const sdkTexts: Readonly<Record<string, string>> = {
  'data key': dataKeyNotSet.text,
  commitment: commitmentMismatch.text,
  signature: sdkInvalidSignature.text,
};

function afterOpening({header, frames}: Message, opened: OpenedMessage): Conclusion {
  const last = opened.checks.at(-1);
  if (!opened.ok) {
    const sdk = sdkTexts[last?.check ?? ''];
    return {
      tone: 'bad',
      text: `Refused at the ${last?.check}: ${last?.detail}.${sdk === undefined ? '' : ` The SDK for JavaScript answers “${sdk}”.`}`,
    };
  }
  const {suite} = header;
  const protection = suite.signature ? 'signature valid' : 'not signed';
  const policy = suite.isCommitting
    ? ''
    : ' A client with the policy REQUIRE_ENCRYPT_REQUIRE_DECRYPT refuses it all the same: the suite has no key commitment.';
  const order =
    opened.order === 'utf-8'
      ? ''
      : ' Its data key was wrapped with the context in another order than the specification’s, as the JavaScript keyring does without utf8Sorting: libraries in other languages refuse it.';
  return {
    tone: policy || order ? 'warn' : 'good',
    text: `Opens: ${count(opened.plaintext.length, 'byte')}${preview(opened.plaintext)}. Format ${header.format}, ${count(header.dataKeys.length, 'encrypted data key')}, ${header.content === 'framed' ? count(frames.length, 'frame') : 'no framing'}, ${protection}.${policy}${order}`,
  };
}

/** The verdict, in one or two sentences. */
export function conclude(reading: Reading, key: Key, opened: OpenedMessage | undefined): Conclusion {
  if (reading.kind === 'issue') return {tone: 'bad', text: `Not read. ${reading.issue.message}`};
  if (reading.kind === 'stranger') return {tone: 'bad', text: strangers[reading.stranger]};
  if (!reading.read.ok) return unreadable(reading.read);
  if (opened) return afterOpening(reading.read.message, opened);
  const {suite, format} = reading.read.message.header;
  const what = `Read: message format ${format}, ${suite.name}. `;
  if (key === undefined) return {tone: 'neutral', text: `${what}Nothing is authenticated before a key is given.`};
  return 'issue' in key
    ? {tone: 'bad', text: `${what}${key.issue.message}`}
    : {tone: 'neutral', text: `${what}Opening …`};
}
