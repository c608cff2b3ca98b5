// What bytes are that are no message of the AWS Encryption SDK. https://docs.aws.amazon.com/kms/latest/APIReference/API_Decrypt.html
import {type Bytes, isEqual, utf8} from './bytes';

/** Something else that readers have at hand when they look for a message. */
export type Stranger = 'kms-blob' | 'base64-twice' | 'key';

/** How recorded symmetric ciphertext blobs of AWS KMS begin: base64 `AQICAH`. Observed, not documented. */
const kmsBlobStart = Uint8Array.of(1, 2, 2, 0, 120);

/** How a message of either format begins once it is written in base64. */
const base64Starts = ['AYA', 'AgR4', 'AgV4'].map(utf8);

const startsWith = (bytes: Bytes, start: Bytes): boolean => isEqual(bytes.slice(0, start.length), start);

/** Tells a KMS blob, base64 inside of base64, and a bare AES key from other bytes. */
export function recognize(bytes: Bytes): Stranger | undefined {
  if (startsWith(bytes, kmsBlobStart)) return 'kms-blob';
  if (base64Starts.some((start) => startsWith(bytes, start))) return 'base64-twice';
  return [16, 24, 32].includes(bytes.length) ? 'key' : undefined;
}
