/** Load over time as the outline of an area, one unit a bin wide and `height` high. */

/** SVG path data of a stair of counts; what is higher than `top` is cut off. */
export function loadPath(counts: readonly number[], top: number, height: number): string {
  const level = (value: number): string => (height - (Math.min(value, top) / Math.max(top, 1)) * height).toFixed(2);
  const stair = counts.map((value, index) => `V${level(value)}H${index + 1}`).join('');
  return `M0 ${height}${stair}V${height}Z`;
}

/** The bins in which everybody starts at once; they are alike in all charts. */
const startBins = 2;

/** A height that shows what comes after the start; the chart that stands highest may be cut off. */
export function commonTop(loads: readonly (readonly number[])[]): number {
  const peaks = loads.map((load) => Math.max(0, ...load.slice(startBins))).sort((one, other) => other - one);
  return Math.max(1, peaks[1] ?? peaks[0] ?? 1);
}
