// A way to spoil samples: where it applies, and what it makes of the place.
import {type Random, someOf} from './random';
import {typo} from './typo';

export interface Operator {
  /** What went wrong, in words: `typo in an option`. */
  readonly name: string;
  /** With flags `dg`; the first group is the place, or the whole if there is none. */
  readonly find: RegExp;
  readonly change: 'typo' | 'drop' | ((text: string, random: Random) => string);
}

export interface Mutant {
  readonly operator: string;
  /** The place, before and after. */
  readonly from: string;
  readonly to: string;
  readonly code: string;
}

/** Up to `most` mutants by one operator. */
export function mutantsBy(
  {name, find, change}: Operator,
  code: string,
  most: number,
  random: Random,
): readonly Mutant[] {
  const places = [...code.matchAll(find)].map(({indices}) => indices?.[1] ?? indices?.[0] ?? [0, 0]);
  return someOf(places, most, random).flatMap(([start, end]) => {
    const from = code.slice(start, end);
    const to = change === 'typo' ? typo(from, random) : change === 'drop' ? '' : change(from, random);
    return to === from ? [] : [{operator: name, from, to, code: code.slice(0, start) + to + code.slice(end)}];
  });
}
