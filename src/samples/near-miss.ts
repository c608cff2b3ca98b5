// A word that is nearly one of a list was probably meant to be that one.
import {distance} from 'fastest-levenshtein';

/** The word of the list that another one is a slip away from; undefined if it is in the list or far from all. */
export function nearMiss(word: string, known: Iterable<string>): string | undefined {
  const all = [...known].filter((one) => one.length >= 6);
  if (all.includes(word)) return undefined;
  return all.find((one) => Math.abs(one.length - word.length) <= 1 && distance(word, one) <= 2);
}
