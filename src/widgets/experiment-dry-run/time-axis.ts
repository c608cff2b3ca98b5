/** Round marks on an axis of time. */

const steps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 43_200] as const;
const mostMarks = 4;

/** The marks from 0 on, at most five, at round distances; seconds. None so near the end that it would hang over. */
export function marksOf(end: number): readonly number[] {
  const step = steps.find((seconds) => end / seconds <= mostMarks) ?? Math.ceil(end / mostMarks);
  return Array.from({length: Math.floor(end / step) + 1}, (_, index) => index * step).filter(
    (mark) => mark <= end * 0.95,
  );
}
