// RSAES-OAEP as KMS does it, with the hash also in MGF1 and no label. https://www.rfc-editor.org/rfc/rfc8017#section-7.1
import {toBase64, type Bytes} from './bytes';
import {modulusBits, type RsaEncryptionAlgorithm, type RsaSpec} from './key-specs';
import type {PairMaterial} from './material';
import {rsaPlaintextMaxBytes} from './rsa-limits';
import type {Platform} from './platform';

const oaep = (algorithm: RsaEncryptionAlgorithm): RsaHashedImportParams => ({
  name: 'RSA-OAEP',
  hash: algorithm === 'RSAES_OAEP_SHA_1' ? 'SHA-1' : 'SHA-256',
});

/** Encrypts under the public key. Rejects when the plaintext is too long, as WebCrypto does. */
export async function rsaEncrypt(
  {subtle}: Platform,
  {publicKey}: PairMaterial,
  algorithm: RsaEncryptionAlgorithm,
  plaintext: Bytes,
): Promise<Bytes> {
  const key = await subtle.importKey('spki', publicKey, oaep(algorithm), false, ['encrypt']);
  return new Uint8Array(await subtle.encrypt('RSA-OAEP', key, plaintext));
}

/** Decrypts with the private key; undefined if the ciphertext is another key's or algorithm's, or was altered. */
export async function rsaDecrypt(
  {subtle}: Platform,
  {privateKey}: PairMaterial,
  algorithm: RsaEncryptionAlgorithm,
  ciphertext: Bytes,
): Promise<Bytes | undefined> {
  const key = await subtle.importKey('pkcs8', privateKey, oaep(algorithm), false, ['decrypt']);
  try {
    return new Uint8Array(await subtle.decrypt('RSA-OAEP', key, ciphertext));
  } catch {
    return undefined;
  }
}

/** What WebCrypto itself did at the limit and one byte above. */
export interface RsaProof {
  readonly keySpec: RsaSpec;
  readonly algorithm: RsaEncryptionAlgorithm;
  readonly limit: number;
  readonly atLimit: 'encrypted' | 'refused';
  readonly above: 'encrypted' | 'refused';
}

const toBase64url = (bytes: Uint8Array): string =>
  toBase64(bytes).replace(/[+/=]/g, (character) => ({'+': '-', '/': '_'})[character] ?? '');

/** A public key of a size, made up without a private key: how much it takes depends on its length alone. */
export function publicKeyOfSize(
  {subtle, randomBytes}: Platform,
  spec: RsaSpec,
  algorithm: RsaEncryptionAlgorithm,
): Promise<CryptoKey> {
  const modulus = randomBytes(modulusBits(spec) / 8);
  modulus[0] = (modulus[0] ?? 0) | 0x80;
  modulus[modulus.byteLength - 1] = (modulus.at(-1) ?? 0) | 1;
  const jwk = {kty: 'RSA', n: toBase64url(modulus), e: 'AQAB'};
  return subtle.importKey('jwk', jwk, oaep(algorithm), true, ['encrypt']);
}

/** Tries the documented limit of a key spec in WebCrypto, without asking any rule of this engine. */
export async function proveRsaLimit(
  platform: Platform,
  keySpec: RsaSpec,
  algorithm: RsaEncryptionAlgorithm,
): Promise<RsaProof> {
  const key = await publicKeyOfSize(platform, keySpec, algorithm);
  const attempt = (length: number): Promise<RsaProof['atLimit']> =>
    platform.subtle.encrypt('RSA-OAEP', key, new Uint8Array(length)).then(
      () => 'encrypted',
      () => 'refused',
    );
  const limit = rsaPlaintextMaxBytes(keySpec, algorithm);
  return {keySpec, algorithm, limit, atLimit: await attempt(limit), above: await attempt(limit + 1)};
}
