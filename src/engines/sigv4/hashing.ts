// SHA-256 and HMAC-SHA256 over UTF-8, lowercase hex. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
import {hmac} from '@noble/hashes/hmac.js';
import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';

/** UTF-8 bytes of a text; half of a surrogate pair becomes U+FFFD. */
export function utf8(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? utf8ToBytes(content) : content;
}

/** Lowercase hex of bytes. */
export const hex = (bytes: Uint8Array): string => bytesToHex(bytes);

/** SHA-256 as 64 hex digits. */
export const sha256Hex = (content: string | Uint8Array): string => bytesToHex(sha256(utf8(content)));

/** HMAC-SHA256, 32 bytes. */
export const hmacSha256 = (key: string | Uint8Array, message: string): Uint8Array =>
  hmac(sha256, utf8(key), utf8(message));
