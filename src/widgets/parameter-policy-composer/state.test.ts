import {describe, expect, test} from 'vitest';
import {addPolicy, newPolicy} from '@site/src/engines/parameter-policy';
import {axisOver, lanesOf, partOf, positionOf} from './axis';
import {copyForms} from './copy-forms';
import {judge} from './judge';
import {samples} from './samples';
import {codec, type State} from './state';
import {planText, spanOf} from './words';

const [first] = samples;
const byName = samples.map((sample) => [sample.name, sample] as const);
const stateOf = (name: string): State => samples.find((sample) => sample.name === name)?.state ?? first.state;

describe('samples', () => {
  test.each(byName)('%s comes out as it says', (_, {state, expects}) => {
    const {conclusion, doubts, issues} = judge(state);
    expect(conclusion.outcome).toBe(expects[0]);
    expect([conclusion.text, ...doubts, ...issues.map(({message}) => message)].join('\n')).toContain(expects[1]);
  });

  test.each(byName)('%s can be sent as a link', (_, {state}) => {
    expect(codec.decode(codec.encode(state))).toEqual(state);
  });

  test('the one with mistakes says each of them', () => {
    expect(judge(stateOf('many-mistakes')).conclusion.text).toContain('There are 7 problems');
  });
});

describe('the events', () => {
  const matches = (state: State) => judge(state).events.map(({isMatch}) => isMatch);

  test('of both notifications and of the deletion match the rule', () => {
    expect(matches(first.state)).toEqual([true, true, true]);
  });

  test('of another parameter do not, and a reason is given', () => {
    const {events} = judge({...first.state, name: '/other/token'});
    expect(events.map(({isMatch}) => isMatch)).toEqual([false, false, false]);
    expect(events[0]?.why).toContain('/other/token');
  });

  test('are not judged by a pattern that cannot be read', () => {
    const broken = {...first.state, pattern: '{"source": "aws.ssm"}'};
    expect(matches(broken)).toEqual([undefined, undefined, undefined]);
    expect(judge(broken).issues).toMatchObject([{field: 'pattern', severity: 'error'}]);
  });

  test('that never come are left out', () => {
    expect(judge({...first.state, lastModified: '2027-11-20T00:00:00Z'}).events).toHaveLength(2);
  });
});

describe('the plan', () => {
  const planAt = (now: string) => {
    const {moments, nowMs} = judge({...first.state, now});
    return planText(moments, nowMs ?? 0);
  };

  test('says what has come and what is next', () => {
    expect(planAt('2027-09-04T09:00:00Z')).toBe(
      'Nothing has happened yet; next, in 19 days: notice that nothing changed.',
    );
    expect(planAt('2027-11-05T09:00:00Z')).toBe('1 of 3 moments has come; next, in 12 days: notice of the expiration.');
    expect(planAt('2027-12-02T21:34:33Z')).toBe('The parameter is deleted; reading it gives ParameterNotFound.');
  });

  test('waits for times that can be read', () => {
    const {issues, moments} = judge({...first.state, now: 'noon', lastModified: '2027'});
    expect(issues.map(({field}) => field)).toEqual(['lastModified', 'now']);
    expect(moments).toEqual([]);
  });

  test.each([
    [90 * 60_000, '1 hour'],
    [-47 * 3_600_000, '47 hours'],
    [52 * 3_600_000, '2 days 4 hours'],
    [250 * 3_600_000, '10 days'],
    [10, 'less than an hour'],
  ])('%d ms are %s', (ms, text) => {
    expect(spanOf(ms)).toBe(text);
  });
});

describe('the axis', () => {
  const day = 86_400_000;
  const axis = axisOver([0, 90 * day]);

  test('moves in whole steps and holds all moments with a margin', () => {
    expect(axis).toMatchObject({stepMs: 21_600_000});
    expect(axis.last).toBeLessThanOrEqual(602);
    expect(partOf(axis, 0)).toBeGreaterThan(0.05);
    expect(partOf(axis, 90 * day)).toBeLessThan(0.95);
  });

  test('keeps a time beyond it at its end', () => {
    expect([positionOf(axis, -900 * day), positionOf(axis, 900 * day)]).toEqual([0, axis.last]);
  });

  test('stands for a single moment, and for thousands of years', () => {
    expect(axisOver([0]).last).toBeGreaterThan(10);
    expect(axisOver([0, Date.UTC(9999, 0)]).last).toBeLessThanOrEqual(602);
  });

  test('marks near each other go to rows of their own', () => {
    expect(lanesOf([0.1, 0.12, 0.15, 0.3, 0.31])).toEqual([0, 1, 2, 0, 1]);
  });
});

describe('what is taken along', () => {
  test('has no template for a SecureString', () => {
    const labels = (type: State['type']) => copyForms({...first.state, type}, '[{}]').map(({label}) => label);
    expect(labels('SecureString')).not.toContain('CloudFormation');
    expect(labels('String')).toEqual([
      ...['bash', 'PowerShell', 'cmd', 'CloudFormation', 'CDK', 'JavaScript', 'boto3'],
      ...['policies.json', 'aws events put-rule'],
    ]);
  });

  test('never holds what was typed in place of the size, nor credentials in a text', () => {
    const state = {...first.state, valueBytes: 'hunter2', configurations: '{"SecretAccessKey": "abc"}'};
    expect(codec.decode(codec.encode(state))).toMatchObject({
      valueBytes: '',
      configurations: '{"SecretAccessKey": "(left out)"}',
    });
    expect(JSON.stringify(codec.clean(state))).not.toContain('hunter2');
  });
});

test('a policy added by the form is one policy more', () => {
  const policies = addPolicy(first.state.policies, newPolicy('NoChangeNotification', '', '7', 'Hours'));
  expect(judge({...first.state, policies}).conclusion.text).toContain('4 policies');
});

test('a link stored in November 2026 still opens', () => {
  const stored =
    'parameter-policy.1=VY5Bq8IwEIT_S84vmNb3eNib3j3pSfGwptsSrElIN4qU_ncngqDDXvabZXYmFcPgrONRNeo4zSf1ozxdGduCYlxIuLAHk0csbMc2J95Jcr4HTdy74MHzqJlG0RUgWRuyF9AKqqElVDIcJ9B1eyNvuQU5cxdSyf1gNxoybx7yavRrQAYkb0PrOoeDRtWm_tdmpc1yb1aNMZhDaR3ub7OqtPn7MiOJcCpNpxmrDb5zfU4kqF_-kJqf';
  expect(codec.decode(stored)).toEqual({...first.state, policies: '[{}]', pattern: '{}', configurations: 'a'});
  expect(codec.check({...first.state, tier: 'Free'})).toBeUndefined();
});
