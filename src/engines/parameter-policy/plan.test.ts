import {describe, expect, test} from 'vitest';
import {compilePattern, matchEvent, parseJson} from '../event-pattern';
import {
  checkPolicies,
  deletionOf,
  momentsOf,
  type Parameter,
  planIssues,
  policyEvent,
  statusOf,
  updateEffect,
  utcText,
} from '.';

const day = 86_400_000;
const lastModifiedMs = Date.UTC(2027, 8, 3, 9);
const text = JSON.stringify([
  {Type: 'Expiration', Version: '1.0', Attributes: {Timestamp: '2027-12-02T21:34:33.000Z'}},
  {Type: 'ExpirationNotification', Version: '1.0', Attributes: {Before: '15', Unit: 'Days'}},
  {Type: 'NoChangeNotification', Version: '1.0', Attributes: {After: '60', Unit: 'Days'}},
]);
const {policies} = checkPolicies(text);
const moments = momentsOf(policies, lastModifiedMs);
const deletionMs = deletionOf(policies);
const statusesAt = (nowMs: number, sentMs = lastModifiedMs) =>
  momentsOf(policies, sentMs).map((moment) => statusOf(moment, {lastModifiedMs: sentMs, nowMs, deletionMs}));

describe('the moments', () => {
  test('are Timestamp − Before, last modification + After and Timestamp, in order', () => {
    expect(moments.map(({policy, atMs}) => [policy.type, utcText(atMs)])).toEqual([
      ['NoChangeNotification', '2027-11-02 09:00:00 UTC'],
      ['ExpirationNotification', '2027-11-17 21:34:33 UTC'],
      ['Expiration', '2027-12-02 21:34:33 UTC'],
    ]);
  });

  test('pass one by one as time goes on, at the very moment', () => {
    expect(statusesAt(lastModifiedMs)).toEqual(['coming', 'coming', 'coming']);
    expect(statusesAt(lastModifiedMs + 60 * day - 1)).toEqual(['coming', 'coming', 'coming']);
    expect(statusesAt(lastModifiedMs + 60 * day)).toEqual(['past', 'coming', 'coming']);
    expect(statusesAt(Date.UTC(2028, 0))).toEqual(['past', 'past', 'past']);
  });

  test('never come after the deletion, and are missed before the policies were sent', () => {
    expect(statusesAt(lastModifiedMs, Date.UTC(2027, 10, 20))).toEqual(['missed', 'coming', 'never']);
  });

  test('move with an update only if they wait for a change', () => {
    const effects = (nowMs: number) =>
      moments.map((moment) => updateEffect(moment, {lastModifiedMs, nowMs, deletionMs}));
    const nowMs = Date.UTC(2027, 8, 13, 9);
    expect(effects(nowMs)).toEqual([
      {kind: 'moves', atMs: nowMs + 60 * day, isAfterDeletion: false},
      {kind: 'stays'},
      {kind: 'stays'},
    ]);
    expect(effects(Date.UTC(2027, 10, 1))[0]).toMatchObject({kind: 'moves', isAfterDeletion: true});
    expect(effects(Date.UTC(2027, 11, 3))).toEqual([{kind: 'gone'}, {kind: 'gone'}, {kind: 'gone'}]);
  });

  test('beyond the year 9999 are left out, never an exception', () => {
    const far = checkPolicies(
      '[{"Type":"NoChangeNotification","Version":"1.0","Attributes":{"After":"99999999999999999999","Unit":"Days"}}]',
    );
    expect(momentsOf(far.policies, lastModifiedMs)).toEqual([]);
    expect(planIssues(far.policies, lastModifiedMs)[0]?.message).toContain('beyond the year 9999');
  });
});

describe('the plan', () => {
  const doubts = (sentMs: number) => planIssues(policies, sentMs).map(({index, message}) => `${index} ${message}`);

  test('that holds gives no doubt', () => {
    expect(doubts(lastModifiedMs)).toEqual([]);
  });

  test('is doubted if Before exceeds the time that is left, or After ends behind the deletion', () => {
    expect(doubts(Date.UTC(2027, 10, 20, 21, 34, 33))).toEqual([
      expect.stringContaining('1 Before is 15 days, but only 12 days are left'),
      expect.stringContaining('2 After is 60 days, but the parameter is deleted 12 days'),
    ]);
  });

  test('is doubted if the expiration is past', () => {
    expect(doubts(Date.UTC(2028, 0))[0]).toContain('0 The expiration is not later');
  });

  test('is doubted if two notifications are the same', () => {
    const twice = checkPolicies(
      text.replace(
        '}}]',
        '}},{"Type":"NoChangeNotification","Version":"1.0","Attributes":{"After":"1440","Unit":"hours"}}]',
      ),
    );
    expect(planIssues(twice.policies, lastModifiedMs)).toEqual([
      {index: 3, message: 'This is the same moment as policy 3.'},
    ]);
  });
});

describe('the event', () => {
  const parameter: Parameter = {
    name: '/app/token',
    type: 'SecureString',
    region: 'us-east-1',
    account: '111122223333',
    tier: 'Advanced',
    before: 'none',
    valueBytes: '40',
  };

  test('has the envelope of EventBridge and carries the policy as a string', () => {
    expect(moments[1] && policyEvent(moments[1], parameter)).toMatchObject({
      'detail-type': 'Parameter Store Policy Action',
      source: 'aws.ssm',
      time: '2027-11-17T21:34:33Z',
      resources: ['arn:aws:ssm:us-east-1:111122223333:parameter/app/token'],
      detail: {
        'parameter-name': '/app/token',
        'policy-type': 'ExpirationNotification',
        'policy-content':
          '{"Type":"ExpirationNotification","Version":"1.0","Attributes":{"Before":"15","Unit":"Days"}}',
        'action-status': 'SUCCESS',
      },
    });
  });

  test.each([
    ['cn-north-1', 'token', 'arn:aws-cn:ssm:cn-north-1:111122223333:parameter/token'],
    ['us-gov-west-1', '/a/b', 'arn:aws-us-gov:ssm:us-gov-west-1:111122223333:parameter/a/b'],
  ])('in %s names %s by its ARN', (region, name, arn) => {
    expect(moments[0] && policyEvent(moments[0], {...parameter, region, name})).toMatchObject({resources: [arn]});
  });

  test('of both notifications matches a rule for them, that of the deletion does not', () => {
    const compiled = compilePattern(
      '{"source":["aws.ssm"],"detail":{"policy-type":["ExpirationNotification","NoChangeNotification"]}}',
      {mode: 'rule'},
    );
    const found = moments.map((moment) => {
      const parsed = parseJson(JSON.stringify(policyEvent(moment, parameter)));
      const verdict = compiled.ok && parsed.ok && matchEvent(compiled.pattern, parsed.root);
      return verdict && verdict.ok && verdict.isMatch;
    });
    expect(found).toEqual([true, true, false]);
  });
});
