// How long a client waits before a retry: exponential backoff with jitter and a cap. https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
import type {FailureClass, Jitter, RetryRules} from './rules';

/** A number from 0 to 1; a run is repeatable if these are. */
export type Random = () => number;

/** The longest wait before a retry, in milliseconds; `retries` were made before it. */
export function ceilingMs({waits, capMs}: RetryRules, failure: FailureClass, retries: number): number {
  const {baseMs} = failure === 'throttling' ? waits.throttling : waits.other;
  return Math.min(baseMs * 2 ** retries, capMs);
}

/** A wait drawn below its ceiling, in milliseconds. */
export function jittered(jitter: Jitter, ceiling: number, random: Random): number {
  if (jitter === 'none') return ceiling;
  return jitter === 'full' ? random() * ceiling : ceiling / 2 + (random() * ceiling) / 2;
}

/** The computed wait before a retry and its ceiling, in milliseconds. */
export function computedWait(
  rules: RetryRules,
  failure: FailureClass,
  retries: number,
  random: Random,
): {readonly ceiling: number; readonly waitMs: number} {
  const ceiling = ceilingMs(rules, failure, retries);
  const {jitter} = failure === 'throttling' ? rules.waits.throttling : rules.waits.other;
  const wait = jittered(jitter, ceiling, random);
  return {ceiling, waitMs: rules.isWholeMs ? Math.floor(wait) : wait};
}
