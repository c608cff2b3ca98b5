// Compares the engine with the retry strategies of @smithy/core over random sequences.
import {
  DefaultRateLimiter,
  getRetryAfterHint,
  isServerError,
  isThrottlingError,
  isTransientError,
  StandardRetryStrategy,
} from '@smithy/core/retry';
import {HttpResponse} from '@smithy/core/protocols';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {Answer, HintHeader} from './answer';
import {javascriptRules} from './clients/javascript';
import {throttlingCodes, transientCodes} from './constants';
import {afterFailure, afterSuccess, type Standing} from './decide';
import {RateLimiter} from './rate-limiter';
import {readHint} from './retry-after';

type RetryToken = Awaited<ReturnType<StandardRetryStrategy['acquireInitialRetryToken']>>;
type RetryErrorType = Parameters<StandardRetryStrategy['refreshRetryTokenForRetry']>[1]['errorType'];

const start = 1_700_000_000_000;

beforeEach(() => {
  vi.useFakeTimers({now: start});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

interface Step {
  readonly event: 'success' | RetryErrorType;
  readonly random: number;
  readonly retryAfterMs?: number;
  readonly pauseMs: number;
}

interface Outcome {
  readonly action: string;
  readonly tookMs: number;
  readonly quotaAfter: number;
}

/** Lets timers run until a promise is settled, and gives the milliseconds that took. */
async function settled<Value>(
  promise: Promise<Value>,
): Promise<{readonly value: Value | undefined; readonly ms: number}> {
  const before = Date.now();
  let isOpen = true;
  const closed = promise.then(
    (value) => value,
    () => undefined,
  );
  void closed.then(() => {
    isOpen = false;
  });
  await vi.advanceTimersByTimeAsync(0);
  while (isOpen) await vi.advanceTimersToNextTimerAsync();
  return {value: await closed, ms: Date.now() - before};
}

/** What the strategy of the SDK does; every call begins where the one before has ended. */
async function real(
  strategy: StandardRetryStrategy,
  scope: string,
  steps: readonly Step[],
  quota: () => number,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  let token: RetryToken | undefined;
  for (const {event, random, retryAfterMs, pauseMs} of steps) {
    await vi.advanceTimersByTimeAsync(pauseMs);
    vi.spyOn(Math, 'random').mockReturnValue(random);
    const began = token
      ? 0
      : (await settled(strategy.acquireInitialRetryToken(scope).then((first) => (token = first)))).ms;
    if (!token) throw new Error('no token');
    const held: RetryToken = token;
    if (event === 'success') {
      strategy.recordSuccess(held);
      token = undefined;
      outcomes.push({action: 'success', tookMs: began, quotaAfter: quota()});
      continue;
    }
    const hint = retryAfterMs === undefined ? {} : {retryAfterHint: new Date(Date.now() + retryAfterMs)};
    const {value, ms} = await settled(strategy.refreshRetryTokenForRetry(held, {errorType: event, ...hint}));
    token = value;
    outcomes.push({action: value ? 'retry' : 'give up', tookMs: began + ms, quotaAfter: quota()});
  }
  return outcomes;
}

/** What the engine does with the same steps. */
function modelled({maxAttempts, quota: left, isLongPoll}: Given, steps: readonly Step[]): readonly Outcome[] {
  const rules = {...javascriptRules('standard', '2026', isLongPoll ? 'long-poll' : 'other'), maxAttempts};
  let standing: Standing = {retries: 0, quota: left};
  return steps.map(({event, random, retryAfterMs}) => {
    if (event === 'success') {
      standing = {retries: 0, quota: afterSuccess(rules, standing)};
      return {action: 'success', tookMs: 0, quotaAfter: standing.quota};
    }
    const failure = ({THROTTLING: 'throttling', TRANSIENT: 'transient'} as const)[event as 'THROTTLING' | 'TRANSIENT'];
    const decision = failure && afterFailure(rules, standing, failure, retryAfterMs, () => random);
    if (decision?.action === 'retry') {
      standing = {retries: standing.retries + 1, quota: decision.quotaAfter, lastCost: decision.cost};
      return {action: 'retry', tookMs: decision.waitMs, quotaAfter: standing.quota};
    }
    standing = {retries: 0, quota: standing.quota};
    const tookMs = (decision?.action === 'give up' && decision.last?.waitMs) || 0;
    return {action: 'give up', tookMs, quotaAfter: standing.quota};
  });
}

interface Given {
  readonly maxAttempts: number;
  readonly quota: number;
  readonly isLongPoll: boolean;
}

const given = fc.record({
  maxAttempts: fc.integer({min: 1, max: 14}),
  quota: fc.oneof(fc.constant(500), fc.integer({min: 0, max: 60})),
  isLongPoll: fc.boolean(),
});
const step = fc.record(
  {
    event: fc.constantFrom<Step['event']>(
      'success',
      'TRANSIENT',
      'TRANSIENT',
      'THROTTLING',
      'CLIENT_ERROR',
      'SERVER_ERROR',
    ),
    random: fc.double({min: 0, max: 1, noNaN: true}),
    retryAfterMs: fc.integer({min: -10_000, max: 90_000}),
    pauseMs: fc.integer({min: 0, max: 1500}),
  },
  {requiredKeys: ['event', 'random', 'pauseMs']},
);
const steps = fc.array(step, {minLength: 1, maxLength: 30});

describe('the StandardRetryStrategy of @smithy/core 3.41.0', () => {
  test('retries, waits and counts as the engine does, over random sequences', async () => {
    await fc.assert(
      fc.asyncProperty(given, steps, async (setUp, sequence) => {
        const strategy = new StandardRetryStrategy({maxAttempts: setUp.maxAttempts, baseDelay: 50});
        const inside = strategy as unknown as {capacity: number};
        inside.capacity = setUp.quota;
        const scope = setUp.isLongPoll ? ':longpoll' : '';
        const wanted = await real(strategy, scope, sequence, () => inside.capacity);
        expect(modelled(setUp, sequence)).toEqual(wanted);
      }),
      {numRuns: 400},
    );
  });
});

describe('the DefaultRateLimiter of @smithy/core 3.41.0', () => {
  const turns = fc.array(fc.record({pauseMs: fc.integer({min: 0, max: 3000}), isThrottling: fc.boolean()}), {
    minLength: 1,
    maxLength: 60,
  });

  test('holds requests back as the engine does, over random sequences', async () => {
    const {setTimeoutFn} = DefaultRateLimiter as unknown as {setTimeoutFn: unknown};
    await fc.assert(
      fc.asyncProperty(turns, async (sequence) => {
        let now = start;
        vi.spyOn(Date, 'now').mockImplementation(() => now);
        Object.assign(DefaultRateLimiter, {
          setTimeoutFn: (wake: () => void, delay: number) => {
            // Never stuck on a rounding error.
            now += delay + 0.001;
            wake();
          },
        });
        const theirs = new DefaultRateLimiter();
        let ours = start;
        const limiter = new RateLimiter({doesFillFromStart: false}, start / 1000);
        for (const {pauseMs, isThrottling} of sequence) {
          now += pauseMs;
          ours += pauseMs;
          await theirs.getSendToken();
          for (let wait = limiter.secondsToWait(ours / 1000); wait > 0; wait = limiter.secondsToWait(ours / 1000)) {
            ours += wait * 1000 + 0.001;
          }
          theirs.updateClientSendingRate(isThrottling ? {errorType: 'THROTTLING'} : {});
          limiter.learn(isThrottling, ours / 1000);
          const {fillRate} = theirs as unknown as {fillRate: number};
          expect(Math.abs(ours - now)).toBeLessThan(1);
          expect(Math.abs(limiter.nextRate - fillRate)).toBeLessThan(0.01);
        }
      }),
      {numRuns: 300},
    );
    Object.assign(DefaultRateLimiter, {setTimeoutFn});
  });
});

const codes = [
  ...throttlingCodes,
  ...transientCodes,
  ...['AccessDenied', 'ValidationException', 'InternalError', 'ServiceUnavailable', 'NotFound', ''],
];

test('an error is of the class that @smithy/core gives it', () => {
  fc.assert(
    fc.property(fc.integer({min: 300, max: 599}), fc.constantFrom(...codes), (status, code) => {
      const error = Object.assign(new Error('x'), {
        name: code,
        $metadata: {httpStatusCode: status},
        $fault: 'client',
      }) as never;
      const wanted = isThrottlingError(error) ? 'throttling' : isTransientError(error) ? 'transient' : 'final';
      const answer: Answer = {kind: 'response', status, ...(code && {code})};
      expect(javascriptRules('standard', '2026', 'other').classify(answer).outcome).toBe(wanted);
      if (isServerError(error)) expect(wanted).not.toBe('transient');
    }),
    {numRuns: 2000},
  );
});

test('a header asks for the wait that @smithy/core reads out of it', () => {
  const texts = fc.oneof(
    fc.integer({min: 0, max: 100_000}).map(String),
    fc.double({min: 0, max: 9999, noNaN: true}).map((value) => value.toFixed(2)),
    fc.constantFrom('soon', '1.2.3', 'x1', '7s'),
  );
  fc.assert(
    fc.property(fc.constantFrom<HintHeader>('retry-after', 'x-amz-retry-after'), texts, (header, text) => {
      const response = new HttpResponse({statusCode: 503, headers: {[header]: text}});
      const wanted = getRetryAfterHint(response)?.getTime();
      const read = readHint(header, text, false);
      expect(read === undefined ? undefined : Math.trunc(start + read)).toBe(wanted);
    }),
    {numRuns: 1000},
  );
});
