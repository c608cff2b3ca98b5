import {describe, expect, test} from 'vitest';
import {checkEvent, compilePattern, matchEvent} from '@site/src/engines/event-pattern';
import {asDelivered, convertSelectors, printed, readInsight, testTrail} from './lab';
import {samples} from './samples';
import {runModel} from './rate-model';
import {clean, codec, type State} from './state';

const [first] = samples;

/** What the lab says of a sample, in a few words. */
function conclusionOf(state: State): string {
  if (state.tab === 'convert') return `${convertSelectors(state.selectors).advanced.length} advanced selectors`;
  if (state.tab === 'insights') {
    const {pair} = readInsight(state.insights);
    return `${printed(pair?.ratio ?? 0)} times for ${printed(pair?.durationMinutes ?? 0)} minutes`;
  }
  if (state.tab === 'model')
    return / is (not unusual|unusual for \d+ minutes)/.exec(runModel(state.model).conclusion)?.[1] ?? '';
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

describe('the model of unusual rates', () => {
  test('says of every number it cannot take what it wants', () => {
    const {outcome, issues} = runModel({...first.state.model, baselineRate: '', burstMinutes: '1e9', deviations: '0'});
    expect(outcome).toBeUndefined();
    expect(issues.map(({field}) => field)).toEqual(['baselineRate', 'burstMinutes', 'deviations']);
    expect(issues[1]?.message).toBe('Minutes of the burst: a number from 1 to 120.');
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

describe('handing a record over to the event-pattern tester', () => {
  test.each(
    samples.flatMap(({name, state}) =>
      testTrail(state.selectors, state.records).records.map((record, index) => [`${name} ${index}`, record] as const),
    ),
  )('the event of %s matches the pattern that goes with it', (_, record) => {
    const {pattern, events} = asDelivered(record);
    const compiled = compilePattern(pattern);
    if (!compiled.ok) throw new Error(compiled.issues[0]?.message);
    expect(matchEvent(compiled.pattern, events)).toMatchObject({ok: true, isMatch: true});
    expect(checkEvent(events).ok).toBe(true);
  });

  test('a session token in the record stays behind', () => {
    const {events} = asDelivered({
      eventName: 'AssumeRole',
      responseElements: {credentials: {sessionToken: 'FwoGZXIv'}},
    });
    expect(events).not.toContain('FwoGZXIv');
  });
});

describe('a link', () => {
  test('of version 1, stored in November 2026, still opens', () => {
    const stored =
      'cloudtrail.1=7VbdbtowFH6VKtcEEmBTlzsG1YS0tRKgVVrphUlOqbfEQbZD_8S779hJiOPQQrV2uxhWFRr78_n9zjl5ciRZOIEjQUin5QiIIZQpF7h1NWcnJ0_qcXIydyZAoktOJcweVjB3AtwaxPHcaZWAMQvjLIJvhJElJMDk2RofQkElz2CLGxFJJiDSjIegT6-u1dFmzq7RAA5hyqOmelDCvgMXNGW5dr_t-4Z6DZjRpLCt63U_ur7vdr2Zdxp4Hv79sNFTbUOOF702SchjysidaIdpYmPPSSl5yIFI-JyFv0AaKLw3geXWOsjcEK9xErumlZkAPo7wgMoHBSz8U0eyiqsQWQLRJI1xo7iqVfBCOP4ToL5ASBEEPq4urh6ugORXXY53O2S16kSwrssIwzRjchwVQTQuz50ctrFiWtl1JwYrOiS1tGvMECOyTLl2ae5UFDBwSZ0XDVpgVKMLFmsRNyQWoEmhj_8aCSDsHsqCEYiQ0wWMmZCEaSYfqfAOVFAH_4AJh7eDLyAvFj-xaR4JsIsAqtu_nHpd7M_m3jgwR0bpxDZmVtQup0Ew7QWBlZocN5icW7FDZECSR-aKnhtBkroL3d47lK1Tijo7ij_tVXRTxqWKzH4brFHxShusewfkTM9S9WPOVWQfjRVrcbImhLLtrIfICbothzJBl7fybQfvp2alHVYaTbIN4zSLZsoJ7LjK0pdp1wSJW8Ih0qwbj3KQVyxXP_rqcVq-qkVwGRLw04SuKN4fvJSDLbyI6AgkGq1ZaxQ4Dg1ZODeVhJtZftVc2tGQJhlrDiXDICOseQFP0BQ7XgZ-mDIJ97pUa0xXLlAhaVj3LT9cEGQXZVrRE2Z9DRzrXr157Q9V6dQUNbF9z4aWckcZR-05i3zPO_UqmHkFpUmJYzpT2HrnsCq3ji4CZHbogWq4NWss02uSd0jPL6xJjAPtNZ17QWR422FKjWqLlgmF3VXMep9sQNENynXdcMJM1nt50Zw_z9iP_NjngPlaJ8i-hALnKR-mkTlLd6USaWi4OIxV1bfLqvpKEyrP7kOACLAFtKz4-5s9Ea4LZ5keoY0gbOpuVi_b_WJP_7zh5xE27f6xae9p2mdMZf7Ysv-kZe8WacL6x65-7Or_c1dX3-6b3w';
    expect(codec.decode(stored)).toEqual(first.state);
  });

  test('of version 2, stored in November 2026, still opens', () => {
    const stored =
      'cloudtrail.2=7VfdbtowFH6VKtcEEqAVzR2DakJaWwnQKq30wiSn1FviINuhP4h337GTECehhWrtdjGsKm3sz-f3O-eka0uSueVZEoS0GpaAEHwZc4FbtzN2crJWj5OTmTUGEtxwKmH6vISZ5eFWPwxnViMHjJgfJgFcEkYWEAGTFyt8CAWVPIEtbkgkGYOIE-6DPr29U0ebGbtDAzj4MQ_q6kEJ-w5c0Jil2t2m6xrqNWBKo8y2ttM-s13XbjtTp-c5Dv78qKIn2oYULzpNEpGXmJFH0fTjqIq9IrnkAQci4Uvi_wJpoPDeGBZb6yCxfbzGSWibViYC-CjAAyqfFTDzTx3JIq5CJBEE4zjEjeyqVsEz4fiHh_o8IYXnubjauDq4PJJetTnebZHlshXAqizD9-OEyVGQBdG4PLNS2KYS08KuR9Ff0gEppV1jBhiRRcy1SzOroICBi8q8qNECoxpcs1CLuCehAE0KffzXSAB--1AWDEH4nM5hxIQkTDP5SIVPoII6-AdMOLwdfAV5Pf-JTfNIgF0EUN3-7dTrYn8198aBOTJyJ7Yxq0TtZuJ5k47nVVKT4vrjq0rsEOmR6IXZomMHEMX2XLf3FmWrmKLOluJPcxnc53EpIrPfhsqoeKcNlXsH5EzPUvXLnKvIPhoq1uJkjQhl21kPgeW1GxZlgi4e5McO3vN6pR1WGnWyDcI4CabKCey4ytK3aVcHiQfCIdCsGw1TkJMtWz-66tHLX9UiuAwJ-GlClxTv99_KwRaeRXQIEo3WrDUKHIeGzJybSMLNLL9rLu1oSOOE1YeSYZAR1rSAx2hKNV4GfhAzCU-6VEtMVy5QIalf9i09nBNkF2Va0RqzvgKOda_enOZpUTolRXVs16lCc7nDhKP2lEWu4_ScAmZeQWlS4phOFLbcOSqVW0ZnATI7dF813JI1FdNLkndITy-sSIgD7T2de06k_9BiSo1qixUTMruLmHXOq4CsG-TrruaEmazP8qI-f16xH_mxzwHztUyQfQkFzmM-iANzlu5KJdLQcHEQqqpv5lX1jUZUXjz5AAFgC2hU4u9u9kS4LJwleoTWgrApu1m8bPezPf3rAz-PsGl3j017T9O-YCrzx5b9Jy17t0gT1j129WNX_5-7evrtHqFroeWttwpV-eOH-imezRMuZPZ-5uQbl5RhdNTHfA-3MENU15TaOFMb-D-N5bmbzW8';
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
