import {gzipSync, strToU8} from 'fflate';
import {describe, expect, test} from 'vitest';
import {convertSelectors, printed, readInsight, testTrail} from './lab';
import {readLogFile} from './read-log-file';
import {samples} from './samples';
import {clean, codec, type State} from './state';

const [first] = samples;

/** What the lab says of a sample, in a few words. */
function conclusionOf(state: State): string {
  if (state.tab === 'convert') return `${convertSelectors(state.selectors).advanced.length} advanced selectors`;
  if (state.tab === 'insights') {
    const {pair} = readInsight(state.insights);
    return `${printed(pair?.ratio ?? 0)} times for ${printed(pair?.durationMinutes ?? 0)} minutes`;
  }
  const {decisions, issues} = testTrail(state.selectors, state.records);
  const errors = issues.filter(({severity}) => severity === 'error');
  if (errors.length > 0) return `refused: ${errors.map(({message}) => message.split(':')[0]).join(', ')}`;
  return decisions.map(({refusedBy}) => refusedBy || 'logged').join(', ');
}

describe('samples', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s comes out as it says',
    (_, {state, expects}) => {
      expect(conclusionOf(state)).toBe(expects);
    },
  );

  test.each(samples.map((sample) => [sample.name, sample.state] as const))('%s can be sent as a link', (_, state) => {
    expect(codec.decode(codec.encode(state))).toEqual(state);
  });

  test('converting keeps what is logged', () => {
    const {state} = samples.find(({name}) => name === 'convert-basic')!;
    const verdicts = (selectors: string) => testTrail(selectors, state.records).decisions.map(({verdict}) => verdict);
    expect(verdicts(JSON.stringify(convertSelectors(state.selectors).advanced))).toEqual(verdicts(state.selectors));
  });
});

describe('converting', () => {
  test.each([
    ['[', 'cannot be read yet'],
    [
      '[{"FieldSelectors": [{"Field": "eventCategory", "Equals": ["Management"]}]}]',
      'advanced event selectors already',
    ],
    ['[{"IncludeManagementEvents": false}]', 'log nothing'],
  ])('%s says why there is nothing to show', (text, why) => {
    expect(convertSelectors(text)).toMatchObject({advanced: [], why: expect.stringContaining(why) as string});
  });
});

describe('a log file', () => {
  const text = `{"Records": [${'{"eventName": "ä"}'}]}`;
  const blob = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]);
  const gzip = (plain: string) => new Uint8Array(gzipSync(strToU8(plain)));

  test('is read as JSON and as gzip', async () => {
    expect(await readLogFile(new Blob([text]))).toEqual({text});
    expect(await readLogFile(blob(gzip(text)))).toEqual({text});
  });

  test('that would unpack too far is refused on the way', async () => {
    const bomb = gzip('x'.repeat(400_000));
    expect(bomb.length).toBeLessThan(4000);
    expect(await readLogFile(blob(bomb), 200_000)).toMatchObject({
      problem: expect.stringContaining('more than') as string,
    });
    expect(await readLogFile(new Blob(['x'.repeat(20)]), 10)).toHaveProperty('problem');
  });

  test('that is cut off is refused', async () => {
    expect(await readLogFile(blob(gzip(text).slice(0, 20)))).toMatchObject({
      problem: expect.stringContaining('cut off') as string,
    });
  });
});

describe('a link', () => {
  test('stored in November 2026 still opens', () => {
    const stored =
      'cloudtrail.1=7Vddb9owFP0rKM8NJMCmNm8MqglpayVAq7TSB5PcUm-JjWyHfqn_fddOAk5CgUq06wNWlZb43Ov7cXwPfXYUmTmBo0Aq58SREEOouJD46nrKGo1n_Wg0ps4ISHQlqILJ4wKmToCvenE8dU4KwJCFcRrBT8LIHBJg6nyJD6mhSqSwwg2IIiOQPBUhmN3rG731MmU3GICAkIuofjxoZ79ASMpZdrrf9H3reAOY0CSPre21v7q-77a9iXcaeB7-_K6ixyaGDC87TZKQJ87IvWyGPKliL0jhuS-AKPiWhn9BWSi0G8F8FR2kbohmgsSuHWUqQQwj3KDqUQPz_PSWWtdVyjSBaMRjfJGbmiNE7hz_CPC8QCoZBD6uNq4OroBkpq5A2xZZLFoRLMs-wpCnTA2jvIiW8dTJYC-Vmq7jupe9Be2TUtsNpo8VmXNhUpo6awpYuKTMixotsKrRJYuNi1sSSzCkMNsfRgII2_uyYAAyFHQGQyYVYYbJRyq8AxX0xn9gwv7j4Duoy9kfHJpHAmwigJ7221tvLvurvbc2bMkokljVrFK1q3EQjDtBUGlNhuuNLiq1Q2RAkifmyo4bQcLdmRnvLcqWnOKZLc2f5iK6LeqyrszuGCpS8cYYKnZ79Mxoqf5l6yqyj8aataisCaFspfUQOUH7xKFM0vmdOqzwntVv2n5Xo062fszTaKKTwImrI91OuzpI3hEBkWHdcJCBvHy55tHVj9Pio14El-UBv5rQBUX73rYerOB5RQegMGjDWuuCo2ioPLmxIsLu8pt0acNAGqWsLkpWQFZZsws8wlCq9bLwfc4UPJirWmK6ToFKRcNybtnmjCC7KDMHlbYMB5YgcAroPa_5xd5dX6pSCLu8dL1tTopYBqnAiDPm-Z53ahnZJuhZKZT2VGPL06Zy28vovKj2VO_pIV2KppJUyfMG75nBksQogm-Z9jOiwrsW08foUVoJoVa_zlkVkE-QYt3UkrAb_F5Z1DVrPxZtSuB1guxqKAjBRZ9Htv4eopX9WM-SZnFXf9CEqvOHECACHCw7W-Z_bMtYain9wRqx_rB6n78zvw74pQ-lqHuUoh1SdM5s5h2F6KOEaPNhNqx71KqjVh216jNrlf4_6-Uf';
    expect(codec.decode(stored)).toEqual(first.state);
  });

  test('never carries a session token that stands in a record', () => {
    const answer = {eventName: 'AssumeRole', responseElements: {credentials: {sessionToken: 'FwoGZXIvEXAMPLE//w=='}}};
    const records = [
      JSON.stringify(answer, null, 2),
      JSON.stringify({Events: [{CloudTrailEvent: JSON.stringify(answer)}]}),
    ].join('\n');
    const state = {...first.state, records, insights: records};
    expect(JSON.stringify(codec.decode(codec.encode(state)))).not.toContain('FwoGZXIv');
    expect(clean(state).records).toContain('(left out)');
    expect(clean(clean(state))).toEqual(clean(state));
  });
});
