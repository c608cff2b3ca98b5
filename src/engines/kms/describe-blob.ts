// Says what kind of ciphertext bytes are, from how they begin. The layout of AWS's blobs is observed, not documented: facts `kms-blob`.
import {blobOverheadBytes} from '../../facts/kms/apis';
import {isOwnBlob, readBlob} from './blob';
import {fromBase64, isSameBytes, numberOfBytes, toHex, type Bytes} from './bytes';

/** A piece of a blob. */
export interface BlobPart {
  readonly name: string;
  /** Hex, a number or a text. */
  readonly value: string;
  readonly bytes: number;
}

export interface BlobDescription {
  readonly kind: 'simulated' | 'aws' | 'encryption-sdk' | 'rsa' | 'unknown' | 'not-base64';
  /** One or two sentences. */
  readonly text: string;
  readonly bytes: number;
  readonly parts: readonly BlobPart[];
}

const awsStart = [1, 2, 2, 0, 0x78];
const rsaLengths = new Map([
  [256, 'RSA_2048'],
  [384, 'RSA_3072'],
  [512, 'RSA_4096'],
]);

function awsParts(bytes: Bytes): readonly BlobPart[] {
  const part = (name: string, from: number, to: number): BlobPart => ({
    name,
    value: toHex(bytes.subarray(from, to)),
    bytes: Math.max(0, Math.min(to, bytes.byteLength) - from),
  });
  const length = {name: 'length of what follows', value: String(numberOfBytes(bytes.subarray(54, 58))), bytes: 4};
  return [
    part('version', 0, 5),
    part('id of the key material', 5, 37),
    part('constant 01 and 16 bytes', 37, 54),
    length,
    {name: 'PKCS #7 EncryptedData (AES-256-GCM)', value: 'nonce, ciphertext and tag', bytes: bytes.byteLength - 58},
  ];
}

function ownParts(bytes: Bytes): readonly BlobPart[] {
  const blob = readBlob(bytes);
  if (!blob) return [];
  return [
    {name: 'KMS key', value: blob.keyArn, bytes: blob.keyArn.length},
    {name: 'id of the key material', value: toHex(blob.materialId), bytes: blob.materialId.byteLength},
    {name: 'nonce', value: toHex(blob.nonce), bytes: blob.nonce.byteLength},
    {name: 'ciphertext and tag', value: toHex(blob.sealed), bytes: blob.sealed.byteLength},
  ];
}

function describe(bytes: Bytes): Omit<BlobDescription, 'bytes'> {
  if (isOwnBlob(bytes)) {
    const text = 'A blob of this page. Its label says that AWS cannot open it; the layout is our own.';
    return {kind: 'simulated', text, parts: ownParts(bytes)};
  }
  const overhead = blobOverheadBytes.value;
  if (isSameBytes(bytes.subarray(0, 5), Uint8Array.from(awsStart)) && bytes.byteLength > overhead) {
    const text = `Looks like a symmetric blob of AWS KMS with about ${bytes.byteLength - overhead} bytes of plaintext. The layout is observed, not documented: never rely on it.`;
    return {kind: 'aws', text, parts: awsParts(bytes)};
  }
  if ((bytes[0] === 1 && bytes[1] === 0x80) || (bytes[0] === 2 && (bytes[1] === 4 || bytes[1] === 5))) {
    const text = 'Looks like a message of the AWS Encryption SDK. Decrypt of AWS KMS cannot open it; use the SDK.';
    return {kind: 'encryption-sdk', text, parts: []};
  }
  const spec = rsaLengths.get(bytes.byteLength);
  if (spec) {
    const text = `As long as ciphertext under an ${spec} key, which names no key: Decrypt needs KeyId and EncryptionAlgorithm.`;
    return {kind: 'rsa', text, parts: []};
  }
  return {kind: 'unknown', text: 'No blob of AWS KMS that was ever seen begins like this.', parts: []};
}

/** Describes base64 text, blanks and line breaks aside. Never throws. */
export function describeBlob(base64: string): BlobDescription {
  const bytes = fromBase64(base64.replace(/\s/g, ''));
  if (!bytes || bytes.byteLength === 0) {
    return {
      kind: 'not-base64',
      text: 'Expected base64 text, such as the value of CiphertextBlob.',
      bytes: 0,
      parts: [],
    };
  }
  return {...describe(bytes), bytes: bytes.byteLength};
}
