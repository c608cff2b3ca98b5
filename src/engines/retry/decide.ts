// What a client does after one answer: succeed, retry or give up. https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
import {heededHint, withHint} from './retry-after';
import type {Answer} from './answer';
import type {FailureClass, RetryRules} from './rules';
import {computedWait, type Random} from './wait';

/** Where a call stands when an answer comes in. */
export interface Standing {
  /** Retries made so far. */
  readonly retries: number;
  /** Tokens left in the retry quota of the client. */
  readonly quota: number;
  /** What the last retry of this call cost; undefined before the first one. */
  readonly lastCost?: number;
}

interface Wait {
  /** The longest the computed wait can be. */
  readonly ceilingMs: number;
  readonly computedMs: number;
  /** What the service asked for, if the client heeds it. */
  readonly hintMs?: number;
  readonly waitMs: number;
}

/** What the client does, with what it cost and why. */
export type Decision =
  | {readonly action: 'success'; readonly refund: number; readonly quotaAfter: number; readonly why: string}
  | ({
      readonly action: 'retry';
      readonly failure: FailureClass;
      readonly cost: number;
      readonly quotaAfter: number;
      readonly why: string;
    } & Wait)
  | {
      readonly action: 'give up';
      /** What stood against a retry, first of the three. */
      readonly because: 'final' | 'attempts' | 'quota';
      readonly failure?: FailureClass;
      /** What the retry would have cost. */
      readonly cost?: number;
      readonly quotaAfter: number;
      readonly why: string;
      /** The wait of a long poll before it fails. */
      readonly last?: Wait;
    };

function waitBefore(
  rules: RetryRules,
  failure: FailureClass,
  retries: number,
  hintMs: number | undefined,
  random: Random,
): Wait {
  const {ceiling, waitMs: computedMs} = computedWait(rules, failure, retries, random);
  const waitMs = withHint(computedMs, hintMs, rules.hint?.mostExtraMs ?? 0);
  return {ceilingMs: ceiling, computedMs, waitMs, ...(hintMs === undefined ? {} : {hintMs})};
}

/** What a success does to the quota: the cost of the last retry comes back, or a first success adds a little. */
export function afterSuccess({quota}: RetryRules, {quota: left, lastCost}: Standing): number {
  return quota ? Math.min(quota.tokens, left + Math.max(lastCost ?? quota.refund, quota.refund)) : left;
}

/**
 * What a client does after a failure of a known class. The three checks stand in the order of the SDKs: is it retryable,
 * is an attempt left, is there quota for it.
 * @param hintMs the wait that the service asks for, in milliseconds
 */
export function afterFailure(
  rules: RetryRules,
  standing: Standing,
  failure: FailureClass,
  hintMs: number | undefined,
  random: Random,
  why = '',
): Decision {
  const {retries, quota} = standing;
  const cost = rules.quota?.cost[failure] ?? 0;
  if (retries + 1 >= rules.maxAttempts) {
    return {action: 'give up', because: 'attempts', failure, cost, quotaAfter: quota, why};
  }
  if (cost > quota) {
    const last = rules.doesLongPollWait && {last: waitBefore(rules, failure, retries, hintMs, random)};
    return {action: 'give up', because: 'quota', failure, cost, quotaAfter: quota, why, ...last};
  }
  const wait = waitBefore(rules, failure, retries, hintMs, random);
  return {action: 'retry', failure, cost, quotaAfter: quota - cost, why, ...wait};
}

/** What a client does after an answer. */
export function decide(rules: RetryRules, standing: Standing, answer: Answer, random: Random): Decision {
  const {outcome, why} = rules.classify(answer);
  if (outcome === 'final') return {action: 'give up', because: 'final', quotaAfter: standing.quota, why};
  if (outcome !== 'success') {
    return afterFailure(rules, standing, outcome, heededHint(rules.hint, answer), random, why);
  }
  const quotaAfter = afterSuccess(rules, standing);
  return {action: 'success', refund: quotaAfter - standing.quota, quotaAfter, why};
}
