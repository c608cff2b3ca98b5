// Random events of one type, as text, so that numbers are written in every way: odd names, mixed arrays, nulls, dates. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html
import fc from 'fast-check';

const name = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('a', 'a', 'b', 'b', 'c', 'orderId', 'order-id', 'order id', 'lines', 'SKU'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      '_',
      '__x',
      '2nd',
      'class',
      'None',
      'toString',
      '__proto__',
      '$ref',
      'é',
      'a.b',
      '"',
      '\\u0041',
      "it's",
      '\n',
    ),
  },
  fc.string({maxLength: 6}),
);
const numberText = fc.oneof(
  fc.integer().map(String),
  fc.constantFrom('0', '-0', '1.0', '1e3', '-2.50E-7', '0.1', '9007199254740993', '9223372036854775807'),
  fc.constantFrom(
    '9223372036854775808',
    '-9223372036854775809',
    '123456789012345678901234567890',
    '1.00000000000000000001',
  ),
  fc.double({noNaN: true, noDefaultInfinity: true}).map((value) => JSON.stringify(value)),
);
const stringText = fc
  .oneof(
    fc.string({maxLength: 8}),
    fc.string({unit: 'grapheme', maxLength: 4}),
    fc
      .date({noInvalidDate: true, min: new Date(0), max: new Date('9999-01-01T00:00:00Z')})
      .map((date) => date.toISOString()),
    fc.constantFrom('2026-02-29T00:00:00Z', '2024-02-29T23:59:59+02:00', '2026-11-23', '2026-11-23T12:00:00', 'x'),
  )
  .map((text) => JSON.stringify(text));

const objectText = (members: readonly (readonly [string, string])[]): string =>
  `{${members.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`;
const objectOf = (value: fc.Arbitrary<string>) =>
  fc.uniqueArray(fc.tuple(name, value), {selector: ([key]) => key, maxLength: 5}).map(objectText);

const {value} = fc.letrec<{value: string}>((tie) => ({
  value: fc.oneof(
    {maxDepth: 4, depthIdentifier: 'event'},
    numberText,
    stringText,
    fc.constantFrom('true', 'false', 'null'),
    fc.array(tie('value'), {maxLength: 4, depthIdentifier: 'event'}).map((elements) => `[${elements.join(',')}]`),
    objectOf(tie('value')),
  ),
}));

const resourcesText = fc
  .array(fc.constantFrom('arn:aws:s3:::one', 'arn:aws:s3:::two'), {maxLength: 2})
  .map((arns) => JSON.stringify(arns));

/** A detail as text. */
export const detailText: fc.Arbitrary<string> = objectOf(value);

/** An event around a detail, as text. */
export const eventText = (detail: string, resources = '[]'): string =>
  objectText([
    ['version', '"0"'],
    ['id', '"6a7e8feb-b491-4cf7-a9f1-bf3703467718"'],
    ['detail-type', '"Order Placed"'],
    ['source', '"com.example.orders"'],
    ['account', '"111122223333"'],
    ['time', '"2026-11-23T12:00:00Z"'],
    ['region', '"us-east-1"'],
    ['resources', resources],
    ['detail', detail],
  ]);

/** A whole event as text. */
export const arbitraryEvent: fc.Arbitrary<string> = fc
  .tuple(detailText, resourcesText)
  .map(([detail, resources]) => eventText(detail, resources));

/** One to seven events of one type, as text; some of them vary only a little. */
export const arbitraryEvents: fc.Arbitrary<readonly string[]> = fc.array(arbitraryEvent, {minLength: 1, maxLength: 7});
