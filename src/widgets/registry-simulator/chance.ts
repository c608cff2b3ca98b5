/** Chance and new IDs out of the number in the field, so that a link gives the same answer again. */
import type {Means} from '@site/src/engines/cloud-map';
import {seededRandom} from '@site/src/engines/retry';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Whether the field holds a whole number. */
export const isDice = (dice: string): boolean => /^\d{1,9}$/.test(dice.trim());

/** What the engine is given for chance; the same for the same number. */
export function meansOf(dice: string): Means {
  const seed = isDice(dice) ? Number(dice) : 1;
  const random = seededRandom(seed);
  const naming = seededRandom(seed + 1);
  const word = (length: number): string =>
    Array.from({length}, () => letters[Math.floor(naming() * letters.length)]).join('');
  return {
    random,
    newId: (kind) => (kind === 'operation' ? `${word(32)}-${word(8)}` : `${kind}-${word(16)}`),
  };
}
