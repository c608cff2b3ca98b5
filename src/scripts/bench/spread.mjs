/** Several measures of one thing, as their median and their spread. */

/** The median, the least and the most; undefined measures are left out. */
export function spread(measures) {
  const sorted = measures.filter((measure) => measure !== undefined).sort((one, other) => one - other);
  if (sorted.length === 0) return undefined;
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
  return {median, least: sorted[0], most: sorted.at(-1), runs: sorted.length};
}

/** `612 (590–640)`; one number if all runs gave the same. */
export function inWords(measure, digits = 0) {
  if (!measure) return '–';
  const [median, least, most] = [measure.median, measure.least, measure.most].map((value) => value.toFixed(digits));
  return least === most ? median : `${median} (${least}–${most})`;
}

/** The median and spread of each field of several records. */
export function spreads(records) {
  return Object.fromEntries(Object.keys(records[0] ?? {}).map((key) => [key, spread(records.map((one) => one[key]))]));
}
