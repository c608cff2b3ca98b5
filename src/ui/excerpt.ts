/** Which lines of a long text to show around the pieces that matter. */

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** A run of whole lines, with the number of lines left out before it. */
export interface Excerpt extends Piece {
  readonly linesLeftOut: number;
}

/** Texts up to this many lines are shown whole. */
const mostLines = 24;
const before = 5;
const after = 4;

/** The runs of lines to show, in order; a last one that is empty says how many lines follow. */
export function excerptsOf(text: string, pieces: readonly Piece[]): readonly Excerpt[] {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({index}) => index + 1)];
  if (starts.length <= mostLines) return [{start: 0, end: text.length, linesLeftOut: 0}];
  const lineOf = (offset: number): number => starts.findLastIndex((start) => start <= offset);
  const offsetOf = (line: number): number => starts[line] ?? text.length;
  const wanted = pieces.length > 0 ? pieces : [{start: 0, end: offsetOf(mostLines - before)}];
  const runs: {from: number; to: number}[] = [];
  for (const {start, end} of [...wanted].sort((one, other) => one.start - other.start)) {
    const from = Math.max(0, lineOf(start) - before);
    const to = Math.min(starts.length, lineOf(Math.max(start, end - 1)) + 1 + after);
    const last = runs.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else runs.push({from, to});
  }
  const excerpts = runs.map(({from, to}, index) => ({
    start: offsetOf(from),
    end: offsetOf(to),
    linesLeftOut: from - (runs[index - 1]?.to ?? 0),
  }));
  const rest = starts.length - (runs.at(-1)?.to ?? 0);
  return rest > 0 ? [...excerpts, {start: text.length, end: text.length, linesLeftOut: rest}] : excerpts;
}
