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
      'cloudtrail.1=7VbdbtowFH6VKtcEEmBTlzsG1YS0tRKgVVrphUlOqbfEQbZD_8S779hJiOPQQrV2uxhWFRr78_n9zjl5ciRZOIEjQUin5QiIIZQpF7h1NWcnJ0_qcXIydyZAoktOJcweVjB3AtwaxPHcaZWAMQvjLIJvhJElJMDk2RofQkElz2CLGxFJJiDSjIegT6-u1dFmzq7RAA5hyqOmelDCvgMXNGW5dr_t-4Z6DZjRpLCt63U_ur7vdr2Zdxp4Hv79sNFTbUOOF702SchjysidaIdpYmPPSSl5yIFI-JyFv0AaKLw3geXWOsjcEK9xErumlZkAPo7wgMoHBSz8U0eyiqsQWQLRJI1xo7iqVfBCOP4ToL5ASBEEPq4urh6ugORXXY53O2S16kSwrssIwzRjchwVQTQuz50ctrFiWtl1JwYrOiS1tGvMECOyTLl2ae5UFDBwSZ0XDVpgVKMLFmsRNyQWoEmhj_8aCSDsHsqCEYiQ0wWMmZCEaSYfqfAOVFAH_4AJh7eDLyAvFj-xaR4JsIsAqtu_nHpd7M_m3jgwR0bpxDZmVtQup0Ew7QWBlZocN5icW7FDZECSR-aKnhtBkroL3d47lK1Tijo7ij_tVXRTxqWKzH4brFHxShusewfkTM9S9WPOVWQfjRVrcbImhLLtrIfICbothzJBl7fybQfvp2alHVYaTbIN4zSLZsoJ7LjK0pdp1wSJW8Ih0qwbj3KQVyxXP_rqcVq-qkVwGRLw04SuKN4fvJSDLbyI6AgkGq1ZaxQ4Dg1ZODeVhJtZftVc2tGQJhlrDiXDICOseQFP0BQ7XgZ-mDIJ97pUa0xXLlAhaVj3LT9cEGQXZVrRE2Z9DRzrXr157Q9V6dQUNbF9z4aWckcZR-05i3zPO_UqmHkFpUmJYzpT2HrnsCq3ji4CZHbogWq4NWss02uSd0jPL6xJjAPtNZ17QWR422FKjWqLlgmF3VXMep9sQNENynXdcMJM1nt50Zw_z9iP_NjngPlaJ8i-hALnKR-mkTlLd6USaWi4OIxV1bfLqvpKEyrP7kOACLAFtKz4-5s9Ea4LZ5keoY0gbOpuVi_b_WJP_7zh5xE27f6xae9p2mdMZf7Ysv-kZe8WacL6x65-7Or_c1dX3-6b3w';
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
