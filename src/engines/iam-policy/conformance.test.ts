import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {evaluateAccess} from '.';
import {policySet, readCases, readVectors} from './conformance/iam-policy';

const read = (name: string): string => readFileSync(join(import.meta.dirname, 'vectors', name), 'utf8');
const shared = join(import.meta.dirname, '../../../../shared/vectors/iam-policies.json');
const [agreed, own] = ['iam-policies.json', 'own-cases.json'].map((name) => readVectors(read(name)));

describe.each([
  ['two evaluators agree on', agreed, 168],
  ['the documentation decides', own, 184],
])('the cases that %s', (_, file, count) => {
  const cases = file?.cases ?? [];

  test(`are ${count}`, () => {
    expect(cases).toHaveLength(count);
    expect(new Set(cases.map(({id}) => id)).size).toBe(count);
  });

  test.each(cases.map((vector) => [vector.id, vector.title, vector] as const))('%s: %s', (_id, _title, vector) => {
    expect(evaluateAccess(vector.request, policySet(vector)).decision).toBe(vector.expected);
  });

  test('each name a page of the AWS documentation', () => {
    expect(cases.filter(({doc}) => !doc.startsWith('https://docs.aws.amazon.com/'))).toEqual([]);
  });

  test('say which statements and layers decided', () => {
    for (const vector of cases) {
      const {decision, reason, layers, matchedStatements} = evaluateAccess(vector.request, policySet(vector));
      expect(reason, vector.id).toMatch(/^[A-Z].*\.$/);
      for (const layer of layers) expect(layer.reason, vector.id).toMatch(/\.$/);
      const effects = matchedStatements.map(({effect, isMatch}) => [effect, isMatch]);
      const isDeny = decision === 'explicitDeny';
      expect(effects.every(([effect, isMatch]) => isMatch && effect === (isDeny ? 'Deny' : 'Allow'))).toBe(true);
      if (isDeny) expect(effects, vector.id).not.toEqual([]);
      if (decision === 'implicitDeny') expect(effects, vector.id).toEqual([]);
    }
  });

  test('have clauses that agree with the statements they explain', () => {
    for (const vector of cases) {
      for (const {layer, outcome, statements} of evaluateAccess(vector.request, policySet(vector)).layers) {
        for (const {clauses, isMatch} of statements) expect(clauses.every(({isMet}) => isMet)).toBe(isMatch);
        const denies = statements.some(({effect, isMatch}) => isMatch && effect === 'Deny');
        if (outcome === 'explicitDeny') expect(denies, `${vector.id} ${layer}`).toBe(true);
      }
    }
  });
});

describe('the adapter', () => {
  test('counts disputed cases apart, and the documentation decides them', () => {
    const quirks = readCases(read('iam-policies.json')).filter(({quirk}) => quirk);
    expect(quirks.map((one) => one.run())).toEqual([true, true]);
  });

  test('refuses a file of another shape', () => {
    expect(() => readCases('{}')).toThrow('expected {"cases"');
  });

  test('names a policy that cannot be read instead of throwing', () => {
    const text = JSON.stringify({
      cases: [{...agreed?.cases[0], policies: {...agreed?.cases[0]?.policies, identity: [{Version: '2012-10-17'}]}}],
    });
    expect(readCases(text)[0]?.differences()).toEqual(['Error: identity:  Statement is missing.']);
  });

  test.skipIf(!existsSync(shared))('passes the vectors shared between projects', () => {
    const failed = readCases(readFileSync(shared, 'utf8')).filter((one) => !one.run());
    expect(failed.map(({id}) => id)).toEqual([]);
  });
});
