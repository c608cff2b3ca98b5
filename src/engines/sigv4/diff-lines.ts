// Line diff by longest common subsequence, with the changed span inside lines that pair up. https://en.wikipedia.org/wiki/Longest_common_subsequence

/** Half-open range of UTF-16 units. */
export type Span = readonly [begin: number, end: number];

/** One row of a diff; line numbers are 1-based. */
export type DiffRow =
  | {readonly kind: 'same'; readonly text: string; readonly oursLine: number; readonly theirsLine: number}
  | {
      readonly kind: 'changed';
      readonly ours: string;
      readonly theirs: string;
      readonly oursLine: number;
      readonly theirsLine: number;
      readonly oursSpan: Span;
      readonly theirsSpan: Span;
    }
  | {readonly kind: 'only-ours'; readonly text: string; readonly oursLine: number}
  | {readonly kind: 'only-theirs'; readonly text: string; readonly theirsLine: number};

/** Above so many cells the table of the subsequence is not built; lines are then compared one to one. */
const maxCells = 4_000_000;

/** `lengths[i][j]`: length of the longest common subsequence of the lines from i and from j on. */
function commonLengths(ours: readonly string[], theirs: readonly string[]): readonly Uint32Array[] {
  const lengths = Array.from({length: ours.length + 1}, () => new Uint32Array(theirs.length + 1));
  for (let i = ours.length - 1; i >= 0; i -= 1) {
    for (let j = theirs.length - 1; j >= 0; j -= 1) {
      lengths[i]![j] =
        ours[i] === theirs[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}

/** The spans that differ after the common beginning and before the common end, never inside a surrogate pair. */
export function changedSpans(ours: string, theirs: string): {ours: Span; theirs: Span} {
  const [left, right] = [[...ours], [...theirs]];
  const shorter = Math.min(left.length, right.length);
  let prefix = 0;
  while (prefix < shorter && left[prefix] === right[prefix]) prefix += 1;
  let suffix = 0;
  while (suffix < shorter - prefix && left.at(-1 - suffix) === right.at(-1 - suffix)) suffix += 1;
  const span = (characters: readonly string[]): Span => [
    characters.slice(0, prefix).join('').length,
    characters.slice(0, characters.length - suffix).join('').length,
  ];
  return {ours: span(left), theirs: span(right)};
}

/** Pairs the removed and added lines between two common ones; headers pair up by name, other lines by place. */
function hunk(
  ours: readonly string[],
  theirs: readonly string[],
  oursFrom: number,
  theirsFrom: number,
): readonly DiffRow[] {
  const name = (line: string) => /^[\w-]+(?=:)/.exec(line)?.[0];
  const rows: DiffRow[] = [];
  let j = 0;
  for (const [i, line] of ours.entries()) {
    const partner =
      name(line) === undefined
        ? theirs.length > j && name(theirs[j]!) === undefined
          ? j
          : -1
        : theirs.findIndex((other, at) => at >= j && name(other) === name(line));
    if (partner === -1) {
      rows.push({kind: 'only-ours', text: line, oursLine: oursFrom + i + 1});
      continue;
    }
    for (; j < partner; j += 1) rows.push({kind: 'only-theirs', text: theirs[j]!, theirsLine: theirsFrom + j + 1});
    const spans = changedSpans(line, theirs[partner]!);
    rows.push({
      kind: 'changed',
      ours: line,
      theirs: theirs[partner]!,
      oursLine: oursFrom + i + 1,
      theirsLine: theirsFrom + partner + 1,
      oursSpan: spans.ours,
      theirsSpan: spans.theirs,
    });
    j = partner + 1;
  }
  for (; j < theirs.length; j += 1) rows.push({kind: 'only-theirs', text: theirs[j]!, theirsLine: theirsFrom + j + 1});
  return rows;
}

/** Compares two texts line by line. Rows read from top to bottom give both texts back. */
export function diffLines(oursText: string, theirsText: string): readonly DiffRow[] {
  const [ours, theirs] = [oursText.split('\n'), theirsText.split('\n')];
  const lengths = ours.length * theirs.length <= maxCells ? commonLengths(ours, theirs) : undefined;
  const rows: DiffRow[] = [];
  let [i, j, hunkI, hunkJ] = [0, 0, 0, 0];
  const flush = () => rows.push(...hunk(ours.slice(hunkI, i), theirs.slice(hunkJ, j), hunkI, hunkJ));
  while (i < ours.length && j < theirs.length) {
    if (ours[i] === theirs[j]) {
      flush();
      rows.push({kind: 'same', text: ours[i]!, oursLine: i + 1, theirsLine: j + 1});
      i += 1;
      j += 1;
      [hunkI, hunkJ] = [i, j];
    } else if (!lengths) {
      i += 1;
      j += 1;
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) {
      i += 1;
    } else {
      j += 1;
    }
  }
  [i, j] = [ours.length, theirs.length];
  flush();
  return rows;
}
