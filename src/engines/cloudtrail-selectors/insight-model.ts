// A model of when CloudTrail Insights would call a rate unusual: AWS publishes the baseline, not the rule, so the rule is ours. https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-insights-events-with-cloudtrail.html
import {insightBaselineDays} from './limits';

/** What is simulated. Rates are calls in a minute. */
export interface RateModel {
  /** Of the days before. */
  readonly baselineRate: number;
  /** During the burst. */
  readonly burstRate: number;
  readonly burstMinutes: number;
  /** How many standard deviations above the average of the baseline a minute must lie to count as unusual. */
  readonly deviations: number;
  /** Makes the dice repeatable. */
  readonly seed: number;
}

/** One minute of the window around the burst. */
export interface Minute {
  readonly calls: number;
  readonly isUnusual: boolean;
}

export interface SimulatedInsight {
  /** `quietBefore` minutes of baseline, the burst, and `quietAfter` minutes of baseline. */
  readonly minutes: readonly Minute[];
  readonly baselineAverage: number;
  readonly baselineDeviation: number;
  /** A minute with more calls than this is unusual. */
  readonly threshold: number;
  /** The first unusual run of minutes, or undefined if no minute is unusual. */
  readonly insight:
    | {
        /** Minute of the window, from 0. */
        readonly start: number;
        readonly durationMinutes: number;
        readonly average: number;
        /** How many times the baseline; undefined if that is 0. */
        readonly ratio: number | undefined;
      }
    | undefined;
}

export const quietBefore = 20;
export const quietAfter = 10;
const minutesOfDay = 1440;
/** Without a spread of at least one call, a second call after a silent week would be unusual. */
const leastDeviation = 1;

/** Numbers from 0 up to, not including, 1, the same for the same seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** From here on a Poisson distribution is as good as normal. */
const manyCalls = 30;

/** How many independent calls come in a minute, if `rate` come on average (Poisson). */
function callsOf(rate: number, random: () => number): number {
  if (rate >= manyCalls) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return Math.max(0, Math.round(rate + Math.sqrt(rate) * normal));
  }
  const limit = Math.exp(-rate);
  let calls = 0;
  for (let product = random(); product > limit; product *= random()) calls += 1;
  return calls;
}

const average = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0) / Math.max(1, numbers.length);

/** Runs the model: a week of baseline, then a burst. */
export function simulateInsight({
  baselineRate,
  burstRate,
  burstMinutes,
  deviations,
  seed,
}: RateModel): SimulatedInsight {
  const random = dice(seed);
  const rolled = (count: number, rate: number) => Array.from({length: count}, () => callsOf(rate, random));
  const baseline = rolled(insightBaselineDays * minutesOfDay, baselineRate);
  const baselineAverage = average(baseline);
  const baselineDeviation = Math.sqrt(average(baseline.map((calls) => (calls - baselineAverage) ** 2)));
  const threshold = baselineAverage + deviations * Math.max(leastDeviation, baselineDeviation);
  const window = [
    ...baseline.slice(-quietBefore),
    ...rolled(burstMinutes, burstRate),
    ...rolled(quietAfter, baselineRate),
  ];
  const minutes = window.map((calls) => ({calls, isUnusual: calls > threshold}));
  const start = minutes.findIndex(({isUnusual}) => isUnusual);
  const after = minutes.findIndex(({isUnusual}, index) => index > start && !isUnusual);
  const run = start < 0 ? [] : window.slice(start, after < 0 ? undefined : after);
  return {
    minutes,
    baselineAverage,
    baselineDeviation,
    threshold,
    insight:
      start < 0
        ? undefined
        : {
            start,
            durationMinutes: run.length,
            average: average(run),
            ratio: baselineAverage > 0 ? average(run) / baselineAverage : undefined,
          },
  };
}
