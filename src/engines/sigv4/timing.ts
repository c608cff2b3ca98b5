// Clock skew and expiry: when a service accepts a signature. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html#signature-v4-troubleshooting-credential-scope
import {clockWindowMs, maxExpiresSeconds, minExpiresSeconds} from './limits';
import {isS3} from './service-rules';
import {amzDateAt, parseAmzDate} from './timestamp';
import type {Variant} from './types';

/** What a service would say about the time of a request. */
export interface TimingVerdict {
  readonly verdict: 'accepted' | 'not-yet-valid' | 'expired' | 'expiry-out-of-range' | 'unreadable-time';
  readonly why: string;
  /** Clock of the service minus timestamp of the request, milliseconds; positive: the request is old. */
  readonly skewMs?: number;
  readonly windowMs: number;
  /** ISO 8601, first and last instant at which the request is accepted. */
  readonly validFrom?: string;
  readonly validUntil?: string;
  /** The error code and message the service would give, where their exact words are known. */
  readonly code?: string;
  readonly message?: string;
}

/** When and how long a signature is meant to be good; `at` and `now` are ISO 8601 or `YYYYMMDDTHHMMSSZ`. */
export interface Timing {
  readonly at: string;
  readonly now: string;
  readonly variant: Variant;
  readonly service: string;
  /** Query variant only. */
  readonly expiresInSeconds?: number;
}

const minutes = (ms: number): string => `${ms / 60_000} minutes`;
const amz = (ms: number): string => amzDateAt(ms)?.long ?? '';
const iso = (ms: number): string => amzDateAt(ms)?.iso ?? '';

function refusal(tooOld: boolean, at: number, now: number, windowMs: number, s3: boolean) {
  if (s3) {
    return {
      code: 'RequestTimeTooSkewed',
      message: 'The difference between the request time and the current time is too large.',
    };
  }
  return {
    message: tooOld
      ? `Signature expired: ${amz(at)} is now earlier than ${amz(now - windowMs)} (${amz(now)} - ${windowMs / 60_000} min.)`
      : `Signature not yet current: ${amz(at)} is still later than ${amz(now + windowMs)}`,
  };
}

/** Says whether a signature made at `at` is accepted at `now`, and why not. */
export function checkTiming({at, now, variant, service, expiresInSeconds}: Timing): TimingVerdict {
  const s3 = isS3(service);
  const windowMs = s3 ? clockWindowMs.s3 : clockWindowMs.most;
  const signedAt = parseAmzDate(at)?.ms;
  const serviceClock = parseAmzDate(now)?.ms;
  if (signedAt === undefined || serviceClock === undefined) {
    const [name, found] = signedAt === undefined ? ['time of the request', at] : ['clock', now];
    return {
      verdict: 'unreadable-time',
      windowMs,
      why: `The ${name} (“${found.slice(0, 40)}”) is not a UTC time such as 20150830T123600Z.`,
    };
  }
  const presigned = variant === 'query' && expiresInSeconds !== undefined;
  if (presigned && !(expiresInSeconds >= minExpiresSeconds && expiresInSeconds <= maxExpiresSeconds)) {
    return {
      verdict: 'expiry-out-of-range',
      windowMs,
      ...(s3 && {code: 'AuthorizationQueryParametersError'}),
      why: `X-Amz-Expires is ${expiresInSeconds}; it must be between ${minExpiresSeconds} and ${maxExpiresSeconds} seconds.`,
    };
  }
  const skewMs = serviceClock - signedAt;
  const validFrom = signedAt - windowMs;
  const validUntil = signedAt + (presigned ? expiresInSeconds * 1000 : windowMs);
  const bounds = {skewMs, windowMs, validFrom: iso(validFrom), validUntil: iso(validUntil)};
  if (serviceClock < validFrom) {
    const why = `The request is dated more than ${minutes(windowMs)} after the service's clock.`;
    return {
      verdict: 'not-yet-valid',
      why,
      ...bounds,
      ...(presigned ? {} : refusal(false, signedAt, serviceClock, windowMs, s3)),
    };
  }
  if (serviceClock > validUntil) {
    return presigned
      ? {
          verdict: 'expired',
          why: `The URL was good for ${expiresInSeconds} seconds, until ${iso(validUntil)}.`,
          ...bounds,
          ...(s3 && {code: 'AccessDenied'}),
        }
      : {
          verdict: 'expired',
          why: `The request is dated more than ${minutes(windowMs)} before the service's clock.`,
          ...bounds,
          ...refusal(true, signedAt, serviceClock, windowMs, s3),
        };
  }
  const why = presigned
    ? `The URL is good until ${iso(validUntil)}, or until the credentials behind it end.`
    : `The two clocks agree within ${minutes(windowMs)}.`;
  return {verdict: 'accepted', why, ...bounds};
}
