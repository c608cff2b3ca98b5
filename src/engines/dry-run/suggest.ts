// Names that a reader may have meant: those that begin alike, and those a few letters away.
import {distance} from 'fastest-levenshtein';

const mostSuggestions = 3;

/** Up to three of the names, the nearest first. `keyOf` makes names comparable. */
export function suggest(typed: string, names: readonly string[], keyOf: (name: string) => string): readonly string[] {
  const wanted = keyOf(typed).slice(0, 80);
  if (wanted.length < 2) return [];
  const most = Math.max(1, Math.floor(wanted.length / 5));
  return names
    .map((name) => {
      const key = keyOf(name);
      return {name, rank: key.startsWith(wanted) ? 0 : distance(wanted, key)};
    })
    .filter(({rank}) => rank <= most)
    .sort((one, other) => one.rank - other.rank || one.name.length - other.name.length)
    .slice(0, mostSuggestions)
    .map(({name}) => name);
}
