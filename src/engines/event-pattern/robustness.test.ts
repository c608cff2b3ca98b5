import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {checkEvent, checkPutEvents, compilePattern, matchEvent, parseJson} from './index';
import {events, patterns} from './testing/arbitraries';

/** Whatever the texts are: no exception, and no verdict without its reason. */
function judgeAll(pattern: string, event: string): void {
  for (const mode of ['rule', 'subscriber', 'pipe'] as const) {
    const compiled = compilePattern(pattern, {mode});
    if (!compiled.ok) {
      expect(compiled.issues.length).toBeGreaterThan(0);
      for (const {message, reason, mend, line, column} of compiled.issues) {
        expect([message, reason, mend]).not.toContain('');
        expect(Math.min(line, column)).toBeGreaterThan(0);
      }
      continue;
    }
    const verdict = matchEvent(compiled.pattern, event);
    if (verdict.ok) expect(verdict.reasons.length).toBeGreaterThan(0);
    else expect(verdict.issues[0]?.reason).not.toBe('');
  }
  checkEvent(event);
  checkPutEvents(event);
}

describe('whatever is pasted', () => {
  test('random text gives issues', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), judgeAll));
  });

  test('random JSON gives issues or verdicts', () => {
    fc.assert(fc.property(fc.json(), fc.json(), judgeAll));
  });

  test('damaged patterns give issues or verdicts', () => {
    const put = fc.constantFrom('', '"', '[', ']', '{', '}', ',', ':', '5', 'null', '\\', '*', '$or', '\n');
    fc.assert(
      fc.property(patterns, events, fc.nat(), fc.nat(4), put, (pattern, event, at, length, text) => {
        const whole = JSON.stringify(pattern);
        const cut = at % whole.length;
        judgeAll(whole.slice(0, cut) + text + whole.slice(cut + length), JSON.stringify(event));
      }),
      {numRuns: 1000},
    );
  });
});

describe('texts made to stall the page', () => {
  const many = <Value>(count: number, make: (index: number) => Value) =>
    Array.from({length: count}, (_, index) => make(index));
  const million = 'a'.repeat(256 * 1024);

  const bombs: readonly (readonly [name: string, pattern: unknown, event: unknown])[] = [
    [
      'an array whose elements match one field each',
      {d: {a: ['1'], b: ['2']}},
      {d: many(12_000, (i) => (i % 2 ? {a: '1'} : {b: '2'}))},
    ],
    [
      'parallel arrays that all match but the last',
      {x: {a: ['1'], b: ['1']}, y: {a: ['1'], b: ['1']}, z: {c: ['1'], d: ['2']}},
      {
        x: many(4500, () => ({a: '1', b: '1'})),
        y: many(4500, () => ({a: '1', b: '1'})),
        z: many(4500, (i) => (i % 2 ? {c: '1'} : {d: '2'})),
      },
    ],
    [
      'arrays in arrays',
      {x: {y: {a: ['1'], b: ['2']}, n: ['k']}},
      {x: many(100, () => ({n: 'k', y: many(130, (i) => (i % 2 ? {a: '1'} : {b: '2'}))}))},
    ],
    [
      'absence in an array',
      {x: {a: ['1'], b: [{exists: false}], c: ['3']}},
      {x: many(9000, (i) => (i % 2 ? {a: '1', b: 1} : {c: '3'}))},
    ],
    [
      'arrays beside each other in one element',
      {x: {y: {a: ['1'], b: ['1']}, z: {c: ['1'], d: ['2']}}},
      {
        x: [
          {y: many(5000, () => ({a: '1', b: '1'})), z: many(5000, (i) => (i % 2 ? {c: '1'} : {d: '2'}))},
          {y: [{a: '1'}], z: [{c: '1'}]},
        ],
      },
    ],
    ['a wildcard with many asterisks', {x: [{wildcard: `${'*a'.repeat(500)}*b`}]}, {x: million}],
    ['a wildcard with a long piece', {x: [{wildcard: `*${'a'.repeat(1000)}b*`}]}, {x: million}],
    ['sixty wildcards', {x: many(60, (i) => ({wildcard: `*${'a'.repeat(14)}b${i}*`}))}, {x: million}],
    ['sixty wildcards that nearly fit', {x: many(60, (i) => ({wildcard: `*${i}b${'a'.repeat(14)}*`}))}, {x: million}],
    ['a long wildcard that nearly fits', {x: [{wildcard: `*b${'a'.repeat(1900)}*`}]}, {x: million}],
    ['a name of dots', {'a.b': ['1']}, {[`${'.'.repeat(200_000)}x`]: 1}],
    ['a string of colons', {a: ['::1']}, {a: `${':'.repeat(200_000)}x`}],
    ['nested arrays', {x: ['2']}, {x: JSON.parse(`${'['.repeat(900)}"1"${']'.repeat(900)}`) as unknown}],
  ];

  // An event of 256 KB is to take less than 50 ms; the bound is loose because test machines are busy.
  test.each(bombs)('%s', (_, pattern, event) => {
    const compiled = compilePattern(JSON.stringify(pattern));
    const parsed = parseJson(JSON.stringify(event));
    if (!compiled.ok || !parsed.ok || parsed.root.kind !== 'object') throw new Error('not readable');
    const start = process.cpuUsage();
    expect(compiled.pattern.matcher.matches(parsed.root)).toBe(false);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
  });

  test('forty $or lists are refused without being multiplied out', () => {
    const pattern = Object.fromEntries(many(40, (index) => [`p${index}`, {$or: [{a: [1]}, {b: [1]}]}]));
    const start = process.cpuUsage();
    expect(compilePattern(JSON.stringify(pattern)).ok).toBe(false);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
  });
});
