import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {decide, inEventHistory, parseSelectors, putCommand, seenByRule, toAdvanced, type Selectors} from './index';
import {recordsById} from './testing/records';

const own = recordsById(readFileSync(join(import.meta.dirname, 'vectors/own.jsonl'), 'utf8'));
const record = (id: string) => own.get(id)!;
const read = (value: unknown): Selectors => {
  const parsed = parseSelectors(JSON.stringify(value));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
};
const said = (value: unknown) =>
  parseSelectors(JSON.stringify(value)).issues.map(({severity, path, message}) => `${severity} ${path}: ${message}`);
const field = (Field: string, operators: object) => ({Field, ...operators});
const advanced = (...fields: object[]) => [{FieldSelectors: fields}];
const management = field('eventCategory', {Equals: ['Management']});
const data = field('eventCategory', {Equals: ['Data']});
const objects = field('resources.type', {Equals: ['AWS::S3::Object']});
const network = field('eventCategory', {Equals: ['NetworkActivity']});
const s3 = field('eventSource', {Equals: ['s3.amazonaws.com']});
const trail = [{ReadWriteType: 'All', IncludeManagementEvents: true, DataResources: []}];
const resource = (Type: string, ...Values: string[]) => [{DataResources: [{Type, Values}]}];
const bucket = 'arn:aws:s3:::amzn-s3-demo-bucket';
const orders = 'arn:aws:lambda:eu-central-1:111122223333:function:orders';

describe('basic selectors decide', () => {
  test.each([
    ['a trail’s default', trail, 'create-bucket', ''],
    ['a trail’s default', trail, 'describe-instances', ''],
    ['a trail’s default', trail, 's3-get-object', 'DataResources'],
    ['a trail’s default', trail, 'vpce-denied', 'eventCategory'],
    ['write only', [{ReadWriteType: 'WriteOnly'}], 'describe-instances', 'ReadWriteType'],
    ['write only', [{ReadWriteType: 'WriteOnly'}], 'create-bucket', ''],
    ['write only', [{ReadWriteType: 'WriteOnly'}], 'console-sign-in-old', 'ReadWriteType'],
    ['no management', [{IncludeManagementEvents: false}], 'create-bucket', 'IncludeManagementEvents'],
    [
      'KMS left out',
      [{ExcludeManagementEventSources: ['kms.amazonaws.com']}],
      'kms-decrypt',
      'ExcludeManagementEventSources',
    ],
    ['every object', resource('AWS::S3::Object', 'arn:aws:s3'), 's3-get-object', ''],
    ['every object', resource('AWS::S3::Object', 'arn:aws:s3:::'), 's3-get-object', ''],
    ['one bucket', resource('AWS::S3::Object', `${bucket}/`), 's3-get-object', ''],
    ['one prefix', resource('AWS::S3::Object', `${bucket}/inv`), 's3-get-object', ''],
    ['another prefix', resource('AWS::S3::Object', `${bucket}/photos/`), 's3-get-object', 'DataResources'],
    ['functions', resource('AWS::Lambda::Function', 'arn:aws:lambda'), 's3-get-object', 'DataResources'],
    ['functions', resource('AWS::Lambda::Function', 'arn:aws:lambda'), 'lambda-invoke', ''],
    ['one function', resource('AWS::Lambda::Function', orders), 'lambda-invoke', ''],
    [
      'a function whose ARN is longer',
      resource('AWS::Lambda::Function', orders.slice(0, -1)),
      'lambda-invoke',
      'DataResources',
    ],
  ])('%s: %s', (_, selectors, id, refusedBy) => {
    expect(decide(record(id), read(selectors))).toMatchObject({
      verdict: refusedBy ? 'not-logged' : 'logged',
      refusedBy,
    });
  });
});

describe('advanced selectors decide', () => {
  const arn = (operators: object) => advanced(data, objects, field('resources.ARN', operators));
  test.each([
    ['management', advanced(management), 'create-bucket', ''],
    ['management only', advanced(management), 's3-get-object', 'eventCategory'],
    [
      'KMS left out',
      advanced(management, field('eventSource', {NotEquals: ['kms.amazonaws.com']})),
      'kms-decrypt',
      'eventSource',
    ],
    [
      'KMS left out',
      advanced(management, field('eventSource', {NotEquals: ['kms.amazonaws.com']})),
      'create-bucket',
      '',
    ],
    ['writes', advanced(data, objects, field('readOnly', {Equals: ['false']})), 's3-get-object', 'readOnly'],
    ['another type', advanced(data, objects), 'lambda-invoke', 'resources.type'],
    ['a prefix', arn({StartsWith: [`${bucket}/inv`]}), 's3-get-object', ''],
    ['two including operators, one meets', arn({StartsWith: ['x'], EndsWith: ['.pdf']}), 's3-get-object', ''],
    ['two values, one meets', arn({EndsWith: ['.png', '.pdf']}), 's3-get-object', ''],
    [
      'excluded whatever the others say',
      arn({StartsWith: [bucket], NotEndsWith: ['.pdf']}),
      's3-get-object',
      'resources.ARN',
    ],
    [
      'one of two exclusions meets',
      arn({NotStartsWith: ['x'], NotEquals: [`${bucket}/invoices/2026.pdf`]}),
      's3-get-object',
      'resources.ARN',
    ],
    ['the ARN of the bucket does not count', arn({Equals: [bucket]}), 's3-get-object', 'resources.ARN'],
    [
      'denied by the endpoint',
      advanced(network, s3, field('errorCode', {Equals: ['VpceAccessDenied']})),
      'vpce-denied',
      '',
    ],
    [
      'a field that the record lacks',
      advanced(data, objects, field('userIdentity.arn', {EndsWith: ['/ops']})),
      's3-get-object',
      'userIdentity.arn',
    ],
    [
      'keeping out what is not there',
      advanced(data, objects, field('eventType', {NotEquals: ['AwsServiceEvent']})),
      's3-get-object',
      '',
    ],
  ])('%s: %s', (_, selectors, id, refusedBy) => {
    expect(decide(record(id), read(selectors))).toMatchObject({
      verdict: refusedBy ? 'not-logged' : 'logged',
      refusedBy,
    });
  });

  test('any selector is enough, and the one that logs is named', () => {
    const both = [...advanced(management), {Name: 'Objects', FieldSelectors: [data, objects]}];
    expect(decide(record('s3-get-object'), read(both))).toMatchObject({verdict: 'logged', by: 'selector 2 “Objects”'});
  });

  test('the selector that came nearest is blamed', () => {
    const both = [...advanced(management), ...advanced(data, objects, field('readOnly', {Equals: ['false']}))];
    expect(decide(record('s3-get-object'), read(both)).why).toMatch(/^Selector 2 refuses it: readOnly\./);
  });
});

describe('issues', () => {
  test.each<[unknown, RegExp]>([
    [5, /Expected a list of event selectors, found 5/],
    [[], /The list is empty/],
    [
      {EventSelectors: trail, AdvancedEventSelectors: advanced(management)},
      /basic or advanced event selectors, not both/,
    ],
    [{Other: 1}, /an object with EventSelectors or AdvancedEventSelectors/],
    [{EventSelectors: trail, Other: 1}, /^error Other: Unknown field beside EventSelectors/],
    [Array(6).fill(trail[0]), /at most 5 basic event selectors, found 6/],
    [[{ReadWriteType: 'Readonly'}], /^error \[0\]\.ReadWriteType: Expected ReadOnly, WriteOnly, All, found "Readonly"/],
    [[{readWriteType: 'All'}], /^error \[0\]\.readWriteType: Unknown field\. Write ReadWriteType/],
    [[{IncludeManagementEvents: 'true'}], /true or false without quotes/],
    [[{ExcludeManagementEventSources: ['s3.amazonaws.com']}], /Only kms\.amazonaws\.com and rdsdata\.amazonaws\.com/],
    [resource('AWS::SNS::Topic', 'arn:aws:sns'), /Other types need advanced/],
    [resource('AWS::S3::Object', 'arn:aws:lambda'), /is no ARN of AWS::S3::Object/],
    [resource('AWS::S3::Object', bucket), /^warning .*End it with “\/”/],
    [resource('AWS::S3::Object'), /^warning .*logs nothing/],
    [
      resource('AWS::S3::Object', ...Array.from({length: 251}, (_, n) => `${bucket}/${n}`)),
      /at most 250 data resources, found 251/,
    ],
    [advanced(field('readOnly', {Equals: ['true']})), /required field eventCategory is missing/],
    [advanced(data), /^error \[0\]\.FieldSelectors: A Data selector must name resources\.type/],
    [advanced(network), /A NetworkActivity selector must name eventSource/],
    [advanced(field('eventCategory', {Equals: ['Insight']})), /PutInsightSelectors/],
    [advanced(field('eventCategory', {NotEquals: ['Data']})), /eventCategory Equals exactly one of/],
    [
      advanced(data, field('resources.type', {StartsWith: ['AWS::S3']})),
      /resources\.type takes only Equals, found StartsWith/,
    ],
    [advanced(data, objects, field('readOnly', {NotEquals: ['true']})), /readOnly takes only Equals/],
    [advanced(data, objects, field('readOnly', {Equals: [true]})), /Write it in quotes: "true"/],
    [advanced(data, objects, field('readOnly', {Equals: ['yes']})), /readOnly is "true" or "false"; found "yes"/],
    [advanced(data, objects, field('resources.arn', {Equals: ['x']})), /Write resources\.ARN/],
    [advanced(data, objects, field('errorCode', {Equals: ['x']})), /A Data selector has no field "errorCode"/],
    [advanced(management, field('eventName', {Equals: ['x']})), /event data store only/],
    [advanced(management, field('eventSource', {Equals: ['kms.amazonaws.com']})), /only leaves sources out/],
    [advanced(management, field('eventSource', {NotEquals: ['s3.amazonaws.com']})), /can leave out kms/],
    [advanced(network, field('eventSource', {Equals: ['s3.amazonaws.com', 'ec2.amazonaws.com']})), /One event source/],
    [advanced(network, s3, field('errorCode', {Equals: ['AccessDenied']})), /errorCode knows VpceAccessDenied only/],
    [advanced(data, objects, field('resources.ARN', {})), /Name at least one operator/],
    [advanced(data, objects, field('resources.ARN', {Equals: []})), /Give at least one value/],
    [advanced(data, objects, field('resources.ARN', {Like: ['x']})), /\.Like: Unknown field/],
    [
      advanced(data, objects, field('resources.ARN', {Equals: ['x'.repeat(2049)]})),
      /at most 2048 characters, found 2049/,
    ],
    [advanced(data, objects, field('resources.ARN', {Equals: Array(499).fill('x')})), /at most 500 values, found 501/],
    [[{Name: 'x'.repeat(1001), FieldSelectors: [management]}], /at most 1000 characters, found 1001/],
    [advanced(data, objects, field('resources.ARN', {StartsWith: ['arn:*']})), /^warning .*no wildcard/],
  ])('%j', (value, message) => {
    expect(said(value).join('\n')).toMatch(message);
  });

  test('only the recorded text is given as AWS’s own', () => {
    const {issues} = parseSelectors(
      JSON.stringify(advanced(data, field('resources.type', {Equals: ['AWS::S3::Bucket']}))),
    );
    expect(issues.filter(({wording}) => wording === 'aws')).toMatchObject([
      {
        path: '[0].FieldSelectors[1].Equals[0]',
        message: expect.stringContaining(
          'InvalidEventSelectorsException: “The resources.type field value is not valid.”',
        ) as string,
      },
    ]);
  });

  test('advanced selectors without Management are warned of, at the limit nothing is', () => {
    expect(said(advanced(data, objects))).toEqual([expect.stringContaining('ends the logging of management events')]);
    const full = advanced(data, objects, field('resources.ARN', {Equals: Array(498).fill('x')}));
    expect(said([...advanced(management), ...full])[0]).toContain('found 501');
    expect(said(full)).toHaveLength(1);
  });
});

test('where an event shows up besides the trail', () => {
  const view = (id: string, selectors: unknown = trail) => {
    const decision = decide(record(id), read(selectors));
    const {enabled, all} = seenByRule(decision);
    return [inEventHistory(decision).answer, enabled.answer, all.answer];
  };
  expect(view('create-bucket')).toEqual(['yes', 'yes', 'yes']);
  expect(view('describe-instances')).toEqual(['yes', 'no', 'yes']);
  expect(view('s3-get-object')).toEqual(['no', 'no', 'no']);
  expect(view('s3-get-object', resource('AWS::S3::Object', 'arn:aws:s3'))).toEqual(['no', 'yes', 'yes']);
  expect(view('vpce-denied')).toEqual(['no', 'unknown', 'unknown']);
  expect(view('insight-start')).toEqual(['apart', 'yes', 'yes']);
  expect(decide(record('insight-start'), read(trail)).verdict).toBe('elsewhere');
});

describe('basic selectors as advanced ones', () => {
  test('log exactly the same events', () => {
    const basic = fc.record({
      ReadWriteType: fc.constantFrom('All', 'ReadOnly', 'WriteOnly'),
      IncludeManagementEvents: fc.boolean(),
      ExcludeManagementEventSources: fc.subarray(['kms.amazonaws.com', 'rdsdata.amazonaws.com']),
      DataResources: fc.array(
        fc.oneof(
          fc.record({
            Type: fc.constant('AWS::S3::Object'),
            Values: fc.subarray(['arn:aws:s3', `${bucket}/`, `${bucket}/inv`, `${bucket}/a`, 'arn:aws:s3:::other/']),
          }),
          fc.record({
            Type: fc.constant('AWS::Lambda::Function'),
            Values: fc.subarray(['arn:aws:lambda', orders, `${orders}2`]),
          }),
        ),
        {maxLength: 3},
      ),
    });
    fc.assert(
      fc.property(fc.array(basic, {minLength: 1, maxLength: 5}), (selectors) => {
        const before = read(selectors);
        if (before.kind !== 'basic') throw new Error('not basic');
        const after = {kind: 'advanced', selectors: toAdvanced(before.selectors)} as const;
        for (const one of own.values()) expect(decide(one, after).verdict).toBe(decide(one, before).verdict);
        if (after.selectors.length > 0) expect(read(after.selectors)).toEqual(after);
      }),
    );
  });
});

test('the command quotes for a POSIX shell', () => {
  const selectors = read([{Name: "it's", FieldSelectors: [management]}]);
  expect(putCommand(selectors, 'main')).toBe(
    String.raw`aws cloudtrail put-event-selectors --trail-name main \
  --advanced-event-selectors '[{"Name":"it'\''s","FieldSelectors":[{"Field":"eventCategory","Equals":["Management"]}]}]'`,
  );
  expect(putCommand(read(trail), 'my trail')).toContain("--trail-name 'my trail' \\\n  --event-selectors '[{");
});
