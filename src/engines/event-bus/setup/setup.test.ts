import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {formatJson} from '../../json-text';
import * as iam from '../../iam-policy';
import {busesOf} from '../setup';
import {parseSetup} from './parse-setup';

const shop = '111122223333';
type Fields = Readonly<Record<string, unknown>>;

/** A document with one bus. */
const documentOf = (bus: Fields, account: Fields = {}): string =>
  formatJson({
    Accounts: [{AccountId: shop, ...account, Regions: [{Region: 'us-east-1', EventBuses: [{Name: 'orders', ...bus}]}]}],
  });
const withRule = (fields: Fields, bus: Fields = {}): string =>
  documentOf({Rules: [{Name: 'r', EventPattern: {source: ['a']}, ...fields}], ...bus});
const lambda = `arn:aws:lambda:us-east-1:${shop}:function:f`;
const withTarget = (fields: Fields): string => withRule({Targets: [{Id: 't', Arn: lambda, ...fields}]});
const said = (text: string): readonly string[] => parseSetup(text, iam).issues.map(({message}) => message);

test('a sound document has buses with their kinds, the default one included', () => {
  const parsed = parseSetup(documentOf({}));
  expect(parsed.issues).toEqual([]);
  expect(parsed.ok && busesOf(parsed.setup).map(({arn, kind}) => [arn, kind])).toEqual([
    [`arn:aws:events:us-east-1:${shop}:event-bus/default`, 'default'],
    [`arn:aws:events:us-east-1:${shop}:event-bus/orders`, 'Classic'],
  ]);
});

describe('what AWS would answer stands at its place', () => {
  const target = (Id: string) => ({Id, Arn: lambda});
  test.each([
    [
      'a schedule beside the default bus',
      withRule({ScheduleExpression: 'rate(1 day)'}),
      'ScheduleExpression is supported only on the default event bus.',
    ],
    [
      'a schedule that is none',
      documentOf({Name: 'default', Rules: [{Name: 'r', ScheduleExpression: 'cron(0 2 * * *)'}]}),
      'Parameter ScheduleExpression is not valid.',
    ],
    [
      'a sixth target',
      withRule({Targets: ['1', '2', '3', '4', '5', '6'].map(target)}),
      'The requested resource exceeds the maximum number allowed.',
    ],
    [
      'two inputs',
      withTarget({Input: '{}', InputPath: '$.detail'}),
      'Only one of Input, InputPath, or InputTransformer must be provided for target t.',
    ],
    [
      'an undefined placeholder',
      withTarget({InputTransformer: {InputTemplate: '"<x>"'}}),
      'InputTemplate for target t contains invalid placeholder x.',
    ],
    [
      'the whole event in a string',
      withTarget({InputTransformer: {InputTemplate: '"<aws.events.event.json>"'}}),
      'InputTemplate for target t contains placeholder aws.events.event.json valid only for JSON template.',
    ],
    ['a path without $', withTarget({InputPath: 'detail'}), 'InputPath for target t is invalid.'],
    [
      'a pattern without brackets',
      withRule({EventPattern: {source: 'a'}}),
      'Event pattern is not valid. Reason: "source" must be an object or an array.',
    ],
    [
      'a bus of the same name',
      formatJson({
        Accounts: [{AccountId: shop, Regions: [{Region: 'us-east-1', EventBuses: [{Name: 'a'}, {Name: 'a'}]}]}],
      }),
      'Event bus a already exists.',
    ],
  ])('%s', (_, text, message) => {
    const [issue, ...more] = parseSetup(text, iam).issues;
    expect(issue?.message.startsWith(message)).toBe(true);
    expect(issue).toMatchObject({severity: 'error', wording: 'aws'});
    expect(more).toEqual([]);
  });
});

test.each([
  ['an account that is a number', documentOf({}, {AccountId: 111122223333}), 'AccountId is a text'],
  ['an organization', documentOf({}, {OrganizationId: 'abc'}), 'OrganizationId is o-'],
  ['a slash in the name of a bus', documentOf({Name: 'a/b'}), 'Only a bus of a partner event source'],
  [
    'a rule for nothing',
    documentOf({Rules: [{Name: 'r'}]}),
    'A rule has an EventPattern, a ScheduleExpression, or both.',
  ],
  ['an unknown state', withRule({State: 'ON'}), 'State is one of ENABLED'],
  [
    'all CloudTrail calls on a partner bus',
    withRule({State: 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'}, {Name: 'aws.partner/a.com/b'}),
    'is for rules on default and custom buses only',
  ],
  [
    'a template of two strings',
    withTarget({InputTransformer: {InputTemplate: 'state <x>', InputPathsMap: {x: '$.a'}}}),
    'A string needs quotes around it.',
  ],
  [
    'an input of another account’s bus',
    withTarget({
      Arn: 'arn:aws:events:us-east-1:444455556666:event-bus/b',
      RoleArn: `arn:aws:iam::${shop}:role/r`,
      Input: '{}',
    }),
    'not available on a bus of another account',
  ],
  [
    'a role of another account',
    withTarget({RoleArn: 'arn:aws:iam::444455556666:role/r'}),
    'The role belongs to the account of the rule',
  ],
  [
    'too many retries',
    withTarget({RetryPolicy: {MaximumRetryAttempts: 186}}),
    'MaximumRetryAttempts is a whole number from 0 to 185',
  ],
  [
    'a FIFO queue for dead letters',
    withTarget({DeadLetterConfig: {Arn: `arn:aws:sqs:us-east-1:${shop}:q.fifo`}}),
    'a standard queue',
  ],
  [
    '101 paths',
    withTarget({
      InputTransformer: {
        InputTemplate: '"a"',
        InputPathsMap: Object.fromEntries(Array.from({length: 101}, (_, index) => [`p${index}`, '$.a'])),
      },
    }),
    'InputPathsMap has at most 100 paths; found 101.',
  ],
  [
    'a long template',
    withTarget({InputTransformer: {InputTemplate: `"${'a'.repeat(8191)}"`}}),
    'InputTemplate has at most 8192 characters',
  ],
  [
    'a name that no placeholder may have',
    withTarget({InputTransformer: {InputTemplate: '"a"', InputPathsMap: {'a.b': '$.a'}}}),
    'is no name for a placeholder',
  ],
  [
    'a long name of an archive',
    documentOf({Archives: [{ArchiveName: 'a'.repeat(49)}]}),
    'ArchiveName has at most 48 characters',
  ],
  ['a policy without statements', documentOf({Policy: {Version: '2012-10-17'}}), 'Statement is missing'],
  ['a document without accounts', '{}', 'Accounts is missing.'],
  ['no object', '[]', 'An object is expected here'],
])('%s is refused in our words', (_, text, message) => {
  const parsed = parseSetup(text, iam);
  expect(parsed.ok).toBe(false);
  expect(said(text).join('\n')).toContain(message);
});

test.each([
  ['a field in small letters', documentOf({rules: []}), '"rules" is not read here. Write Rules.'],
  ['subscribers', documentOf({Subscribers: []}), 'Its subscribers are not modelled here.'],
  [
    'a bus as target without a role',
    withTarget({Arn: 'arn:aws:events:us-east-1:444455556666:event-bus/b'}),
    'should have a RoleArn',
  ],
  [
    'a function in another Region',
    withTarget({Arn: `arn:aws:lambda:eu-west-1:${shop}:function:f`}),
    'know only buses as targets in another Region',
  ],
  ['an odd name in a path', withTarget({InputPath: '$.detail.a:b'}), '“a:b” has characters'],
])('%s is a warning', (_, text, message) => {
  expect(parseSetup(text).ok).toBe(true);
  expect(said(text).join('\n')).toContain(message);
});

test('issues stand at the line and the column of the reader’s text', () => {
  const text = `{"Accounts": [\n  {"AccountId": "1", "Regions": []}\n]}`;
  expect(parseSetup(text).issues).toMatchObject([{line: 2, column: 17, path: 'Accounts[0].AccountId'}]);
  expect(parseSetup('{"Accounts": [}').issues).toMatchObject([{line: 1, column: 15}]);
  const pattern = documentOf({Rules: [{Name: 'r', EventPattern: {detail: {state: 'stopped'}}}]});
  const [issue] = parseSetup(pattern).issues;
  const line = pattern.split('\n')[(issue?.line ?? 0) - 1] ?? '';
  expect(line.slice((issue?.column ?? 0) - 1)).toMatch(/^"stopped"/);
  const policy = documentOf({
    Policy: {
      Version: '2012-10-17',
      Statement: [{Effect: 'Maybe', Principal: '*', Action: 'events:PutEvents', Resource: '*'}],
    },
  });
  const [fault] = parseSetup(policy, iam).issues;
  expect(policy.split('\n')[(fault?.line ?? 0) - 1]?.slice((fault?.column ?? 0) - 1)).toMatch(/^"Maybe"/);
});

test('patterns and policies may be strings, as the API has them', () => {
  const text = documentOf({
    Policy: '{"Version": "2012-10-17", "Statement": []}',
    Rules: [{Name: 'r', EventPattern: '{"source": ["a"]}', Targets: []}],
  });
  expect(said(text)).toEqual([expect.stringContaining('The policy has no statement.')]);
});

test('any text and any JSON is read or refused, and never thrown about', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseSetup(text, iam)));
  fc.assert(fc.property(fc.json(), (json) => void parseSetup(`{"Accounts": ${json}}`, iam)));
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      parseSetup(
        JSON.stringify({Accounts: [{AccountId: shop, Regions: [{Region: 'us-east-1', EventBuses: [value]}]}]}),
        iam,
      );
      parseSetup(documentOf({Rules: [value], Policy: value, Archives: [value]}), iam);
      parseSetup(withRule({Targets: [value]}), iam);
      parseSetup(withTarget({InputTransformer: value, RetryPolicy: value}), iam);
    }),
  );
});
