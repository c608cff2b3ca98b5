import {describe, expect, test} from 'vitest';
import {arnIssues} from './arn';
import {checkContent} from './check-content';
import {kindOf} from './kind';

const policy = (statement: object): string =>
  JSON.stringify({Version: '2012-10-17', Statement: [{Effect: 'Allow', Resource: '*', ...statement}]});

describe('a policy of a sample', () => {
  test('is right if every name is known', () => {
    const condition = {StringEquals: {'kms:EncryptionContext:app': 'a', 'aws:ResourceTag/role': 'web'}};
    expect(
      checkContent('identity-policy', policy({Action: ['kms:ReEncrypt*', 's3:GetObject'], Condition: condition})),
    ).toEqual([]);
  });

  test.each([
    [{Action: 'kms:Encript'}, 'kms:Encript means no action'],
    [{Action: 'kmz:Encrypt'}, 'no service prefix kmz'],
    [{Action: '*', Condition: {StringEquals: {'aws:PrincipalOrgId2': 'o'}}}, 'no condition key'],
    [{Action: '*', Condition: {StringEqals: {'aws:PrincipalOrgID': 'o'}}}, 'StringEqals'],
    [{Action: '*', Resource: 'arn:aws:s4:::b'}, 'no service s4'],
  ])('is wrong: %j', (statement, why) => {
    expect(checkContent('identity-policy', policy(statement)).join('\n')).toContain(why);
  });

  test('names service principals that exist', () => {
    const trust = (service: string): string =>
      JSON.stringify({
        Version: '2012-10-17',
        Statement: {Effect: 'Allow', Principal: {Service: service}, Action: 'sts:AssumeRole'},
      });
    expect(kindOf(trust('fis.amazonaws.com'))).toBe('trust-policy');
    expect(checkContent('trust-policy', trust('fis.amazonaws.com'))).toEqual([]);
    expect(checkContent('trust-policy', trust('fsi.amazonaws.com')).join()).toContain('no service principal');
  });
});

test.each([
  [
    '{"source": ["aws.s3"], "detail-type": ["AWS API Call via CloudTrail"], "detail": {"eventName": ["PutBucketPolicy"]}}',
    '',
  ],
  ['{"sauce": ["aws.s3"]}', 'events have no sauce'],
  ['{"source": ["aws.s4"]}', 'no event source aws.s4'],
  [
    '{"source": ["aws.s3"], "detail-type": ["AWS API Call via CloudTrail"], "detail": {"eventNam": ["x"]}}',
    'no detail.eventNam',
  ],
  [
    '{"source": ["aws.s3"], "detail-type": ["AWS API Call via CloudTrail"], "detail": {"eventName": ["PutBuckt"]}}',
    'no operation',
  ],
  ['{"source": [{"prefixx": "a"}]}', 'prefixx'],
])('the pattern %s: %s', (text, why) => {
  const issues = checkContent('event-pattern', text).join('\n');
  if (why === '') expect(issues).toBe('');
  else expect(issues).toContain(why);
});

test.each([
  ['arn:aws:iam::111122223333:role/a', 0],
  ['arn:aws:sqs:us-east-1:111122223333:q', 0],
  ['arn:aw:sqs:us-east-1:111122223333:q', 1],
  ['arn:aws:sqz:us-east-1:111122223333:q', 1],
  ['arn:aws:sqs:us-est-1a:111122223333:q', 1],
  ['arn:aws:sqs:us-east-1:11112222333:q', 1],
  ['arn:aws:sqs:us-east-1:111122223333', 1],
])('the ARN %s has %i mistakes', (arn, count) => {
  expect([...arnIssues(arn)]).toHaveLength(count);
});
