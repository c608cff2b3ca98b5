/** Which keys take a plaintext of some bytes. */
import {encryptMaxBytes} from '@site/src/facts/kms/apis';
import {
  rsaPlaintextMaxBytes,
  rsaEncryptionAlgorithms,
  type RsaEncryptionAlgorithm,
  type RsaSpec,
} from '@site/src/engines/kms';

export interface SizeRow {
  readonly keySpec: string;
  /** Undefined for a symmetric key. */
  readonly algorithm?: RsaEncryptionAlgorithm;
  readonly limit: number;
}

export const rsaSpecs: readonly RsaSpec[] = ['RSA_2048', 'RSA_3072', 'RSA_4096'];

/** Limits of Encrypt, the largest first. */
export const sizeRows: readonly SizeRow[] = [
  {keySpec: 'symmetric', limit: encryptMaxBytes.value},
  ...rsaSpecs.toReversed().flatMap((keySpec) =>
    rsaEncryptionAlgorithms.map((algorithm) => ({
      ...{keySpec, algorithm},
      limit: rsaPlaintextMaxBytes(keySpec, algorithm),
    })),
  ),
];

/** Bytes of a field; undefined if it holds no whole number above 0. */
export const readSize = (text: string): number | undefined => {
  const plain = text.trim().replace(/[,_\s]/g, '');
  return /^\d{1,12}$/.test(plain) && Number(plain) > 0 ? Number(plain) : undefined;
};

/** What to do with so many bytes, in a sentence. */
export function adviceOf(bytes: number): string {
  const takers = sizeRows.filter(({limit}) => bytes <= limit).length;
  if (takers === 0) return 'No key takes that much in one Encrypt call. Ask for a data key and encrypt locally.';
  if (takers === 1) return 'A symmetric key takes it in one Encrypt call; no RSA key does.';
  return takers === sizeRows.length
    ? 'Every key here takes it in one Encrypt call.'
    : 'A symmetric key takes it in one Encrypt call, and so do some RSA keys.';
}
