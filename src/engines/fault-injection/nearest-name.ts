// The known name that a mistyped one is nearest to, for suggestions.

/** Letters to insert, remove or change. */
function edits(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, index) => index);
  for (let at = 0; at < one.length; at += 1) {
    const next = [at + 1];
    for (let to = 0; to < other.length; to += 1) {
      const changed = (row[to] ?? 0) + (one[at] === other[to] ? 0 : 1);
      next.push(Math.min(changed, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

const longest = 128;

/** The nearest name, if it is near enough to be meant; letter case does not count. */
export function nearestName(typed: string, known: readonly string[]): string | undefined {
  if (typed.length > longest) return undefined;
  const folded = typed.toLowerCase();
  const limit = Math.max(2, Math.floor(typed.length / 3));
  let best: readonly [name: string, distance: number] | undefined;
  for (const name of known) {
    const other = name.toLowerCase();
    const distance = other.startsWith(folded) || folded.startsWith(other) ? 1 : edits(folded, other);
    if (distance <= limit && (!best || distance < best[1])) best = [name, distance];
  }
  return best?.[0];
}

/** ` Did you mean “x”?`, or nothing. */
export function didYouMean(typed: string, known: readonly string[]): string {
  const best = nearestName(typed, known);
  return best === undefined ? '' : ` Did you mean “${best}”?`;
}
