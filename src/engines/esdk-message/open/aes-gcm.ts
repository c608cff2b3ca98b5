// AES-GCM with a tag of 16 bytes. https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/algorithms-reference.html
import {type Bytes, concat} from '../bytes';

/** What AES-GCM opens. */
export interface Sealed {
  readonly iv: Bytes;
  readonly content: Bytes;
  readonly tag: Bytes;
  /** Authenticated, not encrypted. */
  readonly additional: Bytes;
}

/** Opens what was sealed; undefined if the tag does not fit the key, the content or the additional data. */
export async function openGcm(key: Bytes, {iv, content, tag, additional}: Sealed): Promise<Bytes | undefined> {
  const sealed = concat(content, tag);
  try {
    if (key.length === 24) {
      // Chromium's WebCrypto refuses AES keys of 192 bits.
      const {gcm} = await import('@noble/ciphers/aes.js');
      return Uint8Array.from(gcm(key, iv, additional).decrypt(sealed));
    }
    const imported = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
    return new Uint8Array(
      await crypto.subtle.decrypt({name: 'AES-GCM', iv, additionalData: additional, tagLength: 128}, imported, sealed),
    );
  } catch {
    return undefined;
  }
}
