// What makes one client's retries differ from another's, as data. https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
import type {Answer, HintHeader} from './answer';

/** Why an answer is retried; `timeout` is a transient error of its own price in some clients. */
export type FailureClass = 'throttling' | 'transient' | 'timeout';

/** What a client takes an answer for, and the sentence that says why. */
export interface Classification {
  readonly outcome: 'success' | FailureClass | 'final';
  readonly why: string;
}

/** How a wait is drawn below its ceiling: all of it at random, its upper half at random, or not at random. */
export type Jitter = 'full' | 'equal' | 'none';

export interface WaitRule {
  /** Ceiling of the first wait. */
  readonly baseMs: number;
  readonly jitter: Jitter;
}

/** The retry quota: tokens that all calls of one client share. */
export interface QuotaRules {
  /** The most it holds, and what it starts with. */
  readonly tokens: number;
  /** What a retry costs. */
  readonly cost: Readonly<Record<FailureClass, number>>;
  /** What a success at the first attempt adds. */
  readonly refund: number;
}

/** Which requests of the service for a wait are heeded. */
export interface HintRules {
  readonly headers: readonly HintHeader[];
  /** The longest it may make a wait beyond the computed one. */
  readonly mostExtraMs: number;
  /** Whether `x-amz-retry-after` must be a whole number. */
  readonly isWholeOnly: boolean;
}

/** How the client-side rate limiter of adaptive mode starts. */
export interface RateLimiterStart {
  /** Whether its bucket fills from the moment the client was made; else from the first answer on. */
  readonly doesFillFromStart: boolean;
}

/** Everything that decides how a client retries. */
export interface RetryRules {
  /** All attempts of a call, the first one included. */
  readonly maxAttempts: number;
  readonly waits: {readonly throttling: WaitRule; readonly other: WaitRule};
  /** The longest ceiling; `Infinity` where there is none. */
  readonly capMs: number;
  readonly quota?: QuotaRules;
  readonly hint?: HintRules;
  /** Whether fractions of a millisecond are dropped from a wait. */
  readonly isWholeMs: boolean;
  /** Whether the call waits once before it fails for want of quota. */
  readonly doesLongPollWait: boolean;
  /** There in adaptive mode. */
  readonly rateLimiter?: RateLimiterStart;
  readonly classify: (answer: Answer) => Classification;
}
