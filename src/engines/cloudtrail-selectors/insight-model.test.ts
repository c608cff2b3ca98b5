import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {quietAfter, quietBefore, simulateInsight, type RateModel} from './insight-model';

const model: RateModel = {baselineRate: 5, burstRate: 60, burstMinutes: 8, deviations: 6, seed: 1};

describe('the model of unusual rates', () => {
  test('a burst far above the baseline is one Insights event as long as the burst', () => {
    const {insight, minutes, baselineAverage} = simulateInsight(model);
    expect(insight).toMatchObject({start: quietBefore, durationMinutes: 8});
    expect(minutes).toHaveLength(quietBefore + 8 + quietAfter);
    expect(baselineAverage).toBeCloseTo(5, 0);
    expect(insight?.ratio).toBeGreaterThan(10);
  });

  test('a burst at the rate of the baseline is no event', () => {
    expect(simulateInsight({...model, burstRate: 5}).insight).toBeUndefined();
  });

  test('after a silent week the ratio has no value, and few calls are no event', () => {
    const silent = {...model, baselineRate: 0};
    expect(simulateInsight({...silent, burstRate: 40}).insight).toMatchObject({ratio: undefined, durationMinutes: 8});
    expect(simulateInsight({...silent, burstRate: 0.5}).insight).toBeUndefined();
  });

  test('the same seed gives the same run, another seed another', () => {
    expect(simulateInsight(model)).toEqual(simulateInsight(model));
    expect(simulateInsight({...model, seed: 2}).minutes).not.toEqual(simulateInsight(model).minutes);
  });

  test('exactly the minutes above the threshold are unusual, and a stricter threshold finds no more of them', () => {
    const rate = fc.double({min: 0, max: 500, noNaN: true});
    fc.assert(
      fc.property(rate, rate, fc.integer({min: 1, max: 60}), fc.integer({min: 1, max: 12}), fc.nat(), (...given) => {
        const [baselineRate, burstRate, burstMinutes, deviations, seed] = given;
        const asked = {baselineRate, burstRate, burstMinutes, deviations, seed};
        const {minutes, threshold} = simulateInsight(asked);
        for (const {calls, isUnusual} of minutes) expect(isUnusual).toBe(calls > threshold);
        const unusual = (all: typeof minutes) => all.filter(({isUnusual}) => isUnusual).length;
        const stricter = simulateInsight({...asked, deviations: deviations + 1});
        expect(unusual(stricter.minutes)).toBeLessThanOrEqual(unusual(minutes));
      }),
      {numRuns: 60},
    );
  });
});
