import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {readCases} from './conformance/instance-metadata';

const file = join(import.meta.dirname, 'vectors', 'curl-transcripts.jsonl');

test('the recorded transcripts are there, with where they are from', () => {
  expect(existsSync(join(import.meta.dirname, 'vectors', 'ORIGIN.md'))).toBe(true);
  expect(readCases(readFileSync(file, 'utf8')).length).toBeGreaterThan(70);
});

test.each(readCases(readFileSync(file, 'utf8')).map((one) => [one.id, one] as const))(
  '%s prints what bash and curl print',
  (_, one) => {
    expect(one.differences()).toEqual([]);
  },
);

test('a file of another shape is refused', () => {
  expect(() => readCases('{"id": "a"}')).toThrow('line 1');
});
