// What many callers meet, and how they may behave. A model of our own, except for the contended row. https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
import type {RetryRules} from '../rules';
import type {Strategy} from './strategies';

/** What the callers call. */
export type Server =
  /** Takes so many requests a second and refuses the rest with a throttling error. */
  | {readonly kind: 'throttle'; readonly perSecond: number}
  /** Answers HTTP 503 until it is back, and from then on takes so many requests a second. */
  | {readonly kind: 'outage'; readonly perSecond: number; readonly downMs: number}
  /** One row that a write changes only if nobody else did since it was read: the model of AWS’s study. */
  | {readonly kind: 'row'};

export interface Scenario {
  readonly server: Server;
  /** All start at the same moment. */
  readonly callers: number;
  /** Callers that share one client, and with it a retry quota and a rate limiter. */
  readonly perClient: number;
  /** Calls that each caller makes one after the other. */
  readonly callsEach: number;
  /** There and back, on average. */
  readonly latencyMs: number;
}

/** One way to retry, held against others. */
export type Contender =
  | {
      readonly kind: 'plain';
      readonly name: string;
      readonly strategy: Strategy;
      readonly baseMs: number;
      readonly capMs: number;
      /** Attempts at most; the contended row does not count them. */
      readonly tries: number;
    }
  | {readonly kind: 'client'; readonly name: string; readonly rules: RetryRules};

/** The most steps of one run, so that it ends in a second or two. */
export const mostSteps = 3_000_000;
