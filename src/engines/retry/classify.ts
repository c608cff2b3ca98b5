// Which answers standard mode retries, and as what. https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
import {isSuccess, type Answer} from './answer';
import {throttlingCodes, transientCodes, transientStatusCodes} from './constants';
import type {Classification} from './rules';

/** Where a client leaves the common list. */
export interface Deviations {
  /** Whether any HTTP 429 is throttling, whatever its code. */
  readonly isAny429Throttling?: boolean;
  /** Codes of the common list that this client does not retry. */
  readonly finalCodes?: readonly string[];
  /** Codes that this client retries as transient. */
  readonly transientCodes?: readonly string[];
  /** Codes after which this client corrects its clock and retries. */
  readonly clockCodes?: readonly string[];
}

const noResponse: Readonly<Record<string, Classification>> = {
  timeout: {outcome: 'timeout', why: 'No response in time: a timeout, retried as transient.'},
  'connect-timeout': {outcome: 'timeout', why: 'No connection in time: a timeout, retried as transient.'},
  'connection-lost': {outcome: 'transient', why: 'The connection failed: transient.'},
};

/** The class of an answer that is no response. */
export const withoutResponse = (kind: Answer['kind']): Classification | undefined => noResponse[kind];

/** The success of a response, if it is one. */
export const success = (answer: Answer): Classification | undefined =>
  isSuccess(answer) && answer.kind === 'response'
    ? {outcome: 'success', why: `HTTP ${answer.status}: success.`}
    : undefined;

/** The class of an answer in standard mode. */
export function classifyStandard(answer: Answer, deviations: Deviations = {}): Classification {
  const known = success(answer) ?? withoutResponse(answer.kind);
  if (known || answer.kind !== 'response') return known ?? {outcome: 'final', why: ''};
  const {status, code = ''} = answer;
  const {finalCodes = [], clockCodes = []} = deviations;
  const own = deviations.transientCodes ?? [];
  if (throttlingCodes.includes(code) && !finalCodes.includes(code) && !own.includes(code)) {
    return {outcome: 'throttling', why: `\`${code}\` is a throttling code.`};
  }
  if (deviations.isAny429Throttling && status === 429) {
    return {outcome: 'throttling', why: 'HTTP 429 is throttling, whatever the code.'};
  }
  if (transientCodes.includes(code) || own.includes(code)) {
    return {outcome: 'transient', why: `\`${code}\` is a transient code.`};
  }
  if (clockCodes.includes(code)) {
    return {outcome: 'transient', why: `After \`${code}\` the client corrects its clock and tries again.`};
  }
  if (transientStatusCodes.includes(status)) return {outcome: 'transient', why: `HTTP ${status} is transient.`};
  const what = code ? `HTTP ${status} with \`${code}\`` : `HTTP ${status} without an error code`;
  return {outcome: 'final', why: `${what} is neither transient nor throttling: not retried.`};
}
