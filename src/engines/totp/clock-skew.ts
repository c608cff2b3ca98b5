// How far the clock of a device is off, from the code that it shows. https://www.rfc-editor.org/rfc/rfc6238#section-6
import {codeOf, counterAt} from './code';
import type {Seed} from './seed';

/** How far a device is ahead of the clock; negative if it is behind. */
export interface Skew {
  readonly windows: number;
  /** Within one period of this many seconds. */
  readonly seconds: number;
}

export type FoundSkew =
  | {readonly kind: 'found'; readonly skew: Skew}
  /** Several windows show this code: a second code in a row decides. */
  | {readonly kind: 'several'; readonly skews: readonly Skew[]}
  /** No window within the search: another seed, a mistyped code, or a clock further off. */
  | {readonly kind: 'none'; readonly searchedSeconds: number}
  | {readonly kind: 'unreadable'; readonly message: string};

/** Windows looked at on each side: an hour of half minutes. */
const searched = 120;

/**
 * Finds by how much the clock of a device is off.
 * @param codes what the device shows: one code, or two in a row, the one that it shows now last
 * @param atSeconds the right time while it shows the last, since 1970
 */
export function findSkew(seed: Seed, codes: string, atSeconds: number): FoundSkew {
  const shown = codes.trim().split(/[\s,;]+/);
  const wrong = shown.find((code) => !/^\d+$/.test(code) || code.length !== seed.digits);
  if (wrong !== undefined || shown.length > 2) {
    return {
      kind: 'unreadable',
      message: `Expected one code of ${seed.digits} digits, or two in a row with a blank between them.`,
    };
  }
  const now = counterAt(Math.max(0, atSeconds), seed.periodSeconds);
  const last = shown.length - 1;
  const windows = Array.from({length: 2 * searched + 1}, (_, index) => index - searched)
    .filter((offset) => now + offset - last >= 0)
    .filter((offset) => shown.every((code, index) => codeOf(seed, now + offset - (last - index)) === code))
    .sort((one, other) => Math.abs(one) - Math.abs(other));
  const skews = windows.map((offset) => ({windows: offset, seconds: offset * seed.periodSeconds}));
  const [first] = skews;
  if (!first) return {kind: 'none', searchedSeconds: searched * seed.periodSeconds};
  return skews.length === 1 ? {kind: 'found', skew: first} : {kind: 'several', skews};
}
