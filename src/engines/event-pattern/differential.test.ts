import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {compilePattern, matchEvent, matches, parseJson} from './index';
import {events, patterns} from './testing/arbitraries';
import {type Json, referenceMatches} from './testing/reference-matcher';

const runs = Number(process.env.FUZZ_RUNS ?? 4000);

function judge(pattern: Json, event: Json) {
  const compiled = compilePattern(JSON.stringify(pattern));
  const parsed = parseJson(JSON.stringify(event));
  if (!compiled.ok) throw new Error(compiled.issues[0]?.message);
  if (!parsed.ok || parsed.root.kind !== 'object') throw new Error('no event');
  return {pattern: compiled.pattern, event: parsed.root};
}

describe('against a second matcher written naively', () => {
  test('both give the same verdict on random patterns and events', () => {
    let matched = 0;
    fc.assert(
      fc.property(patterns, events, (pattern, event) => {
        const judged = judge(pattern, event);
        const expected = referenceMatches(pattern, event);
        if (expected) matched += 1;
        expect(matches(judged.pattern, judged.event)).toBe(expected);
      }),
      {numRuns: runs},
    );
    // The generator must not drift into patterns that never match.
    expect(matched).toBeGreaterThan(runs / 50);
  });

  test('both give the same verdict where fields must agree on array elements', () => {
    const alternatives = fc.array(fc.oneof(fc.constantFrom('1', '2'), fc.constant({exists: false})), {
      minLength: 1,
      maxLength: 2,
    });
    const field = fc.constantFrom('k', 'm', 'x', 'y');
    const pattern = fc.dictionary(
      fc.constantFrom('p', 'q', 'p.x', 'p.y', 'q.x', 'p.x.y'),
      fc.oneof(alternatives, fc.dictionary(field, alternatives, {minKeys: 1})),
      {minKeys: 1},
    );
    const element = fc.letrec<{value: Json}>((tie) => ({
      value: fc.oneof(
        {maxDepth: 4},
        fc.constantFrom('1', '2', '3'),
        fc.array(tie('value'), {maxLength: 3}),
        fc.dictionary(field, tie('value'), {maxKeys: 4}),
      ),
    })).value;
    const event = fc.dictionary(fc.constantFrom('p', 'q'), fc.array(element, {maxLength: 4}), {minKeys: 1});
    fc.assert(
      fc.property(pattern, event, (one, other) => {
        const judged = judge(one, other);
        expect(matches(judged.pattern, judged.event)).toBe(referenceMatches(one, other));
      }),
      {numRuns: runs},
    );
  });

  test('the verdict with reasons is the fast verdict, and each leaf has its reason', () => {
    fc.assert(
      fc.property(patterns, events, (pattern, event) => {
        const judged = judge(pattern, event);
        const verdict = matchEvent(judged.pattern, judged.event);
        if (!verdict.ok) throw new Error('an event that was parsed is refused');
        expect(verdict.isMatch).toBe(matches(judged.pattern, judged.event));
        expect(verdict.reasons.length).toBeGreaterThan(0);
        for (const {reason, isInCombination, outcome} of verdict.leaves) {
          expect(reason).toMatch(/\.$/);
          expect(reason).not.toContain('undefined');
          if (verdict.isMatch && isInCombination) expect(outcome).toBe('matched');
        }
      }),
      {numRuns: runs / 4},
    );
  });
});
