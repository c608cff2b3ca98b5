// Errors that come in place of a dry run's answer, by families of codes. They say nothing about the permission.
// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
import type {Why} from './answer';

interface Family {
  readonly why: Why;
  readonly code: RegExp;
  readonly says: string;
  readonly next: string;
}

const permissionUnknown = 'It says nothing about permissions.';

/** In order: the first family that a code belongs to counts. */
export const families: readonly Family[] = [
  {
    why: 'throttled',
    code: /Throttl|RequestLimitExceeded|TooManyRequests|SlowDown|BandwidthLimit/,
    says: `The service took too many requests and did not look at this one. ${permissionUnknown}`,
    next: 'Wait and send the dry run again; it counts as a request like any other.',
  },
  {
    why: 'credentials',
    code: /^(?:AuthFailure|InvalidClientTokenId|UnrecognizedClient|ExpiredToken|RequestExpired|SignatureDoesNotMatch|InvalidSignature|IncompleteSignature|MissingAuthenticationToken|InvalidAccessKeyId|InvalidToken|OptInRequired|NoCredentials|PartialCredentials|CredentialsProviderError|CredentialRetrievalError|TokenRefreshRequired|InvalidSecurity)/,
    says: `The caller was not recognized, so no permission was looked at. ${permissionUnknown}`,
    next: 'Mend the credentials, the clock or the signature, then repeat the dry run.',
  },
  {
    why: 'environment',
    code: /^(?:NoRegion|EndpointConnection|ConnectTimeout|ReadTimeout|InvalidEndpoint|UnknownEndpoint|SSLError|ProxyConnection|NetworkingError|TimeoutError)/,
    says: `The request did not reach the service. ${permissionUnknown}`,
    next: 'Set a Region, or mend the network or the endpoint, then repeat the dry run.',
  },
  {
    why: 'quota',
    code: /LimitExceeded|QuotaExceeded|InsufficientInstanceCapacity|Insufficient\w*Capacity|MaxScore|TooMany/,
    says: `A quota or the capacity came first. ${permissionUnknown}`,
    next: 'Ask the policy simulator, which knows no quotas, or raise the quota and repeat.',
  },
  {
    why: 'request-first',
    code: /NotFound|DoesNotExist|NoSuch|Malformed|^Missing|^Invalid|^Validation|^ParamValidation|^Unknown|^Unsupported|^IncorrectState|^Incorrect|Duplicate|AlreadyExists|InUse|DependencyViolation|^Illegal|^Parameter|^Serialization|BadRequest|Disabled|^KMSInvalidState/,
    says: `A parameter, or a resource that it names, was found wrong first. ${permissionUnknown}`,
    next: 'Mend what the message names, then repeat the dry run.',
  },
  {
    why: 'service-fault',
    code: /^Internal|Unavailable|^ServerError|ServiceFailure|^KMSInternal|DependencyTimeout/,
    says: `The service failed. ${permissionUnknown}`,
    next: 'Repeat the dry run later.',
  },
];
