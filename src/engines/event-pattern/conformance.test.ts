import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {outcome, readCases, readVectors} from './conformance/event-pattern';
import {compilePattern, matchEvent, parseJson} from './index';

const own = join(import.meta.dirname, 'vectors/event-patterns.jsonl');
const shared = join(import.meta.dirname, '../../../../shared/vectors/event-patterns.jsonl');
const text = readFileSync(own, 'utf8');
const vectors = readVectors(text);

/** The first line of a reason, without the place where a broken object began. */
const firstLine = (reason: string): string => (reason.split('\n')[0] ?? '').replace(/ \(start marker.*$/, '').trim();

describe('the verdicts of AWS’s matcher', () => {
  test('the file holds all 2,458 cases', () => {
    expect(vectors).toHaveLength(2458);
  });

  test.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (_, vector) => {
    expect(outcome(vector)).toBe(vector.expected);
  });

  test('all 364 messages of refused patterns are the matcher’s own', () => {
    const different = vectors.flatMap(({id, pattern, event, expected, error}) => {
      if (expected !== 'invalid') return [];
      const compiled = compilePattern(pattern);
      const refused = compiled.ok ? parseJson(event, {ignoreRest: true}) : compiled;
      const reason = refused.ok ? '' : (refused.issues[0]?.reason ?? '');
      return firstLine(reason) === error?.trim() ? [] : [id];
    });
    expect(different).toEqual([]);
  });

  test('the verdict with reasons agrees, and every one has its reasons', () => {
    for (const {id, pattern, event, expected} of vectors) {
      const compiled = compilePattern(pattern);
      if (!compiled.ok || expected === 'invalid') continue;
      const verdict = matchEvent(compiled.pattern, event);
      expect(verdict, id).toMatchObject({ok: true, isMatch: expected === 'match'});
      if (verdict.ok) expect(verdict.reasons.length, id).toBeGreaterThan(0);
    }
  });
});

describe('the vectors shared between projects', () => {
  test.skipIf(!existsSync(shared))('pass, quirks included', () => {
    const failed = readCases(readFileSync(shared, 'utf8')).filter((one) => !one.run());
    expect(failed.map(({id}) => id)).toEqual([]);
  });
});

describe('the adapter', () => {
  test('refuses a file of another shape', () => {
    expect(() => readCases('{"id":1}')).toThrow('line 1');
    expect(() => readCases('{"id":"a","pattern":"","event":"","expected":"maybe","tags":[]}')).toThrow('match');
  });

  test('counts quirks apart', () => {
    expect(readCases(text).filter(({quirk}) => quirk)).toHaveLength(27);
  });
});
