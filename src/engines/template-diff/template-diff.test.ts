import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {outcome, readCases, readPairs} from './conformance/cdk-diff';
import {
  compareTexts,
  giveResourceTypes,
  impactWords,
  reasonOf,
  shorten,
  type DiffLibrary,
  type ResourceModel,
} from './index';
import {readTemplate} from './read-template';
import {lengthen, type ResourceTypes} from './resource-types';
import {loadAwsServiceSpecSync} from './service-spec';

const text = readFileSync(new URL('vectors/cdk-diff.jsonl', import.meta.url), 'utf8');
const pairs = readPairs(text);
const require = createRequire(import.meta.url);

interface Spec {
  readonly loadAwsServiceSpecSync: () => {all(entity: 'resource'): readonly ResourceModel[]};
}
const models = (require('@aws-cdk/aws-service-spec') as Spec).loadAwsServiceSpecSync().all('resource');
const types = JSON.parse(
  JSON.stringify(Object.fromEntries(models.map((model) => [model.cloudFormationType, shorten(model)]))),
) as ResourceTypes['types'];

function forgetLibrary(): void {
  for (const path of Object.keys(require.cache)) if (path.includes('cloudformation-diff')) delete require.cache[path];
}

/** The library as the browser has it: with `service-spec.ts` in place of the package that holds the database. */
function loadReduced(): DiffLibrary {
  giveResourceTypes({version: '', types});
  const spec = require.cache[require.resolve('@aws-cdk/aws-service-spec')];
  if (!spec) throw new Error('The database package is not loaded.');
  const whole: unknown = spec.exports;
  spec.exports = {loadAwsServiceSpecSync};
  forgetLibrary();
  const library = require('@aws-cdk/cloudformation-diff') as DiffLibrary;
  // Other tests of the same worker find both as they are.
  spec.exports = whole;
  forgetLibrary();
  return library;
}
const reduced = loadReduced();

const changesOf = (before: object, after: object) => {
  const compared = compareTexts(reduced, {before: JSON.stringify(before), after: JSON.stringify(after)}, 'S');
  if (!compared.ok) throw new Error(JSON.stringify(compared.issues));
  return compared.comparison;
};

describe('what the CDK CLI printed', () => {
  test.each(pairs.map((pair) => [pair.id, pair] as const))('%s, with the reduced resource types', (_, pair) => {
    const {printed, failed, exit} = pair;
    expect(outcome(reduced, pair)).toEqual({printed, failed, exit});
  });

  test('and with the whole database, through the conformance adapter', () => {
    expect(readCases(text).filter(({run}) => !run())).toEqual([]);
  });

  test('for the pair of the ledger: orphan, replace, and what --fail-on destructive says', () => {
    const pair = pairs.find(({id}) => id === 'ledger-with-paths');
    if (!pair) throw new Error('no pair');
    const said = outcome(reduced, pair);
    expect(said.printed).toContain(`Resources
[-] AWS::S3::Bucket Data Data666C94C7 orphan
[+] AWS::S3::Bucket DataV2 DataV2EEC63B81
[+] AWS::IAM::Role R RC21A1702
[+] AWS::IAM::Policy R/DefaultPolicy RDefaultPolicy0707467B
[~] AWS::SQS::Queue Jobs JobsDF1CC2D4 replace
 ├─ [~] QueueName (requires replacement)
 │   ├─ [-] jobs
 │   └─ [+] jobs2
 └─ [~] VisibilityTimeout
     ├─ [-] 30
     └─ [+] 60
`);
    expect(said.failed).toBe(`❌  Found 2 destructive change(s) (--fail-on=destructive):
  S: AWS::S3::Bucket Data Data666C94C7 will be orphaned
  S: AWS::SQS::Queue Jobs JobsDF1CC2D4 will be replaced

`);
    expect(said.exit).toEqual({'any-change': 1, broadening: 1, destructive: 1, never: 0});
  });
});

test('every property of every type replaces, and holds permissions, as the whole database says', () => {
  const told = ({properties, scrutinizable}: ResourceModel) => ({
    scrutinizable,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, {causesReplacement = 'no', scrutinizable: held}]) => [
        name,
        `${causesReplacement} ${held === 'None' ? '' : (held ?? '')}`,
      ]),
    ),
  });
  expect(models.length).toBeGreaterThan(1800);
  for (const model of models) {
    const short = types[model.cloudFormationType];
    expect(short && told(lengthen(model.cloudFormationType, short)), model.cloudFormationType).toEqual(told(model));
  }
});

describe('why', () => {
  const queue = (Properties: object, more: object = {}) => ({
    Resources: {Q: {Type: 'AWS::SQS::Queue', Properties, ...more}},
  });
  test.each([
    [
      'a replacement',
      queue({QueueName: 'a', DelaySeconds: 1}),
      queue({QueueName: 'b', DelaySeconds: 2}),
      'replace',
      '`QueueName` changes, which needs a new resource. `DelaySeconds` changes too.',
    ],
    ['an update', queue({DelaySeconds: 1}), queue({DelaySeconds: 2}), 'updated in place', '`DelaySeconds` changes.'],
    ['a removal', queue({}), {Resources: {}}, 'destroy', 'no `DeletionPolicy` keeps it'],
    [
      'a removal that is kept',
      queue({}, {DeletionPolicy: 'Retain'}),
      {Resources: {}},
      'orphan',
      '`DeletionPolicy` `Retain` keeps it',
    ],
    ['a snapshot', queue({}, {DeletionPolicy: 'Snapshot'}), {Resources: {}}, 'destroy', 'is `Snapshot`'],
    ['a new resource', {Resources: {}}, queue({}), 'created', 'Only the new template'],
    [
      'another type',
      queue({}),
      {Resources: {Q: {Type: 'AWS::SNS::Topic'}}},
      'replace',
      'from `AWS::SQS::Queue` to `AWS::SNS::Topic`',
    ],
  ])('%s', (_, before, after, impact, reason) => {
    const [change] = changesOf(before, after).resources;
    if (!change) throw new Error('no change');
    expect(impactWords[change.impact]).toBe(impact);
    expect(reasonOf(change)).toContain(reason);
  });
});

describe('templates as texts', () => {
  const json = {
    Resources: {
      T: {
        Type: 'AWS::SNS::Topic',
        Properties: {TopicName: {'Fn::Sub': '${AWS::StackName}-a'}, Tags: [{Key: 'k', Value: {Ref: 'P'}}]},
      },
    },
    Parameters: {P: {Type: 'String'}},
    Outputs: {A: {Value: {'Fn::GetAtt': ['T', 'TopicName']}}},
  };
  const yaml = `Parameters:
  P: {Type: String}
Resources:
  T:
    Type: AWS::SNS::Topic
    Properties:
      TopicName: !Sub '\${AWS::StackName}-a'
      Tags:
        - Key: k
          Value: !Ref P
Outputs:
  A: {Value: !GetAtt T.TopicName}
`;
  test('YAML with short forms equals the JSON it stands for', () => {
    const compared = compareTexts(reduced, {before: JSON.stringify(json), after: yaml}, 'S');
    expect(compared).toMatchObject({ok: true, comparison: {hasChanges: false}});
  });

  test.each([
    ['', /Nothing here yet/],
    ['{"Resources": }', /not JSON at line 1 column 15/],
    ['Resources: [1\nB: 2', /not YAML .* line \d+ column \d+/],
    ['Resources:\n  A: !Nope x', /line 2 column 6: Unresolved tag: !Nope/],
    ['hello', /this is "hello"/],
    ['{}', /section Resources is missing/],
    ['{"Resources": []}', /Resources is a list/],
    ['{"Resources": {"A": 1}}', /Resources\.A is 1/],
    ['{"Resources": {"A": {}}}', /Resources\.A has no Type/],
    ['{"Resources": {"A": {"Type": "X", "Properties": []}}}', /Resources\.A\.Properties is a list/],
  ])('%j says what to mend', (template, message) => {
    const compared = compareTexts(reduced, {before: template, after: template}, 'S');
    expect(compared.ok ? [] : compared.issues).toEqual([
      {field: 'before', message: expect.stringMatching(message) as string},
      {field: 'after', message: expect.stringMatching(message) as string},
    ]);
  });

  test('never throws, whatever stands there', () => {
    const policy = fc.record({Statement: fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()))});
    const resource = fc.record({
      Type: fc.constantFrom(
        'AWS::IAM::Role',
        'AWS::S3::BucketPolicy',
        'AWS::EC2::SecurityGroup',
        'AWS::Lambda::Permission',
        'x',
      ),
      Properties: fc.dictionary(
        fc.constantFrom(
          'AssumeRolePolicyDocument',
          'PolicyDocument',
          'SecurityGroupIngress',
          'ManagedPolicyArns',
          'Principal',
        ),
        fc.oneof(policy, fc.jsonValue()),
      ),
    });
    const template = fc.record({Resources: fc.dictionary(fc.string(), resource)}).map((value) => JSON.stringify(value));
    fc.assert(
      fc.property(fc.oneof(template, fc.string()), template, (before, after) => {
        const compared = compareTexts(reduced, {before, after}, 'S');
        expect(typeof compared.ok).toBe('boolean');
      }),
      {numRuns: 150},
    );
    fc.assert(fc.property(fc.string(), (given) => typeof readTemplate(given).ok === 'boolean'));
  });
});
