// Plain ways to wait before a retry, as they are compared in “Exponential Backoff And Jitter”. https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
import type {Random} from '../wait';

export const strategies = ['none', 'linear', 'exponential', 'full', 'equal', 'decorrelated'] as const;
/** No wait at all, growing waits without chance, and three kinds of jitter. */
export type Strategy = (typeof strategies)[number];

export const strategyNames: Readonly<Record<Strategy, string>> = {
  none: 'No wait',
  linear: 'Linear, no jitter',
  exponential: 'Exponential, no jitter',
  full: 'Full jitter',
  equal: 'Equal jitter',
  decorrelated: 'Decorrelated jitter',
};

interface Turn {
  readonly baseMs: number;
  readonly capMs: number;
  /** How often the ceiling has doubled. */
  readonly doublings: number;
  /** The wait before, of decorrelated jitter; the base at first. */
  readonly previousMs: number;
  readonly random: Random;
}

/** The wait before the next attempt, in milliseconds. */
export function plainWait(strategy: Strategy, {baseMs, capMs, doublings, previousMs, random}: Turn): number {
  const ceiling = Math.min(capMs, baseMs * 2 ** doublings);
  switch (strategy) {
    case 'none':
      return 0;
    case 'linear':
      return Math.min(capMs, baseMs * (doublings + 1));
    case 'exponential':
      return ceiling;
    case 'full':
      return random() * ceiling;
    case 'equal':
      return ceiling / 2 + (random() * ceiling) / 2;
    case 'decorrelated':
      return Math.min(capMs, baseMs + random() * (previousMs * 3 - baseMs));
  }
}
