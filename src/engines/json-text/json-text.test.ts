import * as fc from 'fast-check';
import {expect, test} from 'vitest';
import {formatJson, placeAt, readJson} from '.';

const issueOf = (text: string) => {
  const read = readJson(text);
  return read.ok ? undefined : read.issue;
};
const sourceOf = (text: string) => {
  const read = readJson(text);
  if (!read.ok) throw new Error(read.issue.message);
  return read.source;
};
const cut = (text: string, span: {start: number; end: number} | undefined) => span && text.slice(span.start, span.end);

test.each([
  ['{\n  "eventName": }', 'line 2 column 16. A value is expected'],
  ['{"a": 1 "b": 2}', 'line 1 column 9. A comma is expected'],
  ['{"a": 1,}', 'line 1 column 9. A field name'],
  ['[1, 2', 'line 1 column 6. The closing ]'],
  ["{'a': 1}", 'line 1 column 2. Text must stand in double quotes'],
  ['{"a": "b}', 'line 1 column 7. The closing double quote'],
  ['{"a": 1} x', 'line 1 column 10.'],
  ['// note\n{}', 'line 1 column 1. JSON has no comments'],
  ['{"a": "\\q"}', 'line 1 column 7. After a backslash'],
])('of the broken text %j the place and the way to mend it are named', (text, message) => {
  expect(issueOf(text)?.message).toContain(`This is not JSON at ${message}`);
});

test('an empty text is no mistake yet', () => {
  expect(issueOf(' \n')?.message).toBe('Nothing here yet. Paste JSON.');
});

test('a value, its name and what stands above a missing value are found', () => {
  const text = '{"a": [1, {"b": "x"}], "a.b": 2}';
  const source = sourceOf(text);
  expect(cut(text, source.spanAt(['a', 1, 'b']))).toBe('"x"');
  expect(cut(text, source.nameSpanAt(['a', 1, 'b']))).toBe('"b"');
  expect(cut(text, source.spanAt(['a', 1, 'c', 'd']))).toBe('{"b": "x"}');
  expect(cut(text, source.spanAt(['a.b']))).toBe('2');
  expect(source.nameSpanAt(['a', 0])).toBeUndefined();
  expect(source.nameSpanAt(['c'])).toBeUndefined();
});

test('of repeated names the last one counts, and the others are listed', () => {
  const text = '{"a": 1, "b": {"c": 1, "c": 2}, "a": 3}';
  const source = sourceOf(text);
  expect(cut(text, source.spanAt(['a']))).toBe('3');
  expect(source.repeatedNames().map(({path, span}) => [path.join('.'), span.start])).toEqual([
    ['a', 1],
    ['b.c', 15],
  ]);
});

test('lines end with LF, CR LF or CR', () => {
  expect(placeAt('a\nb', 2)).toEqual({line: 2, column: 1});
  expect(placeAt('a\r\nbc', 4)).toEqual({line: 2, column: 2});
  expect(placeAt('a\rb', 2)).toEqual({line: 2, column: 1});
});

test('any text is read or refused with a place inside it, and JSON is always read', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const issue = issueOf(text);
      if (issue) expect(issue.offset).toBeLessThanOrEqual(text.length);
    }),
  );
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, at) => {
      expect(issueOf(text)).toBeUndefined();
      const part = text.slice(0, at % text.length);
      const issue = issueOf(part);
      if (issue) expect(issue.offset).toBeLessThanOrEqual(part.length);
    }),
  );
  expect(issueOf('['.repeat(200_000))?.message).toContain('too deep');
});

test('JSON is broken into lines only where it is long, and stays the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(JSON.parse(formatJson(value)))).toBe(JSON.stringify(value));
    }),
  );
  expect(formatJson([{Field: 'eventCategory', Equals: ['Management']}])).toBe(
    '[{"Field": "eventCategory", "Equals": ["Management"]}]',
  );
  expect(formatJson({a: 'x'.repeat(70), b: [1]})).toBe(`{\n  "a": "${'x'.repeat(70)}",\n  "b": [1]\n}`);
});
