// Random statements and requests that meet often enough to be interesting.
import fc from 'fast-check';
import type {AccessRequest, PolicyType} from '..';

const account = '111122223333';
const users = [`arn:aws:iam::${account}:user/alice`, 'arn:aws:iam::444455556666:user/carol'];
const session = `arn:aws:sts::${account}:assumed-role/App/one`;
const role = `arn:aws:iam::${account}:role/App`;

const oneOrMore = (values: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof(fc.constantFrom(...values), fc.subarray([...values], {minLength: 1}));

const actions = oneOrMore(['*', 's3:*', 's3:Get*', 's3:getObject', 's3:PutObject', 'kms:Decrypt', 'sts:AssumeRole']);
const resources = oneOrMore([
  '*',
  'arn:aws:s3:::bucket/*',
  'arn:aws:s3:::bucket/${aws:username}/*',
  "arn:aws:s3:::bucket/${aws:PrincipalTag/team, 'blue'}/?",
  `arn:aws:kms:*:${account}:key/1`,
  `arn:aws:iam::${account}:role/*`,
]);
const principals = fc.oneof(
  fc.constant('*'),
  oneOrMore(['*', account, ...users, role, session]).map((AWS) => ({AWS})),
  fc.constant({Service: 'events.amazonaws.com', Federated: 'accounts.google.com'}),
);
const conditions = fc.dictionary(
  fc.constantFrom(
    ...['StringEquals', 'StringNotLike', 'StringLikeIfExists', 'ForAllValues:StringEquals', 'Null', 'Bool'],
    ...['ForAnyValue:StringNotEquals', 'NumericLessThan', 'DateGreaterThan', 'NotIpAddress', 'ArnLike', 'BinaryEquals'],
  ),
  fc.dictionary(
    fc.constantFrom('aws:username', 'AWS:PrincipalTag/Team', 'aws:SourceIp', 'aws:CurrentTime', 'aws:PrincipalArn'),
    oneOrMore(['alice', 'blue', 'b*', '${aws:username}', 'true', '5', '2026-01-01', '10.0.0.0/8', role]),
    {minKeys: 1, maxKeys: 2},
  ),
  {maxKeys: 2},
);

/** A statement that fits a type of policy. */
export function statements(type: PolicyType): fc.Arbitrary<Record<string, unknown>> {
  const withPrincipal = ['resource', 'trust', 'endpoint', 'rcp'].includes(type);
  return fc
    .record({
      effect: fc.constantFrom('Allow', 'Deny'),
      action: fc.tuple(fc.constantFrom('Action', 'Action', 'Action', 'NotAction'), actions),
      resource: fc.tuple(fc.constantFrom('Resource', 'Resource', 'Resource', 'NotResource'), resources),
      principal: fc.tuple(fc.constantFrom('Principal', 'Principal', 'NotPrincipal'), principals),
      condition: fc.option(conditions, {nil: undefined}),
    })
    .map(({effect, action, resource, principal, condition}) => ({
      Effect: effect,
      [type === 'rcp' ? 'Action' : action[0]]: type === 'rcp' ? 's3:*' : action[1],
      ...(type === 'trust' ? {} : {[resource[0]]: resource[1]}),
      ...(withPrincipal
        ? {
            [type === 'resource' || type === 'endpoint' ? principal[0] : 'Principal']:
              type === 'rcp' ? '*' : principal[1],
          }
        : {}),
      ...(condition ? {Condition: condition} : {}),
    }));
}

/** The policies of a set as lists of statements; absent where there is none. */
export type Documents = Partial<Record<Exclude<PolicyType, 'trust'>, readonly Record<string, unknown>[]>>;

/** Statements for any of the layers. */
export const documents: fc.Arbitrary<Documents> = fc.record(
  {
    identity: fc.array(statements('identity'), {maxLength: 3}),
    resource: fc.array(statements('resource'), {minLength: 1, maxLength: 3}),
    boundary: fc.array(statements('boundary'), {minLength: 1, maxLength: 2}),
    session: fc.array(statements('session'), {minLength: 1, maxLength: 2}),
    scp: fc.array(statements('scp'), {minLength: 1, maxLength: 2}),
    rcp: fc.array(statements('rcp'), {minLength: 1, maxLength: 2}),
    endpoint: fc.array(statements('endpoint'), {minLength: 1, maxLength: 2}),
  },
  {requiredKeys: ['identity']},
);

/** Requests of every kind of caller. */
export const requests: fc.Arbitrary<AccessRequest> = fc
  .record({
    principal: fc.constantFrom(
      ...[...users, session, role, `arn:aws:iam::${account}:root`, `arn:aws:sts::${account}:federated-user/bob`],
      ...['events.amazonaws.com', 'accounts.google.com', '*', account],
    ),
    target: fc.constantFrom<readonly [string, string]>(
      ['s3:GetObject', 'arn:aws:s3:::bucket/blue/1'],
      ['s3:PutObject', 'arn:aws:s3:::bucket/alice/x:y'],
      ['kms:Decrypt', `arn:aws:kms:eu-west-1:${account}:key/1`],
      ['sts:AssumeRole', `arn:aws:iam::${account}:role/Deploy`],
      ['s3:ListAllMyBuckets', '*'],
    ),
    context: fc.dictionary(
      fc.constantFrom('aws:username', 'aws:PrincipalTag/team', 'aws:SourceIp', 'aws:CurrentTime', 'aws:PrincipalArn'),
      fc.oneof(
        fc.constantFrom('alice', 'blue', 'true', '5', '2026-06-01T00:00:00Z', '10.1.2.3', role, ''),
        fc.subarray(['alice', 'blue', '']),
      ),
    ),
    managementAccount: fc.option(fc.constant(account), {nil: undefined}),
  })
  .map(({principal, target: [action, resource], context, managementAccount}) => ({
    principal,
    action,
    resource,
    resourceAccount: account,
    context,
    managementAccount,
  }));
