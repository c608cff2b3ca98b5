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
export type OpenGcm = (sealed: Sealed) => Promise<Bytes | undefined>;

/** Opens with a key of 16, 24 or 32 bytes, which is imported once. */
export async function gcmWith(key: Bytes): Promise<OpenGcm> {
  if (key.length === 24) {
    // Chromium's WebCrypto refuses AES keys of 192 bits.
    const {gcm} = await import('@noble/ciphers/aes.js');
    return ({iv, content, tag, additional}) => {
      try {
        return Promise.resolve(Uint8Array.from(gcm(key, iv, additional).decrypt(concat(content, tag))));
      } catch {
        return Promise.resolve(undefined);
      }
    };
  }
  const imported = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
  return async ({iv, content, tag, additional}) => {
    const algorithm = {name: 'AES-GCM', iv, additionalData: additional, tagLength: 128};
    try {
      return new Uint8Array(await crypto.subtle.decrypt(algorithm, imported, concat(content, tag)));
    } catch {
      return undefined;
    }
  };
}
