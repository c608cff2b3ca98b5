// Names that a reader may have meant: those that begin alike, and those a few letters away.

/** Letters to insert, remove or change to make one of the other; `most + 1` if more than `most`. */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let row = Array.from({length: other.length + 1}, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + Number(one[i - 1] !== other[j - 1]);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? most + 1;
}

const mostSuggestions = 3;

/** Up to three of the names, the nearest first. `keyOf` makes names comparable. */
export function suggest(typed: string, names: readonly string[], keyOf: (name: string) => string): readonly string[] {
  const wanted = keyOf(typed).slice(0, 80);
  if (wanted.length < 2) return [];
  const most = Math.max(1, Math.floor(wanted.length / 5));
  return names
    .map((name) => {
      const key = keyOf(name);
      return {name, rank: key.startsWith(wanted) ? 0 : distance(wanted, key, most)};
    })
    .filter(({rank}) => rank <= most)
    .sort((one, other) => one.rank - other.rank || one.name.length - other.name.length)
    .slice(0, mostSuggestions)
    .map(({name}) => name);
}
