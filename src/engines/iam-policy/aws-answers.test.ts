import {describe, expect, test} from 'vitest';
import {accessDeniedMessage, evaluateAccess, parsePolicy, reportedPosition, type PolicySet} from '.';
import {alice, everything, policyOf, report, requestOf} from './testing/policies';

const limit = {Effect: 'Allow', Action: 'ec2:*', Resource: '*'};

describe('positions as the policy simulator reports them', () => {
  const positionOf = (text: string, index: number) => {
    const parsed = parsePolicy(text);
    return parsed.ok ? reportedPosition(parsed.policy, index) : undefined;
  };
  const dynamo =
    '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"dynamodb:*","Resource":"*","Condition":{"DateGreaterThan":{"aws:CurrentTime":"2018-08-16T12:00:00Z"}}}}';

  test('the published example of a single statement', () => {
    expect(positionOf(dynamo, 0)).toEqual({start: {line: 1, column: 38}, end: {line: 1, column: 167}});
  });

  test('the published example of a list', () => {
    const text = JSON.stringify(
      {
        Version: '2012-10-17',
        Statement: [{Sid: 'List', Effect: 'Allow', Action: 'codecommit:ListRepositories', Resource: '*'}],
      },
      null,
      4,
    );
    expect(positionOf(text, 0)).toEqual({start: {line: 3, column: 19}, end: {line: 9, column: 10}});
  });

  test('a later statement begins where the one before ended', () => {
    const text =
      '{"Statement": [{"Effect":"Deny","Action":"*","Resource":"*"}, {"Effect":"Deny","Action":"*","Resource":"*"}]}';
    expect(positionOf(text, 1)?.start).toEqual(positionOf(text, 0)?.end);
    expect(positionOf(text, 2)).toBeUndefined();
  });

  test('and the published decisions', () => {
    const parsed = parsePolicy(dynamo, {name: 'PolicyInputList.1'});
    if (!parsed.ok) throw new Error('refused');
    const at = (time: string) =>
      evaluateAccess(requestOf({action: 'dynamodb:CreateBackup', resource: '*', context: {'aws:CurrentTime': time}}), {
        identity: [parsed.policy],
      });
    expect(at('2019-04-25T11:00:00Z')).toMatchObject({
      decision: 'allowed',
      matchedStatements: [{policy: 'PolicyInputList.1'}],
    });
    expect(at('2014-04-25T11:00:00Z')).toMatchObject({decision: 'implicitDeny', matchedStatements: []});
  });
});

describe('the access-denied text', () => {
  const start = `User: ${alice} is not authorized to perform: s3:GetObject on resource: ${report}`;
  const messageOf = (set: PolicySet) => accessDeniedMessage(requestOf(), evaluateAccess(requestOf(), set));
  const deny = {...everything, Effect: 'Deny'};

  test.each<[PolicySet, string]>([
    [{identity: []}, 'because no identity-based policy allows the s3:GetObject action'],
    [
      {identity: [policyOf(everything)], boundary: policyOf(limit, 'boundary')},
      'because no permissions boundary allows the s3:GetObject action',
    ],
    [{identity: [policyOf(deny)]}, 'with an explicit deny in an identity-based policy'],
    [{identity: [], scp: [[policyOf(deny, 'scp')]]}, 'with an explicit deny in a service control policy'],
  ])('%#', (set, end) => {
    expect(messageOf(set)).toBe(`${start} ${end}`);
  });

  test('of a role that is not trusted', () => {
    const request = requestOf({action: 'sts:AssumeRole', resource: 'arn:aws:iam::111122223333:role/A'});
    const verdict = evaluateAccess(request, {identity: [policyOf(everything)]});
    expect(accessDeniedMessage(request, verdict)).toContain(
      'because no role trust policy allows the sts:AssumeRole action',
    );
  });

  test('of a role whose trust policy denies', () => {
    const request = requestOf({action: 'sts:AssumeRole', resource: 'arn:aws:iam::111122223333:role/A'});
    const trust = policyOf({Effect: 'Deny', Action: 'sts:*', Principal: '*'}, 'trust');
    const verdict = evaluateAccess(request, {identity: [], resource: trust});
    expect(accessDeniedMessage(request, verdict)).toMatch(/ with an explicit deny in the role trust policy$/);
  });

  test('is none if the request is allowed', () => {
    expect(messageOf({identity: [policyOf(everything)]})).toBeUndefined();
  });
});
