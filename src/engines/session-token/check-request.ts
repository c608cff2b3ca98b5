// What becomes of a GetSessionToken request. https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html
import {checkCaller} from './checks/caller';
import type {Check, SessionRequest} from './checks/check';
import {checkDuration} from './checks/duration';
import {checkSerialNumber} from './checks/serial-number';
import {checkTokenCode} from './checks/token-code';

/** What the request comes to, with a reason for each of its parts. */
export interface CheckedRequest {
  /** `granted`: if the code is the current one. `shortened`: granted, for less time than was asked for. */
  readonly verdict: 'granted' | 'shortened' | 'refused';
  readonly checks: readonly Check[];
  /** How long the session would last. */
  readonly seconds: number;
  /** Whether the session counts as one with MFA. */
  readonly isMfa: boolean;
}

/** Checks each part of a request as clients and AWS STS do. Never throws. */
export function checkSessionRequest(request: SessionRequest): CheckedRequest {
  const {check: duration, seconds} = checkDuration(request);
  const serial = checkSerialNumber(request);
  const checks = [checkCaller(request), serial, checkTokenCode(request), duration];
  const has = (outcome: Check['outcome']): boolean => checks.some((check) => check.outcome === outcome);
  return {
    verdict: has('refused') ? 'refused' : has('changed') ? 'shortened' : 'granted',
    checks,
    seconds,
    isMfa: !has('refused') && request.serialNumber.trim() !== '' && request.caller === 'iam-user',
  };
}
