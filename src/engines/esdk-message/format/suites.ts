// Supported algorithm suites of the AWS Encryption SDK. https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/algorithms-reference.html

type Hash = 'SHA-256' | 'SHA-384' | 'SHA-512';

/** How a data key becomes the key of the content, and what protects it. */
export interface Suite {
  /** Two bytes, as the message holds them. */
  readonly id: number;
  readonly name: string;
  readonly format: 1 | 2;
  /** Of the data key and of the content key. */
  readonly keyBytes: 16 | 24 | 32;
  /** Hash of HKDF; undefined: the data key encrypts the content itself. */
  readonly derivation: Hash | undefined;
  /** Whether the message commits to one data key. */
  readonly isCommitting: boolean;
  readonly signature: {readonly curve: 'P-256' | 'P-384'; readonly hash: Hash} | undefined;
}

/** Bytes of the initialization vector and of the authentication tag in every suite. */
export const ivBytes = 12;
export const tagBytes = 16;

/** Bytes of the commitment string in suites with key commitment. */
export const commitmentBytes = 32;

const p256 = {curve: 'P-256', hash: 'SHA-256'} as const;
const p384 = {curve: 'P-384', hash: 'SHA-384'} as const;

function suite(
  id: number,
  keyBytes: Suite['keyBytes'],
  derivation?: Hash,
  signature?: Suite['signature'],
  isCommitting = false,
): Suite {
  const parts = [
    `AES_${keyBytes * 8}_GCM_IV12_TAG16`,
    derivation && `HKDF_${derivation.replace('-', '')}`,
    isCommitting && 'COMMIT_KEY',
    signature && `ECDSA_${signature.curve.replace('-', '')}`,
  ];
  const name = parts.filter(Boolean).join('_');
  return {id, name, format: isCommitting ? 2 : 1, keyBytes, derivation, isCommitting, signature};
}

/** Every suite of the reference, newest first. */
export const suites: readonly Suite[] = [
  suite(0x0578, 32, 'SHA-512', p384, true),
  suite(0x0478, 32, 'SHA-512', undefined, true),
  suite(0x0378, 32, 'SHA-384', p384),
  suite(0x0346, 24, 'SHA-384', p384),
  suite(0x0214, 16, 'SHA-256', p256),
  suite(0x0178, 32, 'SHA-256'),
  suite(0x0146, 24, 'SHA-256'),
  suite(0x0114, 16, 'SHA-256'),
  suite(0x0078, 32),
  suite(0x0046, 24),
  suite(0x0014, 16),
];

/** The suite of an identifier. */
export const suiteOf = (id: number): Suite | undefined => suites.find((candidate) => candidate.id === id);

/** An identifier as the reference writes it: `0x0578`. */
export const suiteId = (id: number): string => `0x${id.toString(16).padStart(4, '0')}`;
