// The windows around a moment: the code that was, the one that is, the one that comes. https://www.rfc-editor.org/rfc/rfc6238#section-5.2
import {codeOf, counterAt} from './code';
import type {Seed} from './seed';

/** One window and its code. */
export interface CodeWindow {
  /** -1 the one before, 0 the current one, 1 the next one. */
  readonly offset: number;
  readonly code: string;
  /** First second of the window, since 1970. */
  readonly fromSeconds: number;
  /** First second after it. */
  readonly toSeconds: number;
}

/** What a device shows at a moment, and how long still. */
export interface Windows {
  readonly windows: readonly CodeWindow[];
  readonly current: CodeWindow;
  /** Whole seconds until the code turns, at least 1. */
  readonly secondsLeft: number;
}

const around: readonly number[] = [-1, 0, 1];

/** The windows around a time, in seconds since 1970; nothing before 1970. */
export function codeWindows(seed: Seed, atSeconds: number): Windows {
  const at = Math.max(0, Math.floor(atSeconds));
  const {periodSeconds} = seed;
  const now = counterAt(at, periodSeconds);
  const windowAt = (offset: number): CodeWindow => ({
    offset,
    code: codeOf(seed, now + offset),
    fromSeconds: (now + offset) * periodSeconds,
    toSeconds: (now + offset + 1) * periodSeconds,
  });
  const current = windowAt(0);
  return {
    windows: around.filter((offset) => now + offset >= 0).map((offset) => (offset === 0 ? current : windowAt(offset))),
    current,
    secondsLeft: current.toSeconds - at,
  };
}
