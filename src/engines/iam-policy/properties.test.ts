import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  accessDeniedMessage,
  contextKeysOf,
  evaluateAccess,
  lintPolicy,
  parsePolicy,
  reportedPosition,
  type Policy,
  type PolicySet,
  type PolicyType,
} from '.';
import {documents, requests, statements, type Documents} from './testing/arbitraries';
import {policyOf} from './testing/policies';
import {matcherOf, type Pattern} from './wildcard';

const types = ['identity', 'resource', 'boundary', 'session', 'scp', 'rcp', 'endpoint'] as const;

/** The set of policies that the documents make, one level of the organization each. */
function setOf(given: Documents): PolicySet {
  const one = (type: (typeof types)[number]): Policy | undefined => given[type] && policyOf(given[type], type);
  const [scp, rcp] = [one('scp'), one('rcp')];
  return {
    identity: given.identity?.length ? [policyOf(given.identity)] : [],
    boundary: one('boundary'),
    session: one('session'),
    resource: one('resource'),
    endpoint: one('endpoint'),
    ...(scp ? {scp: [[scp]]} : {}),
    ...(rcp ? {rcp: [[rcp]]} : {}),
  };
}

/** A statement added to one of the policies that are there. */
const additions = (effect: string) =>
  documents.chain((given) => {
    const present = types.filter((type) => given[type]);
    return fc
      .constantFrom(...present)
      .chain((type) => fc.tuple(fc.constant(given), fc.constant(type), statements(type)))
      .map(
        ([before, type, statement]) =>
          [before, {...before, [type]: [...(before[type] ?? []), {...statement, Effect: effect}]}] as const,
      );
  });

const numRuns = 200;

describe('whatever the policies are', () => {
  test('an added Deny never allows', () => {
    fc.assert(
      fc.property(additions('Deny'), requests, ([before, after], request) => {
        if (evaluateAccess(request, setOf(before)).decision === 'allowed') return;
        expect(evaluateAccess(request, setOf(after)).decision).not.toBe('allowed');
      }),
      {numRuns},
    );
  });

  test('an added Allow never takes access away', () => {
    fc.assert(
      fc.property(additions('Allow'), requests, ([before, after], request) => {
        if (evaluateAccess(request, setOf(before)).decision !== 'allowed') return;
        expect(evaluateAccess(request, setOf(after)).decision).toBe('allowed');
      }),
      {numRuns},
    );
  });

  test('the order of statements does not matter', () => {
    fc.assert(
      fc.property(documents, requests, (given, request) => {
        const turned = Object.fromEntries(Object.entries(given).map(([type, list]) => [type, [...list].reverse()]));
        const {decision, decidedBy} = evaluateAccess(request, setOf(given));
        expect(evaluateAccess(request, setOf(turned))).toMatchObject({decision, decidedBy});
      }),
      {numRuns},
    );
  });

  test('decision, layers and statements tell one story', () => {
    fc.assert(
      fc.property(documents, requests, (given, request) => {
        const verdict = evaluateAccess(request, setOf(given));
        const {decision, decidedBy, layers, matchedStatements} = verdict;
        for (const {statements: list, outcome} of layers) {
          for (const {clauses, isMatch} of list) expect(clauses.every(({isMet}) => isMet)).toBe(isMatch);
          if (outcome === 'implicitDeny')
            expect(list.some(({isMatch, effect}) => isMatch && effect === 'Allow')).toBe(false);
        }
        const denies = layers.some(({outcome}) => outcome === 'explicitDeny');
        expect(denies).toBe(decision === 'explicitDeny');
        if (denies) expect(matchedStatements.some(({layer}) => layer === decidedBy)).toBe(true);
        expect(accessDeniedMessage(request, verdict) === undefined).toBe(decision === 'allowed');
        expect(verdict.missingContextKeys.length).toBeGreaterThanOrEqual(0);
      }),
      {numRuns: 100},
    );
  });
});

describe('whatever is pasted', () => {
  /** Reads, and if that works checks and decides; every issue has a place in the text. */
  function judgeAll(text: string, type: PolicyType): void {
    const parsed = parsePolicy(text, {type, lint: lintPolicy});
    for (const {start, end, line, column, message, mend} of parsed.issues) {
      expect([message, mend]).not.toContain('');
      expect(Math.min(line, column)).toBeGreaterThan(0);
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    if (!parsed.ok) {
      expect(parsed.issues.some(({severity}) => severity === 'error')).toBe(true);
      return;
    }
    const {policy} = parsed;
    contextKeysOf([policy]);
    reportedPosition(policy, 0);
    const request = {principal: 'x', action: '', resource: ':::::', context: {a: []}};
    const {layers} = evaluateAccess(request, {identity: [policy], resource: policy, boundary: policy, scp: [[policy]]});
    expect(layers.flatMap((layer) => layer.statements).length).toBeGreaterThan(0);
  }

  test('random text and JSON give issues or verdicts', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), fc.constantFrom(...types), judgeAll));
    fc.assert(fc.property(fc.json(), fc.constantFrom(...types), judgeAll));
  });

  test('random values for every element give issues or verdicts', () => {
    const loose = fc.dictionary(
      fc.constantFrom('Sid', 'Effect', 'Principal', 'Action', 'Resource', 'Condition', 'NotPrincipal', '__proto__'),
      fc.oneof(
        fc.jsonValue(),
        fc.constantFrom('Allow', '*', 'arn:*', {AWS: '*'}, {Bool: {'a:b': true}}, {toString: 1}),
      ),
    );
    fc.assert(
      fc.property(fc.array(loose, {maxLength: 3}), fc.constantFrom(...types), (list, type) =>
        judgeAll(JSON.stringify({Statement: list}), type),
      ),
      {numRuns},
    );
  });

  test('damaged policies give issues or verdicts', () => {
    const put = fc.constantFrom('', '"', '[', ']', '{', '}', ',', ':', '5', 'null', '\\', '*', '${', '\n', 'x');
    const chosen = fc
      .constantFrom(...types)
      .chain((type) => fc.tuple(fc.constant(type), fc.array(statements(type), {minLength: 1, maxLength: 3})));
    fc.assert(
      fc.property(chosen, fc.nat(), fc.nat(4), put, ([type, list], at, length, text) => {
        const whole = JSON.stringify({Version: '2012-10-17', Statement: list});
        const cut = at % whole.length;
        judgeAll(whole.slice(0, cut) + text + whole.slice(cut + length), type);
      }),
      {numRuns},
    );
  });

  test('texts made to stall the page do not', () => {
    const resource = `arn:aws:s3:::${'*a'.repeat(200)}b`;
    const policy = policyOf({Effect: 'Allow', Action: `s3:${'*e'.repeat(200)}x`, Resource: resource});
    const request = {
      principal: '*',
      action: `s3:${'e'.repeat(5000)}`,
      resource: `arn:aws:s3:::${'a'.repeat(5000)}`,
      context: {},
    };
    const start = process.cpuUsage().user;
    evaluateAccess(request, {identity: [policy], resource: policy});
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(1000);
  });
});

test('wildcards match what a regular expression matches', () => {
  const piece = fc.oneof(
    fc.constantFrom('a', 'b', ':', 'ab', 'a:'),
    fc.record({many: fc.boolean(), crossesColons: fc.boolean()}),
  );
  const expressionOf = (pattern: Pattern): RegExp =>
    new RegExp(
      `^${pattern
        .map((one) => (typeof one === 'string' ? one : `${one.crossesColons ? '[^]' : '[^:]'}${one.many ? '*' : ''}`))
        .join('')}$`,
    );
  const text = fc.string({unit: fc.constantFrom('a', 'b', ':'), maxLength: 12});
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 8}), text, (pattern, value) => {
      expect(matcherOf(pattern)(value)).toBe(expressionOf(pattern).test(value));
    }),
    {numRuns: 3000},
  );
});
