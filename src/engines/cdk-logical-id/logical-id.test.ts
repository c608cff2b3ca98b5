import fc from 'fast-check';
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {bootstrapNames, environmentIssues, logicalIdOf} from '.';
import {readCases} from './conformance/cdk-logical-id';

const idOf = (...ids: readonly string[]): string => {
  const result = logicalIdOf(ids);
  return result.ok ? result.id : result.error;
};

describe('logical IDs agree with aws-cdk-lib', () => {
  const cases = readCases(readFileSync('src/engines/cdk-logical-id/vectors/cdk-logical-id.json', 'utf8'));
  test('in 120 recorded paths', () => {
    expect(cases.flatMap(({differences}) => differences())).toEqual([]);
    expect(cases).toHaveLength(120);
  });

  test.each([
    [['myBucket'], 'myBucket'],
    [['myBucket', 'Resource'], 'myBucket5AF9C99B'],
    [['A', 'B', 'C'], 'ABC9B5A6F3C'],
    [['A', 'BC'], 'ABCF6641350'],
    [['A', 'Default'], 'A'],
    [['A', 'Default', 'B'], 'ABE649FC2C'],
    [['A', 'Resource', 'B'], 'AB1CD9EF1B'],
    [['Resource'], 'Resource'],
    [['Default'], 'Unable to calculate a unique id for an empty set of components'],
    [[], 'Unable to calculate a unique id for an empty set of components'],
    [['Foo', 'Foo'], 'FooE9EDCE95'],
    [['Foo', 'FooBar', 'Resource'], 'FooFooBarB36B9965'],
    [['FooBar', 'Bar'], 'FooBarAF11DA55'],
    [['ünï'], 'n'],
    [['A/B'], 'AB'],
    [['a'.repeat(255)], 'a'.repeat(255)],
    [['a'.repeat(256)], `${'a'.repeat(240)}81109EEC`],
    [['a'.repeat(250), 'Resource'], `${'a'.repeat(240)}F37DF27D`],
    [['x'.repeat(200), 'y'.repeat(100), 'Resource'], `${'x'.repeat(200)}${'y'.repeat(40)}AEED3F64`],
    [['a/b', 'Resource'], 'abE8DB01CD'],
    [['Web-App', 'Web-App', 'Resource'], 'WebApp524AAE79'],
    [
      ['Queue${Token[TOKEN.48]}', 'Resource'],
      'ID components may not include unresolved tokens: Queue${Token[TOKEN.48]}',
    ],
  ])('for %j', (ids, expected) => {
    expect(idOf(...ids)).toBe(expected);
  });
});

test('a wrapped construct keeps its ID only if the inner one is named Default', () => {
  fc.assert(
    fc.property(fc.array(fc.string({minLength: 1}), {minLength: 1, maxLength: 4}), (ids) => {
      expect(logicalIdOf([...ids, 'Default'])).toEqual(logicalIdOf(ids));
    }),
  );
});

test('whatever the IDs are, the result has letters and digits only, at most 255', () => {
  fc.assert(
    fc.property(fc.array(fc.string({unit: 'binary', maxLength: 300}), {maxLength: 5}), (ids) => {
      const result = logicalIdOf(ids);
      if (result.ok) expect(result.id).toMatch(/^[A-Za-z0-9]{0,255}$/);
    }),
  );
});

describe('bootstrap resources', () => {
  const environment = {account: '123456789012', region: 'us-west-1', qualifier: 'hnb659fds'};

  test('are named after qualifier, account and Region', () => {
    const names = bootstrapNames(environment).map(({name}) => name);
    expect(names).toContain('cdk-hnb659fds-assets-123456789012-us-west-1');
    expect(names).toContain('arn:aws:iam::123456789012:role/cdk-hnb659fds-lookup-role-123456789012-us-west-1');
    expect(names).toContain('/cdk-bootstrap/hnb659fds/version');
    expect(names).toHaveLength(8);
  });

  test.each([
    ['account', '12345678901'],
    ['region', 'Frankfurt'],
    ['qualifier', 'elevenchars'],
    ['qualifier', 'a.b'],
    ['qualifier', ''],
  ])('%s %j is refused', (field, value) => {
    expect(environmentIssues({...environment, [field]: value}).map((issue) => issue.field)).toEqual([field]);
  });

  test('a qualifier of ten characters is taken', () => {
    expect(environmentIssues({...environment, qualifier: 'ten_chars-'})).toEqual([]);
  });
});
