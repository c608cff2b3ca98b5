// From the data key to the key of the content. https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/algorithms-reference.html
import {bigEndian, type Bytes, concat, utf8} from '../bytes';
import type {Header} from '../format/header';

/** The key that opens header and frames, and the commitment that it goes with. */
export interface ContentKey {
  readonly key: Bytes;
  /** Of suites with key commitment. */
  readonly commitment: Bytes | undefined;
}

interface Derivation {
  readonly hash: string;
  readonly salt: Bytes;
  readonly info: Bytes;
  readonly length: number;
}

async function hkdf(dataKey: Bytes, {hash, salt, info, length}: Derivation): Promise<Bytes> {
  const imported = await crypto.subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveBits']);
  return new Uint8Array(await crypto.subtle.deriveBits({name: 'HKDF', hash, salt, info}, imported, length * 8));
}

/** Derives the key; a suite without derivation uses the data key itself. */
export async function contentKey(dataKey: Bytes, {suite, messageId}: Header): Promise<ContentKey> {
  const {derivation: hash, keyBytes: length, isCommitting} = suite;
  if (!hash) return {key: dataKey, commitment: undefined};
  const id = bigEndian(suite.id, 2);
  if (!isCommitting) {
    const key = await hkdf(dataKey, {hash, salt: new Uint8Array(0), info: concat(id, messageId), length});
    return {key, commitment: undefined};
  }
  const [key, commitment] = await Promise.all([
    hkdf(dataKey, {hash, salt: messageId, info: concat(id, utf8('DERIVEKEY')), length}),
    hkdf(dataKey, {hash, salt: messageId, info: utf8('COMMITKEY'), length: 32}),
  ]);
  return {key, commitment};
}
