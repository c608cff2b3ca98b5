// Encryption under a symmetric KMS key: AES-256-GCM over the label, the key and the encryption context. https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#encrypt_context
import {blobHeader, readBlob, writeBlob} from './blob';
import {isSameBytes, joinBytes, type Bytes} from './bytes';
import {contextBytes, type EncryptionContext} from './encryption-context';
import type {SymmetricMaterial} from './material';
import type {Platform} from './platform';

const gcm = (nonce: Bytes, header: Bytes, context: EncryptionContext | undefined): AesGcmParams => ({
  name: 'AES-GCM',
  iv: nonce,
  additionalData: joinBytes(header, contextBytes(context)),
});

/** Encrypts into a blob of this engine. */
export async function seal(
  {subtle, randomBytes}: Platform,
  {id, key}: SymmetricMaterial,
  keyArn: string,
  plaintext: Bytes,
  context: EncryptionContext | undefined,
): Promise<Bytes> {
  const nonce = randomBytes(12);
  const header = blobHeader({keyArn, materialId: id});
  const sealed = new Uint8Array(await subtle.encrypt(gcm(nonce, header, context), key, plaintext));
  return writeBlob({keyArn, materialId: id, nonce, sealed});
}

/** Opens a blob; undefined if it was altered, is another key's, or was made with another context. */
export async function unseal(
  {subtle}: Platform,
  {id, key}: SymmetricMaterial,
  bytes: Bytes,
  context: EncryptionContext | undefined,
): Promise<Bytes | undefined> {
  const blob = readBlob(bytes);
  if (!blob || !isSameBytes(blob.materialId, id)) return undefined;
  try {
    return new Uint8Array(await subtle.decrypt(gcm(blob.nonce, blobHeader(blob), context), key, blob.sealed));
  } catch {
    return undefined;
  }
}
