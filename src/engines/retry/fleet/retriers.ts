// How the callers of a fleet retry: by a plain strategy, or as the clients of an AWS tool do. https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
import type {Answer} from '../answer';
import {decide} from '../decide';
import {RateLimiter} from '../rate-limiter';
import type {Random} from '../wait';
import type {Contender, Scenario} from './scenario';
import {plainWait} from './strategies';

/** What the callers of a run do; callers are numbers from 0. */
export interface Retriers {
  /** Milliseconds until it is worth asking again; 0 if the caller may send now. Undefined if nothing is ever held back. */
  readonly holdMs?: (caller: number, now: number) => number;
  /** Milliseconds until the next attempt after a refusal, or -1 for giving up. */
  readonly refused: (caller: number, now: number) => number;
  readonly succeeded: (caller: number, now: number) => void;
}

type Plain = Extract<Contender, {readonly kind: 'plain'}>;
type OfClient = Extract<Contender, {readonly kind: 'client'}>;

function plain({strategy, baseMs, capMs, tries}: Plain, {callers}: Scenario, random: Random): Retriers {
  const retries = new Int32Array(callers);
  const previous = new Float64Array(callers).fill(baseMs);
  const restart = (caller: number): void => {
    retries[caller] = 0;
    previous[caller] = baseMs;
  };
  return {
    refused: (caller) => {
      const doublings = retries[caller] ?? 0;
      if (doublings + 1 >= tries) {
        restart(caller);
        return -1;
      }
      const previousMs = previous[caller] ?? baseMs;
      const waitMs = plainWait(strategy, {baseMs, capMs, doublings, previousMs, random});
      retries[caller] = doublings + 1;
      previous[caller] = waitMs;
      return waitMs;
    },
    succeeded: restart,
  };
}

const success: Answer = {kind: 'response', status: 200};

function ofClients({rules}: OfClient, scenario: Scenario, random: Random): Retriers {
  const {callers, perClient, server} = scenario;
  const refusal: Answer =
    server.kind === 'throttle'
      ? {kind: 'response', status: 400, code: 'ThrottlingException'}
      : {kind: 'response', status: 503};
  const clients = Math.ceil(callers / perClient);
  const quotas = new Float64Array(clients).fill(rules.quota?.tokens ?? 0);
  const {rateLimiter} = rules;
  const limiters = rateLimiter && Array.from({length: clients}, () => new RateLimiter(rateLimiter, 0));
  const isThrottling = rules.classify(refusal).outcome === 'throttling';
  const retries = new Int32Array(callers);
  const costs = new Int32Array(callers);
  const clientOf = (caller: number): number => Math.floor(caller / perClient);

  /** The wait until the next attempt, or -1 when the call is over. */
  const answered = (caller: number, now: number, answer: Answer): number => {
    const client = clientOf(caller);
    const made = retries[caller] ?? 0;
    const standing = {retries: made, quota: quotas[client] ?? 0, ...(made > 0 && {lastCost: costs[caller] ?? 0})};
    const decision = decide(rules, standing, answer, random);
    limiters?.[client]?.learn(answer === refusal && isThrottling, now / 1000);
    quotas[client] = decision.quotaAfter;
    const isRetry = decision.action === 'retry';
    retries[caller] = isRetry ? made + 1 : 0;
    costs[caller] = isRetry ? decision.cost : 0;
    return isRetry ? decision.waitMs : -1;
  };
  return {
    ...(limiters && {holdMs: (caller, now) => (limiters[clientOf(caller)]?.secondsToWait(now / 1000) ?? 0) * 1000}),
    refused: (caller, now) => answered(caller, now, refusal),
    succeeded: (caller, now) => {
      answered(caller, now, success);
    },
  };
}

/** The callers of a run. */
export const retriersOf = (contender: Contender, scenario: Scenario, random: Random): Retriers =>
  contender.kind === 'plain' ? plain(contender, scenario, random) : ofClients(contender, scenario, random);
