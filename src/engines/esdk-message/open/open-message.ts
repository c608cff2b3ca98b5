// Opens a message step by step, and stops at the first that fails. https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/how-it-works.html
import {type Bytes, concat, isEqual} from '../bytes';
import {type Frame, frameBytes} from '../format/body';
import {publicKeyName} from '../format/encryption-context';
import type {Header} from '../format/header';
import type {Message} from '../format/read-message';
import {gcmWith, type OpenGcm} from './aes-gcm';
import {contentKey} from './content-key';
import {type ContextOrder, unwrapDataKey} from './unwrap-data-key';
import {signatureProblem} from './verify-signature';

/** What a reader has to open a message with. */
export interface Opener {
  /** `wrapping`: the key of a raw AES keyring. `data`: the data key itself, as `Decrypt` of AWS KMS returns it. */
  readonly kind: 'wrapping' | 'data';
  readonly key: Bytes;
  /** Tries only encrypted data keys of this key namespace and key name, as a keyring would. */
  readonly only?: {readonly keyNamespace: string; readonly keyName: string};
}

/** What is checked, in this order. */
export type Check = 'key' | 'data key' | 'commitment' | 'header' | 'frame' | 'signature';

/** A check that was made. */
export interface CheckMade {
  readonly check: Check;
  readonly passed: boolean;
  readonly detail: string;
}

export type OpenedMessage =
  | {readonly ok: true; readonly plaintext: Bytes; readonly checks: readonly CheckMade[]; readonly order: ContextOrder}
  /** The last check is the one that failed. Nothing that was decrypted is handed out. */
  | {readonly ok: false; readonly checks: readonly CheckMade[]};

/** Ends the opening at a check that failed. */
class Refused extends Error {}

/** Collects the checks; a failed one ends the opening. */
class Checks {
  readonly made: CheckMade[] = [];

  require(check: Check, passed: boolean, detail: string, otherwise: string): void {
    this.made.push({check, passed, detail: passed ? detail : otherwise});
    if (!passed) throw new Refused();
  }
}

async function dataKeyOf(header: Header, {kind, key, only}: Opener, checks: Checks) {
  const {suite} = header;
  const bits = `${key.length * 8} bits`;
  if (kind === 'data') {
    const wanted = `a data key of ${suite.keyBytes * 8} bits, as the suite wants it`;
    checks.require('key', key.length === suite.keyBytes, wanted, `expected ${wanted}; found ${bits}`);
    return {dataKey: key, order: 'utf-8' as ContextOrder};
  }
  const candidates = header.dataKeys.filter(
    ({providerId, wrapping}) =>
      wrapping.kind === 'raw-aes' && (!only || (providerId === only.keyNamespace && wrapping.keyName === only.keyName)),
  );
  const isKey = [16, 24, 32].includes(key.length);
  checks.require(
    'key',
    isKey && candidates.length > 0,
    `a wrapping key of ${bits}; ${candidates.length} of ${header.dataKeys.length} encrypted data keys may be under it`,
    isKey
      ? 'no encrypted data key of the message was written by a raw AES keyring with this key'
      : `expected an AES key of 128, 192 or 256 bits; found ${bits}`,
  );
  const unwrapped = await unwrapDataKey(header, key, (candidate) => candidates.includes(candidate));
  checks.require(
    'data key',
    unwrapped !== undefined,
    `the wrapping key opens data key ${(unwrapped?.index ?? 0) + 1}; the encryption context is authenticated with it`,
    'its tag does not fit: another wrapping key, or the encryption context or the encrypted data key was altered',
  );
  // `require` has thrown if it is undefined.
  return unwrapped ?? {dataKey: key, order: 'utf-8' as ContextOrder};
}

async function openFrames(message: Message, openGcm: OpenGcm, checks: Checks): Promise<Bytes> {
  const {header, frames} = message;
  const pieces: Bytes[] = [];
  const name = ({kind, sequenceNumber}: Frame): string =>
    kind === 'single' ? 'the content' : `frame ${sequenceNumber}`;
  for (const frame of frames) {
    const piece = await openGcm({...frame, additional: frameBytes(header.messageId, frame)});
    if (!piece) checks.require('frame', false, '', `the tag of ${name(frame)} does not fit: the frame was altered`);
    else pieces.push(piece);
  }
  checks.require(
    'frame',
    true,
    frames.length === 1 ? 'the content fits its tag' : `all ${frames.length} frames fit their tags`,
    '',
  );
  return concat(...pieces);
}

async function openWith(message: Message, opener: Opener, checks: Checks) {
  const {header} = message;
  const {dataKey, order} = await dataKeyOf(header, opener, checks);
  const {key, commitment} = await contentKey(dataKey, header);
  if (commitment && header.commitment) {
    checks.require(
      'commitment',
      isEqual(commitment, header.commitment),
      'the message commits to this data key',
      'the message commits to another data key, or its ID or commitment string was altered',
    );
  }
  const {iv, tag, authenticated: additional} = header;
  const openGcm = await gcmWith(key);
  const opened = await openGcm({iv, content: new Uint8Array(0), tag, additional});
  checks.require(
    'header',
    opened !== undefined,
    'the header fits its tag',
    'the tag of the header does not fit: the header was altered',
  );
  const plaintext = await openFrames(message, openGcm, checks);
  const {signature} = header.suite;
  const hasPublicKey = header.context.some((pair) => pair.key === publicKeyName);
  if (!signature) {
    if (hasPublicKey)
      checks.require('signature', false, '', `the suite does not sign, but the context has ${publicKeyName}`);
    return {plaintext, order};
  }
  const problem = await signatureProblem(message);
  checks.require('signature', problem === undefined, `the ECDSA ${signature.curve} signature is valid`, problem ?? '');
  return {plaintext, order};
}

/** Opens a message with a key. Never throws on a message or a key: a check that fails is the last in the answer. */
export async function openMessage(message: Message, opener: Opener): Promise<OpenedMessage> {
  const checks = new Checks();
  try {
    const opened = await openWith(message, opener, checks);
    return {ok: true, ...opened, checks: checks.made};
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return {ok: false, checks: checks.made};
  }
}
