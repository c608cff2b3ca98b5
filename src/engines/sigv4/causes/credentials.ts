// Nothing in the request differs, so the key does. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html
import type {ServiceError} from '../service-error';
import type {Signing} from '../signing';
import type {SigningContext} from '../types';
import type {Cause} from './cause';

/** The access key IDs differ, so the answer belongs to other credentials. */
export function accessKeyCauses(signing: Signing, error: ServiceError): readonly Cause[] {
  if (error.accessKeyId === undefined || error.accessKeyId === signing.accessKeyId) return [];
  return [
    {
      id: 'access-key-id',
      likelihood: 'certain',
      title: 'The request was sent with another access key ID',
      evidence: [`The service names ${error.accessKeyId}, the form ${signing.accessKeyId}.`],
      mend: 'Enter the credentials that were used, or find out where the program takes the others from.',
    },
  ];
}

function provided(signing: Signing, error: ServiceError): readonly string[] {
  if (error.signatureProvided === undefined) return [];
  return error.signatureProvided === signing.signature
    ? [
        'The signature that was sent is the one computed here, so the secret entered here is the one that was used, and it is not the one the service holds.',
      ]
    : [
        'The signature that was sent is not the one computed here, so it was made with another secret or another key derivation.',
      ];
}

/** Causes when canonical request and string to sign are equal on both sides. `context` lets the secret itself be looked at. */
export function secretCauses(
  signing: Signing,
  error: ServiceError,
  context: SigningContext | undefined,
): readonly Cause[] {
  const secret = context?.secretAccessKey;
  const blanks =
    secret !== undefined && /\s/.test(secret) ? ['The secret entered here has a blank or line end in it.'] : [];
  const key: Cause = {
    id: 'secret-key',
    likelihood: 'certain',
    title: 'The secret access key is not the one of this access key ID',
    evidence: [
      'Canonical request and string to sign are equal on both sides; only the key is left.',
      ...provided(signing, error),
      ...blanks,
    ],
    mend: 'Copy the secret again (no blank, no line end, nothing URL-decoded in it), check that it belongs to this access key ID, and that the key derivation starts from "AWS4" + secret.',
  };
  const isTemporary = signing.accessKeyId.startsWith('ASIA');
  const sendsToken =
    signing.headers.some(({name}) => name.toLowerCase() === 'x-amz-security-token') ||
    /[?&]X-Amz-Security-Token=/i.test(signing.signedTarget);
  if (!isTemporary || sendsToken) return [key];
  return [
    key,
    {
      id: 'session-token',
      likelihood: 'possible',
      title: 'The session token is missing',
      evidence: [
        'The access key ID begins with ASIA, so it belongs to temporary credentials, but no X-Amz-Security-Token is sent.',
      ],
      mend: 'Send the session token that was issued with the key, and sign it.',
    },
  ];
}
