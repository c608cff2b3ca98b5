import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readCases} from './conformance/cloudtrail-selectors';
import {classify, decide, parseRecords, parseSelectors, readInsightPair, toAdvanced} from './index';
import {recordsById} from './testing/records';

const ownText = readFileSync(join(import.meta.dirname, 'vectors/own.jsonl'), 'utf8');
const shared = join(import.meta.dirname, '../../../../shared/vectors/cloudtrail-records.jsonl');
const own = recordsById(ownText);
const record = (id: string) => own.get(id)!;
const messages = (text: string) => parseRecords(text).issues.map(({path, message}) => `${path}: ${message}`);

describe('our own records', () => {
  test.each(readCases(ownText).map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(one.differences()).toEqual([]);
  });

  test('a wrong expectation is named', () => {
    const [line = ''] = ownText.split('\n');
    expect(readCases(line.replace('"write"', '"read"'))[0]?.differences()).toEqual(['readOrWrite']);
    expect(() => readCases('{"id": "x"}')).toThrow(/expected/);
  });
});

describe('the shared records', () => {
  if (!existsSync(shared)) {
    test.skip(`not run: ${shared} is not there (its records may not be committed)`, () => {});
    return;
  }
  test('all 88 are of the category and kind they say', () => {
    const cases = readCases(readFileSync(shared, 'utf8'));
    expect(cases).toHaveLength(88);
    expect(cases.filter((one) => !one.run()).map(({id}) => id)).toEqual([]);
  });
});

describe('records are read', () => {
  const one = record('create-bucket');
  const two = record('s3-get-object');
  const lookup = {Events: [one, two].map((each) => ({EventId: 'x', CloudTrailEvent: JSON.stringify(each)}))};
  test.each([
    ['one record', JSON.stringify(one), [one]],
    ['a log file', JSON.stringify({Records: [one, two]}), [one, two]],
    ['a list', JSON.stringify([one, two]), [one, two]],
    ['JSON lines', `${JSON.stringify(one)}\n\n${JSON.stringify(two)}\n`, [one, two]],
    ['log files as lines', `${JSON.stringify({Records: [one]})}\n${JSON.stringify({Records: [two]})}`, [one, two]],
    ['lookup-events', JSON.stringify(lookup, null, 2), [one, two]],
    ['one event of lookup-events', JSON.stringify(lookup.Events[0]), [one]],
    ['an EventBridge event', JSON.stringify({'detail-type': 'AWS API Call via CloudTrail', detail: one}), [one]],
    ['a byte order mark', `\uFEFF${JSON.stringify(one)}`, [one]],
  ])('from %s', (_, text, expected) => {
    expect(parseRecords(text)).toEqual({ok: true, value: expected, issues: []});
  });

  test.each([
    ['', /^: Nothing here yet/],
    ['{', /^: This is not JSON/],
    ['[1]', /^\[0\]: Expected a record, found 1/],
    ['{"a": 1}', /neither eventName nor eventType/],
    ['{"Records": []}', /no record in this/],
    ['{"Records": [{"eventName": "a"}, null]}', /^Records\[1\]: Expected a record, found null/],
    ['{"Events": [{"CloudTrailEvent": "{"}]}', /^Events\[0\]\.CloudTrailEvent: This is not JSON/],
    ['{"eventName": "a"}\nnonsense', /^line 2: This line is not JSON/],
  ])('and of “%s” the issue is named', (text, message) => {
    expect(messages(text)[0]).toMatch(message);
  });

  test.each([
    ['{\n  "eventName": }', 'line 2 column 16'],
    ['{"a": 1 "b": 2}', 'line 1 column 9'],
    ['{"a": 1,}', 'line 1 column 9'],
    ['[1, 2', 'line 1 column 6'],
    ["{'a': 1}", 'line 1 column 2'],
    ['[1}', 'line 1 column 3'],
    ['{1: 2}', 'line 1 column 2'],
    ['{"a": 1} x', 'line 1 column 10'],
  ])('and of “%s” the place is named', (text, place) => {
    expect(messages(text)[0]).toContain(`not JSON at ${place}.`);
  });
});

test('the reasons of a classification name the field they rest on', () => {
  expect(classify(record('s3-get-object')).why).toContain('eventCategory Data');
  expect(classify(record('put-object-old')).why).toMatch(/no eventCategory.*AWS::S3::Object/);
  expect(classify({eventName: 'a', managementEvent: false}).why).toContain('managementEvent false');
  expect(classify({eventType: 'AwsVpceEvent'}).category).toBe('NetworkActivity');
  expect(classify({insightDetails: {}}).category).toBe('Insight');
  expect(classify({eventName: 'a', readOnly: 'true'}).readOrWrite).toBe('read');
});

describe('an Insights event', () => {
  const [start, end] = [record('insight-start'), record('insight-end')];
  test('is read from its pair', () => {
    expect(readInsightPair([end, start])).toMatchObject({
      ok: true,
      value: {ratio: 80, durationMinutes: 4, durationFrom: 'insightDuration', eventName: 'RunInstances'},
      issues: [],
    });
  });

  test('takes its duration from the times if the record has none', () => {
    const details = record('insight-start').insightDetails as object;
    const bare = {...end, insightDetails: {...details, state: 'End'}};
    expect(readInsightPair([start, bare])).toMatchObject({value: {durationMinutes: 4, durationFrom: 'eventTime'}});
  });

  test('with two sharedEventIDs is refused', () => {
    const parsed = readInsightPair([start, {...end, sharedEventID: 'other'}]);
    expect(parsed.ok).toBe(false);
    expect(parsed.issues[0]?.path).toBe('sharedEventID');
  });

  test.each([
    [[], 'Start and End'],
    [[start], 'End'],
    [[end], 'Start'],
  ])('without its other half names what is missing', (records, lacking) => {
    expect(readInsightPair(records).issues[0]?.message).toContain(`missing here: ${lacking}.`);
  });
});

test('no JSON and no text makes the engine throw', () => {
  const run = (text: string) => {
    const records = parseRecords(text);
    const selectors = parseSelectors(text);
    const held = records.ok ? records.value : [record('s3-get-object')];
    readInsightPair(held);
    held.forEach(classify);
    if (!selectors.ok) return;
    held.forEach((each) => decide(each, selectors.value));
    if (selectors.value.kind === 'basic') toAdvanced(selectors.value.selectors);
  };
  const key = fc.constantFrom(
    ...['Records', 'Events', 'CloudTrailEvent', 'detail', 'eventName', 'eventCategory', 'resources', 'insightDetails'],
    ...['FieldSelectors', 'Field', 'Equals', 'NotEquals', 'Name', 'DataResources', 'Values', 'Type', 'ReadWriteType'],
    ...['EventSelectors', 'AdvancedEventSelectors', '__proto__', 'sharedEventID', 'insightContext', 'statistics'],
  );
  const {tree} = fc.letrec((tie) => ({
    tree: fc.oneof(
      {maxDepth: 6},
      fc.constantFrom('Data', 'Insight', 'All', 'eventCategory', '{', '', 1, true, null),
      fc.array(tie('tree'), {maxLength: 4}),
      fc.dictionary(key, tie('tree'), {maxKeys: 5}),
    ),
  }));
  fc.assert(fc.property(fc.json(), (text) => run(text)));
  fc.assert(fc.property(tree, (value) => run(JSON.stringify(value))));
  fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => run(text)));
  run('['.repeat(5000) + ']'.repeat(5000));
  run(`"${'x'.repeat(900_000)}`);
  run(`["${'\\n'.repeat(400_000)}" 1]`);
});
