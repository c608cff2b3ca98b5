// Several ways to retry against the same server: figures, and load over time. https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
import {seededRandom} from '../random';
import {runLimited} from './limited';
import type {FleetRecord} from './record';
import {runRow} from './row';
import type {Contender, Scenario} from './scenario';

/** What one way to retry came to. */
export interface FleetResult {
  readonly name: string;
  /** Requests that reached the server. */
  readonly attempts: number;
  readonly succeeded: number;
  readonly failed: number;
  /** When the last caller was done, one way or the other. */
  readonly endMs: number;
  /** When the last call succeeded. */
  readonly lastSuccessMs: number;
  /** How long half of the successful calls took at most, and 99 of 100. */
  readonly medianMs: number;
  readonly p99Ms: number;
  /** The most requests in any tenth of a second. */
  readonly peak: number;
  readonly isCutOff: boolean;
  /** Requests that reached the server, in each bin of time. */
  readonly load: readonly number[];
  /** Calls that had succeeded by the end of each bin. */
  readonly done: readonly number[];
}

export interface Comparison {
  readonly binMs: number;
  readonly bins: number;
  readonly results: readonly FleetResult[];
}

/** Bins of time that a chart shows. */
const mostBins = 120;
/** A run this much longer than the middle one does not stretch the chart. */
const outlier = 4;
const peakMs = 100;

function percentile(sorted: ArrayLike<number>, part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function peakOf(times: readonly number[], endMs: number): number {
  const counts = new Int32Array(Math.floor(endMs / peakMs) + 1);
  for (const time of times) {
    const bin = Math.floor(time / peakMs);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.reduce((most, count) => Math.max(most, count), 0);
}

function histogram(times: readonly number[], binMs: number, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const time of times) {
    const bin = Math.floor(time / binMs);
    if (bin < bins) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

function running(counts: readonly number[]): number[] {
  let sum = 0;
  return counts.map((count) => (sum += count));
}

/** A round width of the bins. */
function roundWidth(ms: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, ms)));
  return ([1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((factor) => factor * power >= ms) ?? 10) * power;
}

function summary(name: string, record: FleetRecord, binMs: number, bins: number): FleetResult {
  const {attemptsAt, succeededAt, failed, endMs, isCutOff} = record;
  const took = Float64Array.from(record.tookMs).sort();
  return {
    name,
    attempts: attemptsAt.length,
    succeeded: succeededAt.length,
    failed,
    endMs,
    lastSuccessMs: succeededAt.at(-1) ?? 0,
    medianMs: percentile(took, 0.5),
    p99Ms: percentile(took, 0.99),
    peak: peakOf(attemptsAt, endMs),
    isCutOff,
    load: histogram(attemptsAt, binMs, bins),
    done: running(histogram(succeededAt, binMs, bins)),
  };
}

/** Runs every contender against the scenario with the same seed, and gives all of them the same axis of time. */
export function compareFleets(scenario: Scenario, contenders: readonly Contender[], seed: number): Comparison {
  const run = scenario.server.kind === 'row' ? runRow : runLimited;
  const records = contenders.map((contender) => run(scenario, contender, seededRandom(seed)));
  const ends = records.map(({endMs}) => endMs).sort((one, other) => one - other);
  const middle = percentile(ends, 0.5);
  const shown = Math.max(...ends.filter((end) => end <= middle * outlier), 1);
  const binMs = roundWidth(shown / mostBins);
  const bins = Math.ceil(shown / binMs);
  return {
    binMs,
    bins,
    results: records.map((record, index) => summary(contenders[index]?.name ?? '', record, binMs, bins)),
  };
}
