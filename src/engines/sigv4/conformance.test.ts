import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test, vi} from 'vitest';
import {readCases} from './conformance/sigv4';

// Starts processes: slow on a busy machine.
vi.setConfig({testTimeout: 60_000});

const own = join(import.meta.dirname, 'vectors/own.json');
const shared = join(import.meta.dirname, '../../../../shared/vectors/sigv4.json');
const runner = join(import.meta.dirname, '../../scripts/conformance.mjs');

describe('our own vectors', () => {
  test.each(readCases(readFileSync(own, 'utf8')).map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(one.differences()).toEqual([]);
  });
});

describe('the vectors of AWS’s test suite', () => {
  if (!existsSync(shared)) {
    test.skip(`not run: ${shared} is not there (its cases may not be committed)`, () => {});
    return;
  }
  const cases = readCases(readFileSync(shared, 'utf8'));
  test('the file holds all 50 of its cases', () => {
    expect(cases).toHaveLength(50);
  });
  test.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(one.differences()).toEqual([]);
  });
});

describe('the conformance command', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, [runner, ...args], {encoding: 'utf8'});

  test('prints one JSON object as its last line and succeeds when nothing failed', () => {
    const {status, stdout} = run('sigv4', own);
    expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({
      engine: 'sigv4',
      file: own,
      failed: 0,
      quirks: {cases: 0, passed: 0},
      failures: [],
    });
    expect(status).toBe(0);
  });

  test('an unknown engine, a missing file and a file of another shape are told apart and end with 2', () => {
    for (const [args, message] of [
      [['no-such-engine', own], /unknown engine “no-such-engine”\. Known: .*sigv4/],
      [['sigv4', '/no/such/file.json'], /cannot read \/no\/such\/file\.json/],
      [['sigv4', join(import.meta.dirname, 'vectors/ORIGIN.md')], /is not a vector file of sigv4/],
      [['sigv4'], /usage: npm run -s conformance/],
    ] as const) {
      const {status, stderr} = run(...args);
      expect(stderr).toMatch(message);
      expect(status).toBe(2);
    }
  }, 30_000);
});

describe('the adapter', () => {
  test.each([
    ['plain/header', 'signature'],
    ['plain/header', 'canonicalRequest'],
    ['plain/header', 'authorization'],
    ['plain/query', 'signedTarget'],
  ])('fails %s and says so if the expected %s is another', (id, name) => {
    const file = JSON.parse(readFileSync(own, 'utf8')) as {cases: {id: string; expected: Record<string, string>}[]};
    file.cases = file.cases.filter((vector) => vector.id === id);
    file.cases[0]!.expected[name] += '0';
    const [changed] = readCases(JSON.stringify(file));
    expect(changed?.run()).toBe(false);
    expect(changed?.differences()).toEqual([name]);
  });

  test('a file of another format is refused', () => {
    expect(() => readCases('{"format": "other/1", "cases": []}')).toThrow(/sigv4-vectors\/1/);
  });
});
