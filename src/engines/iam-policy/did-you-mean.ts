// The known name that is nearest to a mistyped one, by single-character edits. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html

/** How many characters to insert, remove or replace; letter case does not count. */
function edits(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, index) => index);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [index, expected] of [...other].entries()) {
      const replaced = (row[index] ?? 0) + (letter === expected ? 0 : 1);
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

const longest = 80;

/** The nearest of the known names, if it is near enough to be meant. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length > longest) return undefined;
  const folded = name.toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 4)) + 1;
  for (const candidate of known) {
    const other = candidate.toLowerCase();
    const isLonger = other.length > 3 && folded.startsWith(other);
    const distance = isLonger ? 1 : edits(folded, other);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** ` Did you mean X?`, or nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  const best = nearest(name, known);
  return best === undefined ? '' : `Did you mean ${best}? `;
}
