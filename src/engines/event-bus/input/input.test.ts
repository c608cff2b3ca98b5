import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Rule, Target, TargetInput} from '../setup';
import {parsePath, valueAt} from './event-path';
import {fillTemplate} from './fill-template';
import {minified, objectOf} from './json-tree';
import {payloadFor} from './payload';
import {faultsOf, piecesOf} from './template';

const event = objectOf(
  JSON.stringify({
    ...{version: '0', id: 'u-1', 'detail-type': 'core.update', source: 'core', account: '111122223333'},
    ...{time: '2026-11-23T12:00:00Z', region: 'us-east-1', resources: ['arn:a', 'arn:b']},
    detail: {
      command: 'update',
      payload: {id: 'baz', n: 1, flag: true, list: [{sku: 'a'}, {sku: 'b'}]},
      'q-1': 'say "hi"',
    },
  }),
);
const rule: Rule = {
  ...{name: 'my-rule', arn: 'arn:aws:events:us-east-1:111122223333:rule/bus/my-rule', state: 'ENABLED'},
  ...{pattern: undefined, schedule: undefined, targets: []},
};
const payload = (input: TargetInput, arn = 'arn:aws:sqs:us-east-1:111122223333:q') => {
  const target: Target = {
    ...{id: 't', arn, roleArn: undefined, input, deadLetterArn: undefined},
    ...{maxRetries: 1, maxEventAgeSeconds: 60, definition: '{}'},
  };
  if (!event) throw new Error('The event of this test is broken.');
  return payloadFor(target, {rule, event, ingestionTime: '2026-11-23T12:00:01Z'});
};
const filled = (template: string, paths: Readonly<Record<string, string>> = {}) =>
  payload({kind: 'InputTransformer', transformer: {paths: new Map(Object.entries(paths)), template}});

describe('what AWS was recorded to deliver', () => {
  const paths = {type: '$.detail-type', time: '$.time', command: '$.detail.command'};
  const without = {...paths, command: '$.detail.notThere'};
  test.each([
    ['a string', '"Event of <type> type, from <command>"', paths, '"Event of core.update type, from update"'],
    ['a string that lacks a value', '"from detail <command>"', without, '"from detail "'],
    ['a string that begins like JSON', '"{[/Check of <type>"', paths, '"{[/Check of core.update"'],
    [
      'an object with whole values',
      '{"detailType": <type>,  "time": <time>, "command": <command>}',
      paths,
      '{"detailType":"core.update","time":"2026-11-23T12:00:00Z","command":"update"}',
    ],
    [
      'an object that lacks a value',
      '{"type": <type>, "command": <command>}',
      without,
      '{"type":"core.update","command":""}',
    ],
    [
      'predefined names in a string',
      '"<aws.events.rule-arn> <aws.events.rule-name> <aws.events.event.ingestion-time>"',
      {},
      '"arn:aws:events:us-east-1:111122223333:rule/bus/my-rule my-rule 2026-11-23T12:00:01Z"',
    ],
  ])('%s', (_, template, given, expected) => {
    expect(filled(template, given).text).toBe(expected);
  });

  test('the event without detail has its own order and spelling', () => {
    expect(filled('{"original": <aws.events.event>}').text).toBe(
      '{"original":{"id":"u-1","account":"111122223333","detailType":"core.update","time":"2026-11-23T12:00:00Z","source":"core","region":"us-east-1","resources":["arn:a","arn:b"],"version":"0"}}',
    );
    expect(filled('{"whole": <aws.events.event.json>}').text).toBe(`{"whole":${event ? minified(event) : ''}}`);
  });

  test.each([
    ['$.detail.payload', '{"id":"baz","n":1,"flag":true,"list":[{"sku":"a"},{"sku":"b"}]}'],
    ['$.detail.payload.id', '"baz"'],
  ])('InputPath %s', (path, expected) => {
    expect(payload({kind: 'InputPath', path}).text).toBe(expected);
  });
});

test('values in place of a whole value keep their type, and numbers are as they were written', () => {
  const paths = {n: '$.detail.payload.n', flag: '$.detail.payload.flag', list: '$.detail.payload.list'};
  expect(filled('{"n": <n>, "flag": <flag>, "list": <list>, "text": "<n>/<flag>"}', paths).text).toBe(
    '{"n":1,"flag":true,"list":[{"sku":"a"},{"sku":"b"}],"text":"1/true"}',
  );
  const big = objectOf('{"a": 12345678901234567890, "b": 1.0}');
  expect(big && minified(big)).toBe('{"a":12345678901234567890,"b":1.0}');
});

test('a value is not escaped: a quotation mark breaks the JSON, and the payload says so', () => {
  const paths = {q: '$.detail.q-1', whole: '$.detail.payload'};
  const {text, notes} = filled('{"a": "<q>"}', paths);
  expect(text).toBe('{"a": "say "hi""}');
  expect(notes.join(' ')).toContain('does not escape');
  expect(filled('{"a": <q>}', paths).text).toBe('{"a":"say \\"hi\\""}');
  expect(filled('"<whole>"', paths).notes.join(' ')).toContain('leave the quotes out');
  expect(filled('"<none>"', {none: '$.detail.x'}).notes).toEqual([
    'The event has nothing at $.detail.x, so <none> is left empty.',
  ]);
});

test('a constant, an empty part and targets that get nothing', () => {
  expect(payload({kind: 'Input', text: '{"a": 1}'}).text).toBe('{"a": 1}');
  expect(payload({kind: 'InputPath', path: '$.detail.none'})).toMatchObject({text: undefined});
  expect(payload({kind: 'event'}, 'arn:aws:ecs:us-east-1:111122223333:cluster/c')).toMatchObject({text: undefined});
  expect(payload({kind: 'event'}).text).toBe(event && minified(event));
});

test.each([
  ['$', 'whole'],
  ['$.resources[1]', '"arn:b"'],
  ['$.resources[2]', undefined],
  ['$.detail.payload.list[*].sku', '["a","b"]'],
  ['$.detail.payload.list.*.sku', '["a","b"]'],
  ['$.detail.payload.list[0].sku', '"a"'],
  ['$.detail.payload.id.more', undefined],
  ['$.detail.constructor', undefined],
])('the path %s', (path, expected) => {
  const value = event && valueAt(event, path);
  expect(expected === 'whole' ? value : value && minified(value)).toEqual(expected === 'whole' ? event : expected);
});

test.each([
  ['detail', 'invalid'],
  ["$.detail['a']", 'invalid'],
  ['$["a"]', 'invalid'],
  ['$..a', 'unsupported'],
  ['$.a[?(@.b)]', 'unsupported'],
  ['$a', 'unsupported'],
])('%s is no path: %s', (path, kind) => {
  expect(parsePath(path)).toMatchObject({ok: false, kind});
});

test.each([
  ['"<a> <b>"', ['unknown placeholder: b']],
  ['"<aws.events.rule-name>"', []],
  ['"<aws.events.event.json>"', ['only in an object: aws.events.event.json']],
  ['[<aws.events.event.json>]', ['only in an object: aws.events.event.json']],
  ['{"e": <aws.events.event.json>}', []],
  ['{"<a>": 1}', ['key: ']],
  ['{<a>: 1}', ['key: ']],
  ['It is <a>', ['not JSON: ']],
  ['{"a": <a>!}', ['not JSON: ']],
  ['<a>', []],
  ['"1 < 2, <a>"', []],
  ['"\\"<a>\\""', []],
])('of the template %s is said: %j', (template, faults) => {
  expect(faultsOf(template, ['a']).map(({kind, name}) => `${kind}: ${name}`)).toEqual(faults);
});

test('any template is taken apart without loss, filled without throwing, and paths are read or refused', () => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom('<', '>', '"', '\\', 'a', '.', ' ', '{')}), (template) => {
      const pieces = piecesOf(template);
      expect(pieces.map((piece) => (piece.kind === 'text' ? piece.text : `<${piece.name}>`)).join('')).toBe(template);
      expect(() => fillTemplate(template, new Map())).not.toThrow();
      expect(() => faultsOf(template, ['a'])).not.toThrow();
      expect(() => parsePath(`$${template}`)).not.toThrow();
    }),
  );
});

test('a JSON value in place of a whole value makes JSON again', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      const node = objectOf(`{"v": ${json}}`)?.members.get('v');
      if (!node) throw new Error('fast-check gave no JSON');
      const {text, isJson} = fillTemplate('{"v": <v>}', new Map([['v', node]]));
      expect(isJson).toBe(true);
      expect(JSON.parse(text)).toEqual({v: JSON.parse(json) as unknown});
    }),
  );
});
