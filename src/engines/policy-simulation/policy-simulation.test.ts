import {spawnSync} from 'node:child_process';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parsePolicy, type Policy, type PolicyType} from '../iam-policy';
import {contextText, readContext, readList, simulate, simulateCommand, simulatorResponse} from '.';

function policy(document: unknown, type: PolicyType = 'identity', name = 'Policy 1'): Policy {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  const parsed = parsePolicy(text, {type, name});
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  return parsed.policy;
}
const base = {principal: 'arn:aws:iam::111122223333:user/alice', context: {}};

/** AWS's published example: one statement as an object, on one line. */
const published =
  '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"dynamodb:*","Resource":"*","Condition":{"DateGreaterThan":{"aws:CurrentTime":"2018-08-16T12:00:00Z"}}}}';

describe('the published example', () => {
  const answer = (time: string) => {
    const set = {identity: [policy(published)]};
    const given = {...base, context: {'aws:CurrentTime': time}};
    return simulatorResponse(simulate(['dynamodb:CreateBackup'], ['*'], given, set), set);
  };

  test('is allowed after the date, with the position of the statement', () => {
    expect(answer('2019-04-25T11:00:00Z')).toEqual({
      EvaluationResults: [
        {
          EvalActionName: 'dynamodb:CreateBackup',
          EvalResourceName: '*',
          EvalDecision: 'allowed',
          MatchedStatements: [
            {
              SourcePolicyId: 'PolicyInputList.1',
              StartPosition: {Line: 1, Column: 38},
              EndPosition: {Line: 1, Column: 167},
            },
          ],
          MissingContextValues: [],
        },
      ],
      IsTruncated: false,
    });
  });

  test('is an implicit deny before the date, without statements', () => {
    expect(answer('2014-04-25T11:00:00Z')).toMatchObject({
      EvaluationResults: [{EvalDecision: 'implicitDeny', MatchedStatements: []}],
    });
  });
});

describe('one result for each action', () => {
  const set = {
    identity: [
      policy({
        Version: '2012-10-17',
        Statement: [
          {Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::a/*'},
          {Effect: 'Deny', Action: 's3:DeleteObject', Resource: '*'},
        ],
      }),
    ],
    boundary: policy(
      {Version: '2012-10-17', Statement: {Effect: 'Allow', Action: 's3:Get*', Resource: '*'}},
      'boundary',
      'Boundary',
    ),
  };
  const actions = ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'];
  const resources = ['arn:aws:s3:::a/x', 'arn:aws:s3:::b/x'];
  const {EvaluationResults: results} = simulatorResponse(simulate(actions, resources, base, set), set) as {
    EvaluationResults: {EvalDecision: string; ResourceSpecificResults: {EvalResourceDecision: string}[]}[];
  };

  test('has the strictest decision over all resources, and each resource inside', () => {
    expect(results.map(({EvalDecision}) => EvalDecision)).toEqual(['implicitDeny', 'implicitDeny', 'explicitDeny']);
    expect(results[0]?.ResourceSpecificResults.map(({EvalResourceDecision}) => EvalResourceDecision)).toEqual([
      'allowed',
      'implicitDeny',
    ]);
  });

  test('says what the boundary allows', () => {
    expect(
      results.map((one) => (one as {PermissionsBoundaryDecisionDetail?: object}).PermissionsBoundaryDecisionDetail),
    ).toEqual([
      {AllowedByPermissionsBoundary: true},
      {AllowedByPermissionsBoundary: false},
      {AllowedByPermissionsBoundary: false},
    ]);
  });

  test('of an explicit deny lists only denying statements', () => {
    expect(results[2]).toMatchObject({MatchedStatements: [{SourcePolicyId: 'PolicyInputList.1'}]});
  });
});

describe('missing context', () => {
  test('is listed by its key', () => {
    const set = {
      identity: [
        policy({
          Version: '2012-10-17',
          Statement: {
            Effect: 'Allow',
            Action: 's3:*',
            Resource: '*',
            Condition: {Bool: {'aws:MultiFactorAuthPresent': 'true'}},
          },
        }),
      ],
    };
    expect(simulatorResponse(simulate(['s3:GetObject'], ['*'], base, set), set)).toMatchObject({
      EvaluationResults: [{EvalDecision: 'implicitDeny', MissingContextValues: ['aws:MultiFactorAuthPresent']}],
    });
  });
});

describe('lists and context', () => {
  test('a list takes lines and commas, each entry once, up to its limit', () => {
    const check = (entry: string) => (entry.includes(' ') ? 'No blanks.' : undefined);
    expect(readList('a\n\n b , c\na', 9, check)).toEqual({entries: ['a', 'b', 'c'], issues: []});
    expect(readList('a b', 9, check)).toEqual({entries: [], issues: [{line: 1, message: 'No blanks.'}]});
    expect(readList('a\nb\nc', 2, check)).toEqual({
      entries: ['a', 'b'],
      issues: [{line: 3, message: 'At most 2 are simulated at once.'}],
    });
  });

  test('a key on several lines has several values', () => {
    expect(readContext('aws:TagKeys = a\n# remark\nAWS:tagkeys=b\naws:SourceIp = 192.0.2.1')).toEqual({
      context: {'aws:TagKeys': ['a', 'b'], 'aws:SourceIp': '192.0.2.1'},
      issues: [],
    });
  });

  test('a value keeps its equals signs; a line without one is named', () => {
    expect(readContext('aws:PrincipalTag/a = b=c')).toMatchObject({context: {'aws:PrincipalTag/a': 'b=c'}});
    expect(readContext('x\nSourceIp = 1').issues).toEqual([
      {line: 1, message: 'Write “x = value”.'},
      {line: 2, message: '“SourceIp” is no condition key; one looks like aws:SourceIp.'},
    ]);
  });

  test('a context comes back from its text', () => {
    const value = fc.stringMatching(/^[A-Za-z0-9:/=,.-]{1,12}$/);
    const key = fc.stringMatching(/^[a-z0-9]{1,6}:[A-Za-z]{1,8}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(key, fc.oneof(value, fc.array(value, {minLength: 2, maxLength: 3}))), {
          selector: ([name]) => name.toLowerCase(),
        }),
        (entries) => {
          const context = Object.fromEntries(entries);
          expect(readContext(contextText(context))).toEqual({context, issues: []});
        },
      ),
    );
  });
});

describe('the command', () => {
  const identity = [
    policy({Version: '2012-10-17', Statement: {Effect: 'Allow', Action: '*', Resource: "arn:aws:s3:::it's/*"}}),
  ];
  const run = (command: string): readonly string[] => {
    const script = `aws() { printf '%s\\0' "$@"; }\n${command}`;
    const {stdout, status} = spawnSync('bash', ['-c', script], {encoding: 'utf8'});
    expect(status).toBe(0);
    return stdout.split('\0').slice(0, -1);
  };

  test('comes out of a real shell as it went in', () => {
    const context = {'aws:TagKeys': ['a b', "c'd"], 'aws:MultiFactorAuthPresent': 'true'};
    const words = run(
      simulateCommand({
        actions: ['s3:GetObject', 's3:PutObject'],
        resources: ['arn:aws:s3:::a/*'],
        base: {...base, context},
        policies: {identity},
      }),
    );
    expect(words.slice(0, 4)).toEqual(['iam', 'simulate-custom-policy', '--policy-input-list', identity[0]?.text]);
    expect(words).toContain('arn:aws:s3:::a/*');
    expect(JSON.parse(words.at(-1) ?? '')).toEqual([
      {ContextKeyName: 'aws:TagKeys', ContextKeyValues: ['a b', "c'd"], ContextKeyType: 'stringList'},
      {ContextKeyName: 'aws:MultiFactorAuthPresent', ContextKeyValues: ['true'], ContextKeyType: 'string'},
    ]);
  });

  test('says what it leaves out, and names the role of a session', () => {
    const resource = policy(
      {Version: '2012-10-17', Statement: {Effect: 'Allow', Principal: '*', Action: '*', Resource: '*'}},
      'resource',
    );
    const command = simulateCommand({
      actions: ['s3:GetObject'],
      resources: ['*'],
      base: {principal: 'arn:aws:sts::111122223333:assumed-role/app/x', resourceAccount: '444455556666', context: {}},
      policies: {identity, resource, scp: [[]], session: identity[0]},
    });
    expect(command).toContain('# Left out: service control policies, the session policy.');
    expect(run(command)).toEqual(
      expect.arrayContaining(['--caller-arn', 'arn:aws:iam::111122223333:role/app', '--resource-owner']),
    );
  });
});
