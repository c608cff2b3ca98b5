// Cuts a long text into slices that can be looked through one by one, so that a page stays responsive meanwhile.

/** What begins from `from` up to, not including, `to` is looked for in the text from `start` to `end`. */
export interface Slice {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Units of a slice: some ten milliseconds' work. */
export const sliceUnits = 192 * 1024;
/** Longest message with all that is looked at around it, in units: before its start, and from there on. */
const before = 8 * 1024;
const after = 20 * 1024;

/** The slices of a text; each sees enough of its neighbours for a message that stands across a border. */
export function slicesOf(length: number): readonly Slice[] {
  return Array.from({length: Math.max(1, Math.ceil(length / sliceUnits))}, (_, index) => {
    const from = index * sliceUnits;
    const to = Math.min(length, from + sliceUnits);
    return {from, to, start: Math.max(0, from - before), end: Math.min(length, to + after)};
  });
}

/** Runs a search that stops after each slice to its end. */
export function finish<Outcome>(search: Generator<number, Outcome>): Outcome {
  for (;;) {
    const {done, value} = search.next();
    if (done) return value;
  }
}
