// The ciphertext blob of this engine. It is a format of our own: AWS KMS cannot open it, and the first bytes say so.
// What AWS documents of its own blobs: https://docs.aws.amazon.com/kms/latest/APIReference/API_Decrypt.html
import {bigEndian, isSameBytes, joinBytes, numberOfBytes, textOfBytes, utf8, type Bytes} from './bytes';

/** The first bytes of every blob. */
export const blobLabel = 'SIMULATED, AWS cannot open this. v1\n';

const label = utf8(blobLabel);
const materialBytes = 32;
const nonceBytes = 12;
export const tagBytes = 16;

export interface OwnBlob {
  /** ARN of the KMS key that encrypted. */
  readonly keyArn: string;
  /** 32 bytes that name the key material. */
  readonly materialId: Bytes;
  readonly nonce: Bytes;
  /** With the tag of 16 bytes at its end. */
  readonly sealed: Bytes;
}

/** What stands before the nonce; the tag covers it. */
export const blobHeader = ({keyArn, materialId}: Pick<OwnBlob, 'keyArn' | 'materialId'>): Bytes => {
  const arn = utf8(keyArn);
  return joinBytes(label, bigEndian(arn.byteLength, 2), arn, materialId);
};

/** A blob as bytes. */
export const writeBlob = (blob: OwnBlob): Bytes => joinBytes(blobHeader(blob), blob.nonce, blob.sealed);

/** Whether bytes begin as the blobs of this engine do. */
export const isOwnBlob = (bytes: Uint8Array): boolean => isSameBytes(bytes.subarray(0, label.byteLength), label);

/** Takes a blob apart; undefined if it is none, or cut off. */
export function readBlob(bytes: Bytes): OwnBlob | undefined {
  if (!isOwnBlob(bytes)) return undefined;
  let at = label.byteLength;
  const take = (length: number): Bytes => bytes.slice(at, (at += length));
  const arn = take(numberOfBytes(take(2)));
  const materialId = take(materialBytes);
  const nonce = take(nonceBytes);
  const sealed = bytes.slice(at);
  return sealed.byteLength < tagBytes ? undefined : {keyArn: textOfBytes(arn), materialId, nonce, sealed};
}
