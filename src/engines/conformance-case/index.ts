/** What the adapter beside an engine makes of a vector file (`npm run conformance`). */

/** A case ready to run; `Outcome` is a promise where the engine answers later. */
export interface ConformanceCase<Outcome extends boolean | Promise<boolean> = boolean> {
  readonly id: string;
  /** Counted apart: the real thing and its documentation disagree, or the example contradicts itself. */
  readonly quirk: boolean;
  /** What was not as expected, once `run` is over; empty means passed. */
  readonly differences: () => readonly string[];
  /** Whether it passed. */
  readonly run: () => Outcome;
}
