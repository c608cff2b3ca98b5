/** The line of time: where it begins and ends, and in which steps the slider moves on it. */
const hour = 3_600_000;
const day = 24 * hour;
const stepsMs = [60_000, hour, 6 * hour, day, 7 * day, 30 * day, 365 * day];
const mostSteps = 600;
/** Shown if no policy acts. */
const idleMs = 90 * day;

export interface Axis {
  readonly startMs: number;
  readonly endMs: number;
  readonly stepMs: number;
  /** The highest position of the slider. */
  readonly last: number;
}

/** The axis over some times, with a margin; it does not move with `now`. */
export function axisOver(times: readonly number[]): Axis {
  const from = Math.min(...times);
  const to = Math.max(...times);
  const margin = to > from ? (to - from) * 0.08 : idleMs / 2;
  const spanMs = to - from + 2 * margin;
  const stepMs = stepsMs.find((step) => spanMs / step <= mostSteps) ?? spanMs / mostSteps;
  const startMs = Math.floor((from - margin) / stepMs) * stepMs;
  const last = Math.ceil((to + margin - startMs) / stepMs);
  return {startMs, endMs: startMs + last * stepMs, stepMs, last};
}

/** The position of a time on the slider, at an end if it lies beyond. */
export const positionOf = ({startMs, stepMs, last}: Axis, ms: number): number =>
  Math.max(0, Math.min(last, Math.floor((ms - startMs) / stepMs)));

/** How far along the axis a time is, from 0 to 1; at an end if it lies beyond. */
export const partOf = ({startMs, endMs}: Axis, ms: number): number =>
  Math.max(0, Math.min(1, (ms - startMs) / (endMs - startMs)));

const room = 0.085;

/** The row for each mark, 0 the lowest, so that marks near each other do not overlap. `parts` are in order. */
export function lanesOf(parts: readonly number[]): readonly number[] {
  const ends: number[] = [];
  return parts.map((part) => {
    const free = ends.findIndex((end) => part - end >= room);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = part;
    return lane;
  });
}
