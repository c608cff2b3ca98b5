// Random patterns and events that often nearly match: few names, few values, arrays of objects. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
import fc from 'fast-check';
import type {Json} from './reference-matcher';

const name = fc.constantFrom('a', 'a', 'b', 'b', 'c', 'a.b');
const text = fc.constantFrom('', 'a', 'b', 'ab', 'AB', 'aab', 'ba', 'é', 'É', 'a*b', 'a\\b', '10.0.0.1', '10.0.1.1');
const number = fc.constantFrom(0, 1, 2, 2.5, -1, 300, 1e300);
const scalar = fc.oneof(text, number, fc.constantFrom(true, false, null));
const wildcard = fc.constantFrom('', '*', 'a*', '*b', 'a*b', '*a*', 'a\\*b', 'a\\\\b', '*a*b*', 'É');
const nonEmpty = text.filter((one) => one !== '');
const many = <Value>(value: fc.Arbitrary<Value>) => fc.oneof(value, fc.array(value, {minLength: 1, maxLength: 3}));

const numeric = fc.oneof(
  fc.tuple(fc.constantFrom('=', '<', '<=', '>', '>='), number),
  fc
    .tuple(fc.constantFrom('>', '>='), number, fc.constantFrom('<', '<='), number)
    .filter(([, bottom, , top]) => bottom < top),
);

const ignoringCase = (operator: string) => text.map((one) => ({[operator]: {'equals-ignore-case': one}}));
const inside = fc.oneof(
  many(text),
  many(number),
  many(nonEmpty).map((one) => ({prefix: one})),
  many(nonEmpty).map((one) => ({suffix: one})),
  many(text).map((one) => ({'equals-ignore-case': one})),
  many(wildcard).map((one) => ({wildcard: one})),
);

const expression: fc.Arbitrary<Json> = fc.oneof(
  text.map((one) => ({prefix: one})),
  text.map((one) => ({suffix: one})),
  text.map((one) => ({'equals-ignore-case': one})),
  ignoringCase('prefix'),
  ignoringCase('suffix'),
  wildcard.map((one) => ({wildcard: one})),
  inside.map((one) => ({'anything-but': one})),
  numeric.map((one) => ({numeric: one})),
  fc.constantFrom(0, 8, 23, 24, 31).map((bits) => ({cidr: `10.0.0.77/${bits}`})),
  fc.boolean().map((one) => ({exists: one})),
  fc.constantFrom<Json>({exists: true}, {'anything-but': 'nothing'}, {prefix: ''}, {wildcard: '*'}),
);

const alternatives = fc.array(fc.oneof(scalar, expression), {minLength: 1, maxLength: 4});

const mostOrLists = 5;

/** A valid pattern, with few enough `$or` lists to stay below the limit of combinations. */
export const patterns: fc.Arbitrary<{readonly [name: string]: Json}> = fc
  .letrec<{object: {[name: string]: Json}}>((tie) => ({
    object: fc
      .tuple(
        fc.dictionary(name, fc.oneof({maxDepth: 2, depthIdentifier: 'p'}, alternatives, tie('object')), {
          minKeys: 1,
          maxKeys: 2,
        }),
        fc.option(fc.array(fc.dictionary(name, alternatives, {minKeys: 1, maxKeys: 2}), {minLength: 2, maxLength: 3}), {
          freq: 6,
        }),
      )
      .map(([fields, or]): {[name: string]: Json} => (or ? {...fields, $or: or} : fields)),
  }))
  .object.filter((pattern) => JSON.stringify(pattern).split('"$or"').length <= mostOrLists + 1);

/** An event. */
export const events: fc.Arbitrary<{readonly [name: string]: Json}> = fc.letrec<{
  object: {[name: string]: Json};
  value: Json;
}>((tie) => ({
  object: fc.dictionary(name, tie('value'), {minKeys: 1, maxKeys: 4}),
  value: fc.oneof(
    {maxDepth: 4, depthIdentifier: 'e'},
    scalar,
    fc.array(tie('value'), {maxLength: 3}),
    tie('object'),
    fc.array(tie('object'), {maxLength: 3}),
  ),
})).object;
