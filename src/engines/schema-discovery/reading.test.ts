// Every form in which events are pasted, and what is said of events that discovery cannot learn from.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {discover} from '.';
import {wholeEvent} from './read/sample-event';

const fields =
  '"version":"0","id":"a","detail-type":"Order Placed","source":"com.example.orders","account":"111122223333","time":"2026-11-23T12:00:00Z","region":"us-east-1","resources":[]';
const event = (detail = '{"a":1}'): string => `{${fields},"detail":${detail}}`;

/** Names of the schemas, each with the numbers of its events. */
const found = (text: string): unknown => {
  const outcome = discover(text);
  return outcome.ok
    ? outcome.schemas.map(({name, events}) => [name.name, events.map(({index}) => index)])
    : outcome.issue.message;
};
const problems = (text: string): readonly string[] => {
  const outcome = discover(text);
  const issues = outcome.ok ? outcome.refused.flatMap((refused) => refused.issues) : [outcome.issue];
  return issues.map(({line, column, message}) => `${line}:${column} ${message}`);
};
const warnings = (text: string): readonly string[] => {
  const outcome = discover(text);
  return outcome.ok ? outcome.warnings.map(({line, column, message}) => `${line}:${column} ${message}`) : [];
};

describe('events are read as', () => {
  const entry = '{"Source":"com.example.orders","DetailType":"Order Placed","Detail":"{\\"a\\":1}"}';
  test.each([
    ['one event', event(), [0]],
    ['an array', `[${event()},\n${event()}]`, [0, 1]],
    ['JSON lines', `${event()}\n\n${event()}\r\n${event()}`, [0, 1, 2]],
    ['one entry of PutEvents', entry, [0]],
    ['a list of entries', `[${entry},${entry}]`, [0, 1]],
    ['a PutEvents request', `{"Entries":[${entry},${entry}]}`, [0, 1]],
    ['requests, one a line', `{"Entries":[${entry},${entry}]}\n{"Entries":[${entry}]}`, [0, 1, 2]],
    ['events and entries mixed', `[${event()},${entry}]`, [0, 1]],
  ])('%s', (_, text, indexes) => {
    expect(found(text)).toEqual([['com.example.orders@OrderPlaced', indexes]]);
    expect(warnings(text)).toEqual([]);
  });

  test('an entry becomes the event that the bus would carry', () => {
    const outcome = discover(
      '{"Source":"s","DetailType":"t","Detail":"{\\"n\\": 1.0}","Time":"2026-11-23T12:00:00Z","Resources":["r"],"EventBusName":"orders"}',
    );
    const [event] = outcome.ok ? (outcome.schemas[0]?.events ?? []) : [];
    expect(event && wholeEvent(event)).toBe(
      '{"version":"0","id":"00000000-0000-4000-8000-000000000000","detail-type":"t","source":"s","account":"111122223333","time":"2026-11-23T12:00:00Z","region":"us-east-1","resources":["r"],"detail":{"n":1.0}}',
    );
  });
});

describe('a text is refused with its place:', () => {
  test.each([
    ['', '1:1 Nothing here yet. Paste an event.'],
    ['[]', '1:1 The array holds no event.'],
    ['{"source": }', '1:12 This is not JSON. A value is expected.'],
    ['{"source": "a"\n "detail": {}}', '2:2 This is not JSON. A comma is expected between two entries.'],
    ['['.repeat(1001) + ']'.repeat(1001), '1:1002 This cannot be read. Nested deeper than 1000 levels.'],
    [`${event()}\n{"source": }`, '2:12 This is not JSON.'],
    [`[\n  5,\n  ${event()}]`, '2:3 This is no event'],
    [`${event()}\n"x"`, '2:1 This is no event'],
    ['{"detail":{}}', '1:1 The event lacks source and detail-type.'],
    [`[{}\n, {"source":"s","detail-type":"t"}]`, '1:2 The event lacks source, detail-type and detail.'],
    [event('"text"'), '1:184 detail is a string; it must be an object.'],
    [event().replace('"com.example.orders"', '5'), '1:63 source is a number; it must be a string.'],
    [event().replace('"Order Placed"', '""'), '1:39 detail-type is empty'],
    [event().replace('2026-11-23T12:00:00Z', 'today'), '1:116 time is no RFC 3339 date-time.'],
    [event().replace('[]', '["a",5]'), '1:177 resources holds a number; its elements must be strings.'],
    [event().replace('[]', '{}'), '1:172 resources is an object; it must be an array of strings.'],
    [
      '[{"Source":"s","DetailType":"t",\n"Detail":"[1]"}]',
      '2:10 PutEvents does not take this entry. MalformedDetail: Detail is malformed.',
    ],
    [
      '{"Source":"s","Detail":"{}"}',
      '1:1 PutEvents does not take this entry. InvalidArgument: Parameter DetailType is not valid.',
    ],
    [
      '{"Source":"s","DetailType":"t","Detail":"{\\"n\\":9223372036854775808}"}',
      '1:41 PutEvents does not take this entry. MalformedDetail',
    ],
    [
      '{"Source":"aws.s3","DetailType":"t","Detail":"{}"}',
      '1:1 PutEvents does not take this entry. NotAuthorizedForSourceException',
    ],
  ])('%s', (text, problem) => {
    expect(problems(text)[0]).toMatch(new RegExp(`^${problem.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
  });

  test('the others of the same paste count all the same', () => {
    expect(found(`[${event()}, {"source": 1}, ${event()}]`)).toEqual([['com.example.orders@OrderPlaced', [0, 2]]]);
  });
});

test('what a bus would add or leave out is told and counts all the same', () => {
  const text = '{"source":"s","detail-type":"t","detail":{},\n"trace":1}';
  expect(found(text)).toEqual([['s@T', [0]]]);
  expect(warnings(text)).toEqual([
    '2:9 “trace” is no field of an event on a bus and is left out; what is yours goes into detail.',
    '1:1 The event lacks version, id, account, time, region, resources. Every event on a bus has all nine fields, and the schema requires them.',
  ]);
  expect(warnings(event().replace('"version"', '"replay-name":"r","version"'))).toEqual([]);
});

test('any text is read or refused with a place inside it', () => {
  const check = (text: string): void => {
    const outcome = discover(text);
    const issues = outcome.ok
      ? [...outcome.refused.flatMap((refused) => refused.issues), ...outcome.warnings]
      : [outcome.issue];
    for (const {line, column} of issues) {
      const length = text.split(/\r\n|\r|\n/)[line - 1]?.length ?? -2;
      expect(column).toBeLessThanOrEqual(length + 1);
      expect(column).toBeGreaterThanOrEqual(1);
    }
  };
  fc.assert(fc.property(fc.string(), check));
  fc.assert(fc.property(fc.json(), check));
  fc.assert(fc.property(fc.nat(event().length), (at) => check(event().slice(0, at))));
  fc.assert(
    fc.property(fc.array(fc.json(), {maxLength: 4}), (texts) => check(texts.map((text) => text.trim()).join('\n'))),
  );
});
