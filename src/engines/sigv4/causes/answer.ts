// Causes that the error code or message names by itself. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html
import {knownMessages} from '../limits';
import type {ServiceError} from '../service-error';
import {type Cause, type CauseId, quoted} from './cause';

/** Which cause a known message (its id in the facts) stands for. */
const causeOfMessage: Readonly<Record<string, CauseId>> = {
  'msg-signature-expired': 'clock-behind',
  'msg-signature-not-yet-current': 'clock-ahead',
  'msg-sigv4-date-in-scope': 'scope-date',
  'msg-sigv4-scope-region': 'scope-region',
  'msg-sigv4-scope-service': 'scope-service',
  'msg-sigv4-scope-terminator': 'scope-terminator',
  'msg-sigv4-missing-token': 'not-signed',
  'msg-request-time-too-skewed': 'clock-skew',
  'msg-presign-js-week': 'url-parameters',
  'msg-presign-s3-week': 'url-parameters',
  'msg-expired-token': 'token-expired',
};

/** Codes whose texts we do not quote, with their meaning in our words. */
const causeOfCode: Readonly<Record<string, readonly [CauseId, title: string, mend: string]>> = {
  RequestTimeTooSkewed: [
    'clock-skew',
    'The clock of the sender is too far off',
    'Set the clock, or sign right before sending.',
  ],
  RequestExpired: ['clock-behind', 'The request arrived too late', 'Sign right before sending, and set the clock.'],
  ExpiredToken: ['token-expired', 'The temporary credentials have ended', 'Get new credentials and sign again.'],
  ExpiredTokenException: [
    'token-expired',
    'The temporary credentials have ended',
    'Get new credentials and sign again.',
  ],
  InvalidClientTokenId: [
    'unknown-access-key',
    'The service does not know the access key ID',
    'Check that the key exists, is active and belongs to this partition; with temporary credentials, send the session token.',
  ],
  InvalidAccessKeyId: [
    'unknown-access-key',
    'The service does not know the access key ID',
    'Check that the key exists and is active; with temporary credentials, send the session token.',
  ],
  UnrecognizedClientException: [
    'unknown-access-key',
    'The service does not know the access key ID or the session token',
    'Check the key, and send the session token that was issued with it.',
  ],
  InvalidToken: [
    'session-token',
    'The session token is malformed or belongs to another key',
    'Send the session token that was issued with this access key ID, whole.',
  ],
  MissingAuthenticationToken: [
    'not-signed',
    'The request carries no signature',
    'Send the Authorization header or the parameters of the pre-signed URL.',
  ],
  MissingAuthenticationTokenException: [
    'not-signed',
    'The request carries no signature',
    'Send the Authorization header or the parameters of the pre-signed URL.',
  ],
  AuthorizationQueryParametersError: [
    'url-parameters',
    'A parameter of the pre-signed URL is missing or out of range',
    'Check X-Amz-Expires, the credential and the spelling of all X-Amz-… parameters.',
  ],
  AuthorizationHeaderMalformed: [
    'scope-region',
    'The Authorization header does not fit the service',
    'Check Region and service of the credential scope, and the form of the header.',
  ],
};

/** A known message matches if the answer holds its words up to the first part that varies. */
const isSaidBy = (text: string, message: string): boolean =>
  message.toLowerCase().includes((text.split('<')[0] ?? text).trim().toLowerCase());

function byMessage(message: string): readonly Cause[] {
  return knownMessages.flatMap((known): Cause[] => {
    const id = causeOfMessage[known.id];
    return id && isSaidBy(known.text, message)
      ? [
          {
            id,
            likelihood: 'certain',
            title: known.meaning.replace(/\.$/, ''),
            evidence: [`The service says ${quoted(message)}.`],
            mend: known.mend,
          },
        ]
      : [];
  });
}

/** Causes the answer names by itself, exact messages before codes. */
export function answerCauses({
  code,
  message = '',
  expires,
  region,
  requestTime,
  serverTime,
}: ServiceError): readonly Cause[] {
  const named = byMessage(message);
  const times = requestTime && serverTime ? [`RequestTime is ${requestTime}, ServerTime ${serverTime}.`] : [];
  if (named.length > 0) return named.map((cause) => ({...cause, evidence: [...cause.evidence, ...times]}));
  if (code === 'AccessDenied' && (expires !== undefined || /request has expired/i.test(message))) {
    return [
      {
        id: 'url-expired',
        likelihood: 'certain',
        title: 'The pre-signed URL has expired',
        evidence: [`The service says ${quoted(message)}.`, ...(expires ? [`Expires is ${expires}.`] : [])],
        mend: 'Sign a new URL; a longer X-Amz-Expires helps only while the credentials behind it live.',
      },
    ];
  }
  const known = code !== undefined && Object.hasOwn(causeOfCode, code) ? causeOfCode[code] : undefined;
  if (!known) return [];
  const [id, title, mend] = known;
  return [
    {
      id,
      likelihood: 'certain',
      title,
      evidence: [
        `The error code is ${code}.`,
        ...times,
        ...(region ? [`The service names the Region ${region}.`] : []),
      ],
      mend,
    },
  ];
}
