import {describe, expect, test} from 'vitest';
import {compareFleets, resolveSettings} from '@site/src/engines/retry';
import {compareCalls, viewCall} from './call';
import {contendersOf, viewFleet} from './fleet';
import {bestAndWorst} from './fleet-words';
import {commonTop, loadPath} from './load-path';
import {samples} from './samples';
import {codec, type State} from './state';
import {marksOf} from './time-axis';
import {duration, outcomeText} from './words';

const [first] = samples;

/** What the simulator says of a state. */
function conclusionOf(state: State): string {
  if (state.tab === 'fleet') {
    const {request, issues} = viewFleet(state);
    if (!request) return issues.map(({message}) => message).join(' ');
    const {results} = compareFleets(request.scenario, contendersOf(request.contenders), request.seed);
    return bestAndWorst(results).best?.name ?? '';
  }
  const {setup, run, issues} = viewCall(state);
  if (setup && !setup.ok) return setup.text;
  return run ? outcomeText(run) : issues.map(({message}) => message).join(' ');
}

describe('samples', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s comes out as it says',
    (_, {state, expects}) => {
      expect(conclusionOf(state)).toContain(expects);
    },
  );

  test.each(samples.map((sample) => [sample.name, sample.state] as const))('%s can be sent as a link', (_, state) => {
    expect(codec.decode(codec.encode(state))).toEqual(state);
  });

  test('of one client show an attempt that exists', () => {
    for (const {name, state} of samples) {
      const {run} = viewCall(state);
      if (state.tab === 'call' && run) expect(state.step, name).toBeLessThan(run.attempts.length);
    }
  });
});

describe('one client', () => {
  test('adaptive mode holds back the first attempt of a later call', () => {
    const {run} = viewCall(samples.find(({name}) => name === 'adaptive')!.state);
    expect(run?.attempts.filter(({attempt, heldMs}) => attempt === 1 && heldMs > 0).length).toBeGreaterThan(0);
  });

  test('a long poll without quota waits once, and then fails', () => {
    const {run} = viewCall(samples.find(({name}) => name === 'long-poll')!.state);
    expect(run?.attempts.map(({decision}) => decision)).toMatchObject([
      {action: 'give up', because: 'quota', last: {waitMs: 1000}},
    ]);
  });

  test('the same seed gives the same run, another one does not', () => {
    const waited = (run: string) => viewCall({...first.state, run}).run?.waitedMs;
    expect(waited('1')).toBe(waited('1'));
    expect(waited('1')).not.toBe(waited('2'));
  });

  test('stands beside seven other settings, each once', () => {
    const {course} = viewCall(first.state);
    const names = compareCalls('tools', course!).map(({name}) => name);
    expect(names).toHaveLength(8);
    expect(new Set(names).size).toBe(8);
    expect(compareCalls('tools', course!).filter(({isCurrent}) => isCurrent)).toHaveLength(1);
  });

  test.each([
    ['maxAttempts', '0', 'Expected a whole number from 1 to 100, found “0”'],
    ['quota', '501', 'from 0 to 500'],
    ['latency', '', 'found nothing'],
    ['run', '1.5', 'found “1.5”'],
    ['answers', '503\nfive hundred', 'Line 2, column 1'],
  ] as const)('a wrong “%s” is named in its field', (field, text, message) => {
    const {issues, run} = viewCall({...first.state, [field]: text});
    expect(issues).toMatchObject([{field, message: expect.stringContaining(message) as string}]);
    expect(run).toBeUndefined();
  });
});

describe('many callers', () => {
  const recovery = samples.find(({name}) => name === 'recovery')!.state;

  test('are the six strategies and the chosen tool', () => {
    const {request} = viewFleet(recovery);
    expect(contendersOf(request!.contenders).map(({name}) => name)).toEqual([
      ...[
        'No wait',
        'Linear, no jitter',
        'Exponential, no jitter',
        'Full jitter',
        'Equal jitter',
        'Decorrelated jitter',
      ],
      'boto3, legacy, rules before 2026',
    ]);
  });

  test('can be sent to a worker', () => {
    for (const {state} of samples) {
      const {request} = viewFleet(state);
      if (request) expect(structuredClone(request)).toEqual(request);
    }
  });

  test('a tool that refuses its settings takes no part', () => {
    const state: State = {...recovery, client: 'cli', mode: 'legacy'};
    expect(resolveSettings({client: 'cli', mode: 'legacy', service: 'other'}).ok).toBe(false);
    expect(contendersOf(viewFleet(state).request!.contenders)).toHaveLength(6);
  });

  test('more than can be run are refused in their field', () => {
    expect(viewFleet({...recovery, callers: '5,001'}).issues).toMatchObject([{field: 'callers'}]);
    expect(viewFleet({...recovery, server: 'row', callers: '1001'}).issues).toMatchObject([{field: 'callers'}]);
  });
});

describe('drawing', () => {
  test('marks of time are round, few and within the run', () => {
    expect(marksOf(1234)).toEqual([0, 500, 1000]);
    expect(marksOf(0)).toEqual([0]);
    for (const end of [1, 7, 99, 100, 5432, 1e6]) {
      expect(marksOf(end).length).toBeLessThanOrEqual(6);
      expect(marksOf(end).at(-1)).toBeLessThanOrEqual(Math.max(end, 1));
    }
  });

  test('a load is a stair that is cut off at the top', () => {
    expect(loadPath([1, 4, 0], 2, 10)).toBe('M0 10V5.00H1V0.00H2V10.00H3V10Z');
    expect(
      commonTop([
        [90, 9, 4],
        [90, 9, 700],
        [90, 9, 12],
      ]),
    ).toBe(12);
    expect(commonTop([])).toBe(1);
  });

  test('durations read as people say them', () => {
    expect([0, 49.6, 1000, 5050, 130_000, 1e7].map(duration)).toEqual([
      '0 ms',
      '50 ms',
      '1 s',
      '5.05 s',
      '2.17 min',
      '2.78 h',
    ]);
  });
});

test('a link stored in November 2026 still opens', () => {
  const stored =
    'retry.1=VZDBTsQwDET_JWcOLdVKq70hxBdw5eKmplspjYvjUBDi3_Gk7GEvlWds12_yE4zGcAmRUgoPIaaFs7kexWRwY5WJXU78TjWZG6x0pwvr5xIxI3ZlxQp9PZnxullx142PKoYlLymXnRX-qRvecvs8dp13Ehnn-O2dM6QtK0sFibdhbFQLrqCelHYvlfIkq2ut2WUPGuMtXHoPIutGigUTSeUf1PmcsxrNjLCe-YAZjhOsz7f8PQwMlBeKV2AcA68cJU8YODUS2XEaLzVS4-vbryI5RkNvYXRhnDnjBWZacsGJYuqZZ7R-_wA';
  expect(codec.decode(stored)).toEqual(first.state);
});
