/** The metric that the reader draws, as text: `minute: value` on each line. */
import type {MetricPoint} from '@site/src/engines/fault-injection';

export interface ReadPoints {
  readonly points: readonly MetricPoint[];
  /** What cannot be read, a sentence for each line. */
  readonly faults: readonly string[];
}

const line = /^(\d{1,4})\s*(?::|\s)\s*(-?\d{1,12}(?:\.\d{1,6})?)$/;

/** Reads the points, sorted by minute; of two at one minute the later line counts. */
export function readPoints(text: string): ReadPoints {
  const points = new Map<number, number>();
  const faults: string[] = [];
  for (const [index, typed] of text.split('\n').entries()) {
    if (typed.trim() === '') continue;
    const [, minute, value] = line.exec(typed.trim()) ?? [];
    if (minute === undefined || value === undefined) {
      faults.push(`Line ${index + 1}: expected a minute and a value, such as “5: 80”; found “${typed.trim()}”.`);
    } else {
      points.set(Number(minute), Number(value));
    }
  }
  const sorted = [...points].sort(([one], [other]) => one - other);
  return {points: sorted.map(([minute, value]) => ({minute, value})), faults};
}

/** The points as text. */
export const pointsText = (points: readonly MetricPoint[]): string =>
  [...points]
    .sort((one, other) => one.minute - other.minute)
    .map(({minute, value}) => `${minute}: ${value}`)
    .join('\n');

/** The points with one more, or another value at its minute. */
export const withPoint = (points: readonly MetricPoint[], added: MetricPoint): readonly MetricPoint[] => [
  ...points.filter(({minute}) => minute !== added.minute),
  added,
];
