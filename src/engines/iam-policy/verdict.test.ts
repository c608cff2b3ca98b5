import {describe, expect, test} from 'vitest';
import {contextKeysOf, evaluateAccess, evaluateResourcePolicy, type PolicySet} from '.';
import {alice, everything, judge, policyOf, report, requestOf} from './testing/policies';

const read = {Sid: 'Read', Effect: 'Allow', Action: 's3:Get*', Resource: 'arn:aws:s3:::example-bucket/*'};
const limit = {Effect: 'Allow', Action: 'ec2:*', Resource: '*'};

describe('the verdict names the layer that settled it', () => {
  const admin = [policyOf(everything)];
  const bucket = (principal: unknown, effect = 'Allow') =>
    policyOf({Effect: effect, Action: 's3:*', Resource: '*', Principal: principal}, 'resource', 'BucketPolicy');

  test.each<[string, PolicySet, string, string]>([
    ['no policy', {identity: []}, 'default', 'No policy is given, and what no policy allows is denied.'],
    [
      'identity',
      {identity: [policyOf(limit)]},
      'identity',
      'No identity-based policy allows s3:GetObject on this resource.',
    ],
    [
      'identity',
      {identity: admin},
      'identity',
      'Statement 1 of the identity-based policy “Policy” allows s3:GetObject, and nothing denies it.',
    ],
    [
      'boundary',
      {identity: admin, boundary: policyOf(limit, 'boundary')},
      'boundary',
      'The permissions boundary does not allow s3:GetObject, so no other policy can grant it.',
    ],
    [
      'SCP',
      {identity: admin, scp: [[policyOf(everything, 'scp')], [policyOf(limit, 'scp')]]},
      'scp',
      'No service control policy at level 2 allows s3:GetObject; each level must.',
    ],
    [
      'endpoint',
      {identity: admin, endpoint: policyOf({...limit, Principal: '*'}, 'endpoint')},
      'endpoint',
      'The VPC endpoint policy does not allow s3:GetObject.',
    ],
    [
      'resource',
      {identity: [], resource: bucket({AWS: alice})},
      'resource',
      'Statement 1 of the resource-based policy “BucketPolicy” allows s3:GetObject, and nothing denies it.',
    ],
    [
      'a denial',
      {identity: admin, resource: bucket('*', 'Deny')},
      'resource',
      'Statement 1 of the resource-based policy “BucketPolicy” denies s3:GetObject; an explicit deny overrides every allow.',
    ],
  ])('%s %#', (_, set, by, reason) => {
    expect(evaluateAccess(requestOf(), set)).toMatchObject({decidedBy: by, reason});
  });

  test('for another account’s resource the resource must allow', () => {
    const verdict = evaluateAccess(requestOf({resourceAccount: '444455556666'}), {identity: admin});
    expect(verdict).toMatchObject({decision: 'implicitDeny', decidedBy: 'resource', isCrossAccount: true});
    expect(verdict.reason).toContain('The resource belongs to account 444455556666');
  });

  test('the account of the resource is read from its ARN, else it is the caller’s', () => {
    const other = 'arn:aws:sqs:eu-west-1:444455556666:orders';
    const of = (resource: string) => judge(everything, {resource, resourceAccount: undefined}).isCrossAccount;
    expect([of(other), of(report), of('*'), of('arn:aws:iam::aws:policy/A')]).toEqual([true, false, false, false]);
  });
});

test('layers come in AWS’s order, with what each says', () => {
  const {layers} = evaluateAccess(requestOf({managementAccount: '111122223333'}), {
    identity: [policyOf(read)],
    boundary: policyOf(limit, 'boundary'),
    session: policyOf(everything, 'session'),
    scp: [[policyOf(everything, 'scp')]],
    rcp: [[policyOf({...everything, Principal: '*'}, 'rcp')]],
    resource: policyOf({...read, Principal: {AWS: '111122223333'}}, 'resource'),
    endpoint: policyOf({...everything, Principal: '*'}, 'endpoint'),
  });
  expect(layers.map(({layer, level, outcome}) => [layer, level, outcome])).toEqual([
    ['rcp', 1, 'notApplicable'],
    ['scp', 1, 'notApplicable'],
    ['endpoint', undefined, 'allowed'],
    ['resource', undefined, 'delegated'],
    ['identity', undefined, 'allowed'],
    ['boundary', undefined, 'implicitDeny'],
    ['session', undefined, 'allowed'],
  ]);
  expect(layers[0]?.reason).toBe('Resource control policies do not bind the resources of the management account.');
});

describe('a statement says which clause failed with which value', () => {
  const clausesOf = (statement: object, context: Record<string, string | string[]> = {}) => {
    const layer = judge(statement, {context}).layers.find((one) => one.layer === 'identity');
    return layer?.statements[0]?.clauses ?? [];
  };

  test('action and resource', () => {
    const [action, resource] = clausesOf({...read, Action: 's3:Put*'});
    expect(action).toMatchObject({element: 'Action', isMet: false, expected: ['s3:Put*'], actual: ['s3:GetObject']});
    expect(action?.reason).toBe('s3:GetObject is not one of Action: s3:Put*.');
    expect(resource).toMatchObject({element: 'Resource', isMet: true, actual: [report]});
  });

  test('conditions, with variables replaced', () => {
    const condition = {StringLike: {'s3:prefix': 'home/${aws:username}/*'}, Null: {'aws:TokenIssueTime': 'true'}};
    const [, , prefix, token] = clausesOf({...read, Condition: condition}, {'aws:username': 'alice', 's3:prefix': 'x'});
    expect(prefix).toMatchObject({operator: 'StringLike', key: 's3:prefix', isMet: false, expected: ['home/alice/*']});
    expect(prefix?.reason).toBe('s3:prefix is x: StringLike home/alice/* is false.');
    expect(token).toMatchObject({isMet: true, actual: []});
    expect(token?.reason).toBe('aws:TokenIssueTime is not in the request: Null true is true.');
  });

  test('a variable without a value', () => {
    const [, , clause] = clausesOf({...read, Condition: {StringEquals: {'s3:prefix': '${aws:username}'}}});
    expect(clause?.reason).toContain('A variable without a value matches nothing.');
  });

  test.each([
    [{AWS: alice}, `${alice} is named.`],
    [{AWS: '111122223333'}, `${alice} belongs to the account that is named; its own policies must allow it too.`],
    ['*', `${alice} is meant, because everyone is.`],
    [{AWS: '444455556666'}, `${alice} is not named.`],
  ])('principal %j', (principal, reason) => {
    const policy = policyOf({...read, Principal: principal}, 'resource');
    expect(evaluateResourcePolicy(requestOf(), policy).statements[0]?.clauses[0]?.reason).toBe(reason);
  });

  test.each([
    [alice, {}, `${alice} is named, and NotPrincipal leaves it out.`],
    ['444455556666', {}, `${alice} is not named, so NotPrincipal does not leave it out.`],
    [
      alice,
      {boundary: policyOf(everything, 'boundary')},
      `${alice} has a permissions boundary: Deny with NotPrincipal denies it whoever is named.`,
    ],
  ])('not principal %s %#', (AWS, set, reason) => {
    const resource = policyOf({...read, Effect: 'Deny', NotPrincipal: {AWS}}, 'resource');
    const side = judge(everything, {}, {resource, ...set}).layers.find(({layer}) => layer === 'resource');
    expect(side?.statements[0]?.clauses[0]).toMatchObject({element: 'NotPrincipal', reason});
  });
});

describe('a resource-based policy alone', () => {
  const policy = policyOf(
    [
      {Effect: 'Allow', Principal: {AWS: '444455556666'}, Action: 'events:PutEvents', Resource: '*'},
      {Effect: 'Allow', Principal: {AWS: alice}, Action: 'events:PutEvents', Resource: '*'},
      {
        Effect: 'Deny',
        Principal: '*',
        Action: 'events:PutEvents',
        Resource: '*',
        Condition: {Bool: {'aws:SecureTransport': 'false'}},
      },
    ],
    'resource',
  );
  test.each([
    ['arn:aws:iam::444455556666:user/carol', {}, 'delegated'],
    [alice, {}, 'allowed'],
    ['arn:aws:iam::777788889999:user/dan', {}, 'implicitDeny'],
    [alice, {'aws:SecureTransport': 'false'}, 'explicitDeny'],
  ])('%s with %j is %s', (principal, context, outcome) => {
    const request = requestOf({principal, context, action: 'events:PutEvents', resource: '*'});
    expect(evaluateResourcePolicy(request, policy)).toMatchObject({outcome, layer: 'resource'});
  });
});

describe('keys', () => {
  const policy = policyOf([
    {
      ...read,
      Resource: 'arn:aws:s3:::example-bucket/${aws:username}/*',
      Condition: {IpAddress: {'aws:SourceIp': '10.0.0.0/8'}},
    },
    {
      Effect: 'Deny',
      Action: 's3:*',
      Resource: '*',
      Condition: {'ForAnyValue:StringLike': {'aws:TagKeys': ['${aws:PrincipalTag/x}']}},
    },
    {Effect: 'Deny', Action: 'ec2:*', Resource: '*', Condition: {NumericLessThan: {'aws:MultiFactorAuthAge': '5'}}},
  ]);

  test('that relevant statements ask for and the request lacks', () => {
    const {missingContextKeys} = evaluateAccess(requestOf({context: {'AWS:sourceIP': '10.0.0.1'}}), {
      identity: [policy],
    });
    expect(missingContextKeys).toEqual(['aws:username', 'aws:TagKeys', 'aws:PrincipalTag/x']);
  });

  test('of policies, once each', () => {
    const condition = {'ForAnyValue:StringLike': {'aws:TagKeys': 'a'}, Null: {'AWS:TagKeys': 'false'}};
    expect(contextKeysOf([policyOf({...read, Condition: condition})])).toEqual([
      {key: 'aws:TagKeys', operators: ['ForAnyValue:StringLike', 'Null'], type: 'string', isList: true},
    ]);
  });

  test('of policies, with operators and types', () => {
    expect(contextKeysOf([policy, policy])).toEqual([
      {key: 'aws:SourceIp', operators: ['IpAddress'], type: 'ip', isList: false},
      {key: 'aws:username', operators: [], type: 'string', isList: false},
      {key: 'aws:TagKeys', operators: ['ForAnyValue:StringLike'], type: 'string', isList: true},
      {key: 'aws:PrincipalTag/x', operators: [], type: 'string', isList: false},
      {key: 'aws:MultiFactorAuthAge', operators: ['NumericLessThan'], type: 'numeric', isList: false},
    ]);
  });
});
