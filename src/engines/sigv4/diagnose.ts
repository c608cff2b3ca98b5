// Why did the service refuse this signature? Compares what we computed with what it says. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html
import {answerCauses} from './causes/answer';
import {canonicalParts} from './causes/canonical-parts';
import {type Cause, quoted} from './causes/cause';
import {clockCauses} from './causes/clock';
import {accessKeyCauses, secretCauses} from './causes/credentials';
import {headerCauses} from './causes/headers';
import {pathCauses} from './causes/path';
import {payloadCauses} from './causes/payload';
import {queryCauses} from './causes/query';
import {stringToSignCauses} from './causes/string-to-sign';
import {sha256Hex} from './hashing';
import type {ServiceError} from './service-error';
import type {Signing} from './signing';
import type {SigningContext} from './types';

/** What a diagnosis looks at. */
export interface DiagnosisInput {
  readonly signing: Signing;
  readonly serviceError: ServiceError;
  /** The context of the signing, if the secret may be looked at for blanks; it is never repeated. */
  readonly context?: SigningContext;
  /** ISO 8601; without it the clock is not judged. */
  readonly now?: string;
}

function canonicalRequestCauses(signing: Signing, theirText: string): readonly Cause[] {
  if (signing.canonicalRequest.text === theirText) return [];
  const [ours, theirs] = [canonicalParts(signing.canonicalRequest.text), canonicalParts(theirText)];
  if (!ours || !theirs) return [];
  const method: readonly Cause[] =
    ours.method === theirs.method
      ? []
      : [
          {
            id: 'method-changed',
            likelihood: 'certain',
            title: 'Another method reached the service',
            evidence: [`Ours is ${quoted(ours.method)}, the service’s ${quoted(theirs.method)}.`],
            mend: 'Sign the method that is sent, in capitals; a redirect may turn POST into GET.',
          },
        ];
  return [
    ...method,
    ...pathCauses(signing, ours.uri, theirs.uri),
    ...queryCauses(ours.query, theirs.query),
    ...headerCauses(ours, theirs),
    ...payloadCauses(signing.request.body, ours.payloadHash, theirs.payloadHash),
  ];
}

/** Only a mismatch of signatures can be explained by comparing; other errors speak for themselves. */
const isMismatch = ({code = '', message = ''}: ServiceError): boolean =>
  code === 'SignatureDoesNotMatch' ||
  code === 'InvalidSignatureException' ||
  code === 'InvalidSignature' ||
  /does not match the signature/.test(message);

function comparisonCauses({signing, serviceError, context}: DiagnosisInput): readonly Cause[] {
  const {canonicalRequest, stringToSign} = serviceError;
  if (canonicalRequest === undefined && stringToSign === undefined) return [];
  const found = [
    ...(canonicalRequest === undefined ? [] : canonicalRequestCauses(signing, canonicalRequest)),
    ...(stringToSign === undefined ? [] : stringToSignCauses(signing, stringToSign)),
    ...accessKeyCauses(signing, serviceError),
  ];
  if (found.length > 0) return found;
  const theirHash =
    stringToSign?.split('\n').at(3) ?? (canonicalRequest === undefined ? undefined : sha256Hex(canonicalRequest));
  if (theirHash === undefined || theirHash === signing.canonicalRequest.hash)
    return secretCauses(signing, serviceError, context);
  return [
    {
      id: 'hash-of-canonical-request',
      likelihood: 'certain',
      title: 'The hashes of the canonical requests differ',
      evidence: [
        `Ours is ${signing.canonicalRequest.hash}, the service’s ${theirHash}.`,
        canonicalRequest === undefined
          ? 'The service does not show its canonical request.'
          : 'As far as it can be compared, its canonical request is equal to ours.',
      ],
      mend: 'Hash the canonical request as UTF-8, with LF line ends and no line end after the payload hash, in lowercase hex.',
    },
  ];
}

/**
 * Likely causes of a refused signature, most telling first, each with its evidence and a mend.
 * Compares method, path, query, headers, payload, time and scope; if all are equal the key is to blame.
 */
export function diagnose(input: DiagnosisInput): readonly Cause[] {
  const {signing, serviceError, now} = input;
  const causes = [...answerCauses(serviceError), ...comparisonCauses(input)];
  const seen = new Set(causes.map(({id}) => id));
  causes.push(...clockCauses(signing, now).filter(({id}) => !seen.has(id)));
  if (causes.some(({likelihood}) => likelihood === 'certain')) return causes;
  const said = [serviceError.code, serviceError.message]
    .filter((text) => text !== undefined)
    .map((text) => quoted(text));
  const rest: Cause = isMismatch(serviceError)
    ? {
        id: 'need-canonical-request',
        likelihood: 'possible',
        title: 'The signatures differ; the answer does not show where',
        evidence: ['The answer holds neither the canonical request nor the string to sign of the service.'],
        mend: 'Get the raw answer, which often echoes them. Until then check, in this order: the secret, Region and service, the Host header, the encoding of path and query, the body.',
      }
    : {
        id: 'not-a-signature-error',
        likelihood: 'possible',
        title: 'This answer does not blame the signature',
        evidence: [`The service says ${said.join(': ')}.`],
        mend: 'The signature was probably accepted: look at permissions and at the request itself.',
      };
  return [...causes, rest];
}
