// What a run costs: active minutes of each action, at the reader's price. https://aws.amazon.com/fis/pricing/
import type {Run} from './run/run';

export interface CostLine {
  readonly name: string;
  /** Rounded to the nearest minute. */
  readonly minutes: number;
  /** Whether the minutes rest on the reader's guess of how long API calls take, or on an upper bound. */
  readonly isGuess: boolean;
}

export interface Cost {
  readonly lines: readonly CostLine[];
  readonly minutes: number;
  readonly total: number;
}

/** The action-minutes of a run, and their price. Skipped and cancelled actions have none. */
export function costOf({bars}: Run, price: number): Cost {
  const lines = bars.map(({name, start, end, lasts, state}) => ({
    name,
    minutes: state === 'skipped' || state === 'cancelled' ? 0 : Math.round((end - start) / 60),
    isGuess: lasts.kind !== 'parameter' || lasts.isAtMost || state === 'stopped',
  }));
  const minutes = lines.reduce((sum, line) => sum + line.minutes, 0);
  return {lines, minutes, total: minutes * price};
}
