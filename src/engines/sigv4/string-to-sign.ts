// Step 2, the string to sign: algorithm, time, scope, hash of the canonical request. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html#create-string-to-sign
import type {Line} from './canonical-request';
import {type CredentialScope, formatScope} from './credential-scope';
import type {AmzDate} from './timestamp';

/** The algorithm of Signature Version 4. */
export const algorithm = 'AWS4-HMAC-SHA256';

/** One of its four lines. */
export interface StringToSignLine extends Line {
  readonly part: 'algorithm' | 'requestDateTime' | 'credentialScope' | 'hashedCanonicalRequest';
}

/** The string to sign: four lines joined by `\n`, without a final line feed. */
export interface StringToSign {
  readonly text: string;
  readonly lines: readonly StringToSignLine[];
}

/** Assembles the string to sign. `canonicalRequestHash` is hex. */
export function stringToSign(at: AmzDate, scope: CredentialScope, canonicalRequestHash: string): StringToSign {
  const lines: readonly StringToSignLine[] = [
    {part: 'algorithm', text: algorithm, why: 'The algorithm: HMAC with SHA-256.'},
    {part: 'requestDateTime', text: at.long, why: 'The time of the request in UTC, the same as in X-Amz-Date.'},
    {
      part: 'credentialScope',
      text: formatScope(scope),
      why: 'Day, Region, service and terminator: the key below is good for these only.',
    },
    {
      part: 'hashedCanonicalRequest',
      text: canonicalRequestHash,
      why: 'The SHA-256 of the canonical request: change one byte of it and this line changes.',
    },
  ];
  return {text: lines.map((line) => line.text).join('\n'), lines};
}
