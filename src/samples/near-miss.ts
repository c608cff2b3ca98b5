// A word that is nearly one of a list was probably meant to be that one. https://en.wikipedia.org/wiki/Levenshtein_distance

function distance(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const change = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The word of the list that another one is a slip away from; undefined if it is in the list or far from all. */
export function nearMiss(word: string, known: Iterable<string>): string | undefined {
  const all = [...known].filter((one) => one.length >= 6);
  if (all.includes(word)) return undefined;
  return all.find((one) => Math.abs(one.length - word.length) <= 1 && distance(word, one) <= 2);
}
