// One client on a clock of its own: the attempts of its calls, the waits between them and its quota. https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
import type {Answer} from './answer';
import {decide, type Decision} from './decide';
import {RateLimiter} from './rate-limiter';
import type {RetryRules} from './rules';
import type {Random} from './wait';

/** One attempt; all times are milliseconds since the start. */
export interface Attempt {
  /** Which call it belongs to, from 1. */
  readonly call: number;
  /** Which attempt of that call, from 1. */
  readonly attempt: number;
  /** How long the rate limiter of adaptive mode held it back. */
  readonly heldMs: number;
  readonly sentMs: number;
  readonly answeredMs: number;
  readonly answer: Answer;
  readonly quotaBefore: number;
  readonly decision: Decision;
  /** Requests a second that the rate limiter allows from here on; undefined if it is off. */
  readonly rate?: number;
}

export interface Run {
  readonly attempts: readonly Attempt[];
  readonly calls: number;
  readonly succeeded: number;
  /** When the last call came back to the program. */
  readonly endMs: number;
  readonly waitedMs: number;
  readonly quota: number;
}

interface Course {
  readonly rules: RetryRules;
  /** One for each attempt; the last one repeats until its call ends. */
  readonly answers: readonly Answer[];
  /** Tokens in the quota at the start; full if not said. */
  readonly quota?: number;
  /** How long an answer takes. */
  readonly latencyMs: number;
  /** How long a timeout takes. */
  readonly timeoutMs: number;
  /** How much later the next call begins. */
  readonly pauseMs?: number;
  readonly random: Random;
}

const tookMs = ({kind}: Answer, {latencyMs, timeoutMs}: Course): number =>
  kind === 'timeout' || kind === 'connect-timeout' ? timeoutMs : latencyMs;

/** Makes calls until every answer was given; each call begins when the one before has ended. */
export function runCalls(course: Course): Run {
  const {rules, answers, random, pauseMs = 0} = course;
  const limiter = rules.rateLimiter && new RateLimiter(rules.rateLimiter, 0);
  const attempts: Attempt[] = [];
  let [now, quota, next, call, succeeded, waitedMs] = [0, course.quota ?? rules.quota?.tokens ?? 0, 0, 0, 0, 0];

  const hold = (): number => {
    let heldMs = 0;
    for (let wait = limiter?.secondsToWait(now / 1000) ?? 0; wait > 0; wait = limiter?.secondsToWait(now / 1000) ?? 0) {
      now += wait * 1000;
      heldMs += wait * 1000;
    }
    return heldMs;
  };

  while (next < answers.length) {
    call += 1;
    let lastCost: number | undefined;
    for (let retries = 0; ; retries += 1) {
      const answer = answers[Math.min(next, answers.length - 1)];
      if (!answer) break;
      next += 1;
      const heldMs = hold();
      const sentMs = now;
      now += tookMs(answer, course);
      const quotaBefore = quota;
      const standing = lastCost === undefined ? {retries, quota} : {retries, quota, lastCost};
      const decision = decide(rules, standing, answer, random);
      const isThrottling = decision.action !== 'success' && decision.failure === 'throttling';
      limiter?.learn(isThrottling, now / 1000);
      quota = decision.quotaAfter;
      const attempt = {call, attempt: retries + 1, heldMs, sentMs, answeredMs: now, answer, quotaBefore, decision};
      attempts.push(limiter?.rate === undefined ? attempt : {...attempt, rate: limiter.rate});
      if (decision.action === 'success') succeeded += 1;
      const waitMs =
        decision.action === 'retry' ? decision.waitMs : (decision.action === 'give up' && decision.last?.waitMs) || 0;
      now += waitMs;
      waitedMs += waitMs + heldMs;
      if (decision.action !== 'retry') break;
      lastCost = decision.cost;
    }
    if (next < answers.length) now += pauseMs;
  }
  return {attempts, calls: call, succeeded, endMs: now, waitedMs, quota};
}
