import * as fc from 'fast-check';
import {expect, test} from 'vitest';
import {addPolicy, checkPolicies, inBrackets, newPolicy, removePolicy, replacePolicy, setAttribute} from '.';

const written = `[
    {"Type": "NoChangeNotification",   "Version": "1.0",
     "Attributes": {"After": "20", "Unit": "Days"}},
    {"Type": "Expiration", "Version": "1.0", "Attributes": {"Timestamp": "2027-12-02T21:34:33Z"}}
]`;

test('a form field changes its attribute and nothing else', () => {
  expect(setAttribute(written, 0, 'After', '7')).toBe(written.replace('"20"', '"7"'));
  expect(setAttribute(written, 1, 'Timestamp', 'say "when"')).toBe(
    written.replace('2027-12-02T21:34:33Z', String.raw`say \"when\"`),
  );
});

test('an attribute that is missing is added', () => {
  const text = '[{"Type": "NoChangeNotification", "Version": "1.0"}]';
  const whole = setAttribute(setAttribute(text, 0, 'After', '7'), 0, 'Unit', 'Days');
  expect(checkPolicies(whole)).toMatchObject({outcome: 'set', issues: []});
});

test('a policy is added in the manner of the others, and taken out again', () => {
  const added = addPolicy(written, newPolicy('ExpirationNotification', ''));
  expect(added).toBe(
    written.replace(
      '"}}\n]',
      '"}},\n    {\n      "Type": "ExpirationNotification",\n      "Version": "1.0",\n      "Attributes": {"Before": "15", "Unit": "Days"}\n    }\n]',
    ),
  );
  expect(removePolicy(added, 2)).toBe(written);
  expect(JSON.parse(removePolicy(written, 0))).toHaveLength(1);
});

test('[{}] gives way to the first policy, and the last one leaves it behind', () => {
  const one = addPolicy('[{}]', newPolicy('NoChangeNotification', ''));
  expect(checkPolicies(one).outcome).toBe('set');
  expect(checkPolicies(removePolicy(one, 0)).outcome).toBe('removed');
});

test('another type takes the place of a policy', () => {
  const changed = replacePolicy(written, 0, newPolicy('ExpirationNotification', '', '20', 'Days'));
  expect(checkPolicies(changed)).toMatchObject({outcome: 'set', issues: []});
});

test('a single policy gets its brackets', () => {
  expect(checkPolicies(inBrackets(' {"Type": "Expiration"} ')).elements).toHaveLength(1);
  expect(inBrackets('{')).toBe('{');
});

test('any change to any array leaves the other elements as they were', () => {
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue(), {minLength: 2}),
      fc.constantFrom(undefined, 1, '\t'),
      fc.nat(),
      fc.string(),
      (list, space, at, value) => {
        const text = JSON.stringify(list, undefined, space);
        const plain = JSON.parse(text) as unknown[];
        const index = at % plain.length;
        const policy = newPolicy('NoChangeNotification', '', value);
        const isRemoval = plain.every((each) => JSON.stringify(each) === '{}');
        expect(JSON.parse(addPolicy(text, policy))).toEqual(isRemoval ? [policy] : [...plain, policy]);
        expect(JSON.parse(removePolicy(text, index))).toEqual(plain.filter((_, place) => place !== index));
        expect(JSON.parse(replacePolicy(text, index, policy))).toEqual(plain.with(index, policy));
        const others = (JSON.parse(setAttribute(text, index, 'Unit', value)) as unknown[]).filter(
          (_, place) => place !== index,
        );
        expect(others).toEqual(plain.filter((_, place) => place !== index));
      },
    ),
  );
});
