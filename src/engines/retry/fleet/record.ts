// What happened in a run, as it is kept for figures and charts.

/** The record of one run; all times are milliseconds since the start. */
export class FleetRecord {
  /** When each attempt reached the server. */
  readonly attemptsAt: number[] = [];
  /** When each call that succeeded came back, and how long it took. */
  readonly succeededAt: number[] = [];
  readonly tookMs: number[] = [];
  failed = 0;
  endMs = 0;
  /** Whether the run was stopped for its length. */
  isCutOff = false;

  attempt(at: number): void {
    this.attemptsAt.push(at);
  }

  success(at: number, startedAt: number): void {
    this.succeededAt.push(at);
    this.tookMs.push(at - startedAt);
    this.endMs = at;
  }

  failure(at: number): void {
    this.failed += 1;
    this.endMs = at;
  }
}
