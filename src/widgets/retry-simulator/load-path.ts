/** Load over time as the outline of an area, one unit a bin wide and `height` high. */

/** SVG path data of a stair of counts; what is higher than `top` is cut off. */
export function loadPath(counts: readonly number[], top: number, height: number): string {
  const level = (value: number): string => (height - (Math.min(value, top) / Math.max(top, 1)) * height).toFixed(2);
  const stair = counts.map((value, index) => `V${level(value)}H${index + 1}`).join('');
  return `M0 ${height}${stair}V${height}Z`;
}

/** A height that shows most charts well: a few that stand far above the middle one are cut off. */
export function commonTop(peaks: readonly number[]): number {
  const sorted = [...peaks].sort((one, other) => one - other);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return Math.max(1, Math.min(sorted.at(-1) ?? 1, middle * 2));
}
