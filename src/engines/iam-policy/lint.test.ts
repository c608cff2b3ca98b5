import {describe, expect, test} from 'vitest';
import {lintPolicy, parsePolicy, type PolicyType} from '.';

function lint(statement: object, type: PolicyType = 'identity', version: object = {Version: '2012-10-17'}) {
  const text = JSON.stringify({...version, Statement: [statement]});
  const parsed = parsePolicy(text, {type, lint: lintPolicy});
  if (!parsed.ok) throw new Error(parsed.issues.map(({message}) => message).join('\n'));
  return parsed.issues.map((issue) => ({...issue, text: text.slice(issue.start, issue.end)}));
}

const allow = {Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::example-bucket/*'};
const deny = {...allow, Effect: 'Deny'};
const when = (operator: string, key: string, value: unknown) => ({Condition: {[operator]: {[key]: value}}});
const alice = 'arn:aws:iam::111122223333:user/alice';
const root = 'arn:aws:iam::111122223333:root';

describe('usual mistakes', () => {
  test.each<[code: string, statement: object, at: string, mend: string, type?: PolicyType]>([
    [
      'allow-not-action',
      {Effect: 'Allow', NotAction: 'iam:*', Resource: '*'},
      '"NotAction":"iam:*"',
      'deny with NotAction',
    ],
    [
      'allow-not-resource',
      {Effect: 'Allow', Action: 's3:*', NotResource: 'arn:aws:s3:::a'},
      '"NotResource":"arn:aws:s3:::a"',
      'List',
    ],
    ['pass-any-role', {Effect: 'Allow', Action: 'iam:PassRole', Resource: '*'}, '"*"', 'iam:PassedToService'],
    ['redundant-value', {...allow, Action: ['s3:Get*', 's3:GetObject']}, '"s3:GetObject"', 'Remove'],
    ['redundant-value', {...allow, Action: ['s3:getObject', 's3:GetObject']}, '"s3:GetObject"', 'Remove'],
    ['redundant-value', {...allow, Resource: ['*', 'arn:aws:s3:::a/*']}, '"arn:aws:s3:::a/*"', 'Remove'],
    ['wildcard-principal', {...allow, Principal: '*'}, '"*"', 'aws:PrincipalOrgID', 'resource'],
    ['wildcard-principal', {Effect: 'Allow', Action: 'sts:AssumeRole', Principal: {AWS: '*'}}, '"*"', 'Name', 'trust'],
    [
      'wildcard-principal',
      {...allow, Principal: '*', ...when('Bool', 'aws:SecureTransport', 'true')},
      '"*"',
      'Name',
      'resource',
    ],
    [
      'unconditional-federation',
      {Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity', Principal: {Federated: 'accounts.google.com'}},
      '"accounts.google.com"',
      ':sub',
      'trust',
    ],
    [
      'confused-deputy',
      {...allow, Principal: {Service: 'events.amazonaws.com'}},
      '"events.amazonaws.com"',
      'aws:SourceArn',
      'resource',
    ],
    [
      'allow-not-principal',
      {...allow, NotPrincipal: {AWS: alice}},
      `"NotPrincipal":{"AWS":"${alice}"}`,
      'Principal',
      'resource',
    ],
    [
      'deny-not-principal',
      {...deny, NotPrincipal: {AWS: [alice, root]}},
      `"NotPrincipal":{"AWS":["${alice}","${root}"]}`,
      'ArnNotEquals',
      'resource',
    ],
    ['incomplete-not-principal', {...deny, NotPrincipal: {AWS: alice}}, `"${alice}"`, root, 'resource'],
    [
      'incomplete-not-principal',
      {...deny, NotPrincipal: {AWS: ['arn:aws:iam::111122223333:role/A', root]}},
      '"arn:aws:iam::111122223333:role/A"',
      'sessions',
      'resource',
    ],
    [
      'gateway-endpoint-principal',
      {...allow, Principal: {AWS: '111122223333'}},
      '"111122223333"',
      'aws:PrincipalAccount',
      'endpoint',
    ],
    [
      'object-action-on-bucket',
      {...allow, Resource: 'arn:aws:s3:::example-bucket'},
      '"s3:GetObject"',
      'example-bucket/*',
    ],
    [
      'bucket-action-on-objects',
      {...allow, Action: 's3:ListBucket'},
      '"s3:ListBucket"',
      'arn:aws:s3:::example-bucket without',
    ],
    [
      'action-without-resource',
      {...allow, Action: 'ec2:DescribeInstances', Resource: 'arn:aws:ec2:*:*:instance/*'},
      '"ec2:DescribeInstances"',
      '"*"',
    ],
    [
      'arn-region-not-allowed',
      {...allow, Action: 'iam:GetRole', Resource: 'arn:aws:iam:eu-west-1:111122223333:role/A'},
      '"arn:aws:iam:eu-west-1:111122223333:role/A"',
      'empty',
    ],
    [
      'arn-account-not-allowed',
      {...allow, Resource: 'arn:aws:s3::111122223333:bucket/*'},
      '"arn:aws:s3::111122223333:bucket/*"',
      'bucket/key',
    ],
    ['arn-service-case', {...allow, Resource: 'arn:aws:S3:::bucket/*'}, '"arn:aws:S3:::bucket/*"', 'small letters'],
    [
      'arn-account-malformed',
      {...allow, Action: 'sqs:*', Resource: 'arn:aws:sqs:eu-west-1:1111-2222-3333:q'},
      '"arn:aws:sqs:eu-west-1:1111-2222-3333:q"',
      '12-digit',
    ],
    [
      'bool-on-absent-key',
      {...deny, ...when('Bool', 'aws:MultiFactorAuthPresent', 'false')},
      '"aws:MultiFactorAuthPresent":"false"',
      'BoolIfExists',
    ],
    [
      'if-exists-lets-pass',
      {...allow, ...when('BoolIfExists', 'aws:MultiFactorAuthPresent', 'true')},
      '"aws:MultiFactorAuthPresent":"true"',
      'Write Bool.',
    ],
    [
      'negated-on-absent-key',
      {...deny, ...when('NotIpAddress', 'aws:SourceIp', '203.0.113.0/24')},
      '"aws:SourceIp":"203.0.113.0/24"',
      'aws:ViaAWSService',
    ],
    [
      'for-all-values-without-key',
      {...allow, ...when('ForAllValues:StringEquals', 'aws:TagKeys', ['a'])},
      '"aws:TagKeys":["a"]',
      '"Null"',
    ],
    ['value-type', {...allow, ...when('NumericLessThan', 's3:max-keys', 'ten')}, '"ten"', 'number'],
    ['value-type', {...allow, ...when('DateLessThan', 'aws:CurrentTime', '31.1.2026')}, '"31.1.2026"', 'date'],
    ['value-type', {...allow, ...when('Bool', 'aws:SecureTransport', 'yes')}, '"yes"', 'true or false'],
    [
      'value-type',
      {...allow, ...when('IpAddress', 'aws:SourceIp', '203.0.113.0/33')},
      '"203.0.113.0/33"',
      'address range',
    ],
    [
      'value-type',
      {...allow, ...when('NumericEquals', 's3:max-keys', '${aws:PrincipalTag/max}')},
      '"${aws:PrincipalTag/max}"',
      'number',
    ],
    ['value-type', {...allow, ...when('ArnLike', 'aws:SourceArn', 'my-topic')}, '"my-topic"', 'ARN'],
    ['literal-wildcard', {...allow, ...when('StringEquals', 's3:prefix', 'home/*')}, '"home/*"', 'StringLike'],
    ['literal-wildcard', {...deny, ...when('StringNotEquals', 's3:prefix', 'home/*')}, '"home/*"', 'StringNotLike'],
    [
      'log-group-suffix',
      {
        ...allow,
        ...when(
          'ArnEquals',
          'kms:EncryptionContext:aws:logs:arn',
          'arn:aws:logs:eu-west-1:111122223333:log-group:/app:*',
        ),
      },
      '"arn:aws:logs:eu-west-1:111122223333:log-group:/app:*"',
      'log-group:/app.',
    ],
    [
      'missing-set-operator',
      {...allow, ...when('StringEquals', 'aws:TagKeys', 'a')},
      '"aws:TagKeys":"a"',
      'ForAnyValue:StringEquals',
    ],
    [
      'set-operator-on-single-value',
      {...allow, ...when('ForAnyValue:StringLike', 'aws:PrincipalTag/team', 'a')},
      '"aws:PrincipalTag/team":"a"',
      'Write StringLike',
    ],
    [
      'unclosed-variable',
      {...allow, Resource: 'arn:aws:s3:::b/${aws:username/*'},
      '"arn:aws:s3:::b/${aws:username/*"',
      '}',
    ],
    [
      'malformed-variable',
      {...allow, Resource: 'arn:aws:s3:::b/${aws:username, x}'},
      '"arn:aws:s3:::b/${aws:username, x}"',
      'default',
    ],
    [
      'variable-before-resource',
      {...allow, Action: 'sqs:*', Resource: 'arn:aws:sqs:${aws:RequestedRegion}:*:q'},
      '"arn:aws:sqs:${aws:RequestedRegion}:*:q"',
      'Region',
    ],
  ])('%s %#', (code, statement, at, mend, type) => {
    const found = lint(statement, type).filter((issue) => issue.code === code);
    expect(found.map(({text}) => text)).toEqual([at]);
    expect(found[0]?.severity).toBe('warning');
    expect(found[0]?.mend).toContain(mend);
    expect(found[0]?.message).toMatch(/^[^ ].*\.$/);
  });

  test('a missing version, and the variables that it leaves literal', () => {
    const found = lint({...allow, Resource: 'arn:aws:s3:::b/${aws:username}/*'}, 'identity', {});
    expect(found.map(({code, text}) => [code, text])).toEqual([
      ['missing-version', '{'],
      ['variable-in-old-version', '"arn:aws:s3:::b/${aws:username}/*"'],
    ]);
    expect(lint(allow, 'identity', {Version: '2008-10-17'})).toEqual([]);
  });
});

describe('what is right is left alone', () => {
  test.each<[what: string, statement: object, type?: PolicyType]>([
    ['a plain Allow', allow],
    ['an administrator', {Effect: 'Allow', Action: '*', Resource: '*'}],
    ['Deny with NotAction', {Effect: 'Deny', NotAction: 'iam:*', Resource: '*'}],
    ['a home folder', {...allow, Resource: "arn:aws:s3:::b/${aws:PrincipalTag/team, 'all'}/${aws:username}/*"}],
    [
      'bucket and objects',
      {...allow, Action: ['s3:GetObject', 's3:ListBucket'], Resource: ['arn:aws:s3:::b', 'arn:aws:s3:::b/*']},
    ],
    ['the MFA guard', {...deny, ...when('BoolIfExists', 'aws:MultiFactorAuthPresent', 'false')}],
    ['the TLS guard', {...deny, Principal: '*', ...when('Bool', 'aws:SecureTransport', 'false')}, 'resource'],
    [
      'everyone of the organization',
      {...allow, Principal: '*', ...when('StringEquals', 'aws:PrincipalOrgID', 'o-1')},
      'resource',
    ],
    [
      'all roles but one',
      {...deny, Principal: '*', ...when('ArnNotEquals', 'aws:PrincipalArn', 'arn:aws:iam::111122223333:role/A')},
      'resource',
    ],
    [
      'a service role',
      {Effect: 'Allow', Action: 'sts:AssumeRole', Principal: {Service: 'lambda.amazonaws.com'}},
      'trust',
    ],
    ['a Region guard', {...deny, ...when('StringNotEquals', 'aws:RequestedRegion', 'eu-west-1')}, 'scp'],
    [
      'ForAllValues with Null',
      {...allow, Condition: {'ForAllValues:StringEquals': {'aws:TagKeys': 'a'}, Null: {'aws:TagKeys': 'false'}}},
    ],
    [
      'an IP guard with exceptions',
      {...deny, Condition: {NotIpAddress: {'aws:SourceIp': '203.0.113.0/24'}, Bool: {'aws:ViaAWSService': 'false'}}},
    ],
    ['an access point', {...allow, Resource: 'arn:aws:s3:eu-west-1:111122223333:accesspoint/a/object/*'}],
    [
      'an AWS managed policy as resource',
      {...allow, Action: 'iam:GetPolicy', Resource: 'arn:aws:iam::aws:policy/ReadOnlyAccess'},
    ],
    [
      'dates and numbers',
      {...allow, Condition: {DateLessThan: {'aws:CurrentTime': '2026-01-31'}, NumericLessThan: {'s3:max-keys': 10}}},
    ],
    [
      'an account variable in a condition',
      {...allow, ...when('ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::${aws:PrincipalAccount}:role/A')},
    ],
    ['a literal asterisk', {...allow, ...when('StringEquals', 's3:prefix', 'a${*}')}],
  ])('%s', (_, statement, type) => {
    expect(lint(statement, type).map(({code}) => code)).toEqual([]);
  });
});
