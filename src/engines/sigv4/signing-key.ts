// Step 3, the signing key: four HMACs, each keyed with the one before. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html#derive-signing-key
import type {CredentialScope} from './credential-scope';
import {hex, hmacSha256} from './hashing';

/** One link of the chain. */
export interface SigningKeyStep {
  readonly name: 'kDate' | 'kRegion' | 'kService' | 'kSigning';
  readonly formula: string;
  /** 64 hex digits. As good as the secret for everything the scope covers so far: never show it to others. */
  readonly hex: string;
  readonly why: string;
}

/** The chain of keys and its last one as bytes. */
export interface SigningKey {
  readonly steps: readonly SigningKeyStep[];
  readonly key: Uint8Array;
}

/** Derives the signing key of a secret access key for a credential scope. */
export function signingKey(secretAccessKey: string, scope: CredentialScope): SigningKey {
  const kDate = hmacSha256(`AWS4${secretAccessKey}`, scope.date);
  const kRegion = hmacSha256(kDate, scope.region);
  const kService = hmacSha256(kRegion, scope.service);
  const kSigning = hmacSha256(kService, scope.terminator);
  return {
    key: kSigning,
    steps: [
      {
        name: 'kDate',
        formula: `HMAC("AWS4" + secret access key, "${scope.date}")`,
        hex: hex(kDate),
        why: 'The secret enters here and nowhere else; the key is bound to one day.',
      },
      {name: 'kRegion', formula: `HMAC(kDate, "${scope.region}")`, hex: hex(kRegion), why: 'Bound to one Region.'},
      {
        name: 'kService',
        formula: `HMAC(kRegion, "${scope.service}")`,
        hex: hex(kService),
        why: 'Bound to one service.',
      },
      {
        name: 'kSigning',
        formula: `HMAC(kService, "${scope.terminator}")`,
        hex: hex(kSigning),
        why: 'The signing key, kept by SDKs for the day.',
      },
    ],
  };
}

/** Step 4: the signature, HMAC of the string to sign with the signing key, 64 hex digits. */
export const signature = (key: Uint8Array, stringToSign: string): string => hex(hmacSha256(key, stringToSign));
