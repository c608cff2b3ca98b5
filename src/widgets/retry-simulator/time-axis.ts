/** Round marks on an axis of time. */

const mostMarks = 4;

/** The marks from 0 to the end, at most five, at round distances; milliseconds. */
export function marksOf(endMs: number): readonly number[] {
  const least = Math.max(endMs / mostMarks, 1);
  const power = 10 ** Math.floor(Math.log10(least));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= least) ?? 10) * power;
  return Array.from({length: Math.floor(endMs / step) + 1}, (_, index) => index * step);
}
