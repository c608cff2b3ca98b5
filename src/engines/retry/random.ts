// Random numbers that a seed repeats: sfc32, the small fast counter of Chris Doty-Humphrey. https://pracrand.sourceforge.net/RNG_engines.txt
import type {Random} from './wait';

/** A source of numbers from 0 (included) to 1 (not included); the same seed gives the same numbers in every browser. */
export function seededRandom(seed: number): Random {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  // The first numbers of neighbouring seeds are alike.
  for (let turn = 0; turn < 15; turn += 1) next();
  return next;
}

/** A number of a normal distribution (Box–Muller). */
export function normal(random: Random, mean: number, deviation: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return mean + deviation * radius * Math.cos(2 * Math.PI * random());
}
