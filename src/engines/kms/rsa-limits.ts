// How much an RSA key encrypts. https://docs.aws.amazon.com/kms/latest/APIReference/API_Encrypt.html
import {rsa2048MaxBytes, rsa3072MaxBytes, rsa4096MaxBytes} from '../../facts/kms/apis';
import type {RsaEncryptionAlgorithm, RsaSpec} from './key-specs';

const rsaMaxBytes = {
  RSA_2048: rsa2048MaxBytes.value,
  RSA_3072: rsa3072MaxBytes.value,
  RSA_4096: rsa4096MaxBytes.value,
} as const;

/** Most plaintext bytes of an RSA key under an algorithm. */
export const rsaPlaintextMaxBytes = (spec: RsaSpec, algorithm: RsaEncryptionAlgorithm): number =>
  rsaMaxBytes[spec][algorithm === 'RSAES_OAEP_SHA_1' ? 0 : 1];
