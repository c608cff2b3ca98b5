// Key specs, what keys of each may be used for, and their algorithms. https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-choose-key-spec.html

export const keyUsages = ['ENCRYPT_DECRYPT', 'SIGN_VERIFY', 'GENERATE_VERIFY_MAC'] as const;
export type KeyUsage = (typeof keyUsages)[number];

/** Key specs that WebCrypto can hold. */
export const keySpecs = [
  'SYMMETRIC_DEFAULT',
  'RSA_2048',
  'RSA_3072',
  'RSA_4096',
  'ECC_NIST_P256',
  'ECC_NIST_P384',
  'ECC_NIST_P521',
  'HMAC_256',
  'HMAC_384',
  'HMAC_512',
] as const;
export type KeySpec = (typeof keySpecs)[number];

export type RsaSpec = 'RSA_2048' | 'RSA_3072' | 'RSA_4096';
export type EccSpec = 'ECC_NIST_P256' | 'ECC_NIST_P384' | 'ECC_NIST_P521';
export type HmacSpec = 'HMAC_256' | 'HMAC_384' | 'HMAC_512';

export const isRsa = (spec: string): spec is RsaSpec => /^RSA_(2048|3072|4096)$/.test(spec);
export const isEcc = (spec: string): spec is EccSpec => /^ECC_NIST_P(256|384|521)$/.test(spec);
export const isHmac = (spec: string): spec is HmacSpec => /^HMAC_(256|384|512)$/.test(spec);

/** What keys of a spec may be used for; a key has exactly one of them. */
export function usagesOf(spec: KeySpec): readonly [KeyUsage, ...KeyUsage[]] {
  if (isHmac(spec)) return ['GENERATE_VERIFY_MAC'];
  if (isEcc(spec)) return ['SIGN_VERIFY'];
  return isRsa(spec) ? ['ENCRYPT_DECRYPT', 'SIGN_VERIFY'] : ['ENCRYPT_DECRYPT'];
}

export const rsaEncryptionAlgorithms = ['RSAES_OAEP_SHA_1', 'RSAES_OAEP_SHA_256'] as const;
export type RsaEncryptionAlgorithm = (typeof rsaEncryptionAlgorithms)[number];

export const isRsaEncryption = (algorithm: string): algorithm is RsaEncryptionAlgorithm =>
  rsaEncryptionAlgorithms.some((known) => known === algorithm);

/** Bits of the modulus. */
export const modulusBits = (spec: RsaSpec): number => Number(spec.slice('RSA_'.length));

/** Algorithms that a key of this spec and usage knows. */
export function algorithmsOf(spec: KeySpec, usage: KeyUsage): readonly string[] {
  if (usage === 'GENERATE_VERIFY_MAC') return [`HMAC_SHA_${spec.slice('HMAC_'.length)}`];
  if (usage === 'ENCRYPT_DECRYPT') return isRsa(spec) ? rsaEncryptionAlgorithms : ['SYMMETRIC_DEFAULT'];
  if (isEcc(spec)) return [`ECDSA_SHA_${spec === 'ECC_NIST_P521' ? '512' : spec.slice(-3)}`];
  return ['RSASSA_PSS', 'RSASSA_PKCS1_V1_5'].flatMap((scheme) =>
    ['256', '384', '512'].map((bits) => `${scheme}_SHA_${bits}`),
  );
}
