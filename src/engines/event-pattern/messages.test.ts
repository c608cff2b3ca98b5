import {describe, expect, test} from 'vitest';
import {compilePattern} from './index';

/** The first issue of `{"detail":{"x":…}}`. */
function issueOf(value: string) {
  return issueOfPattern(`{"detail":{"x":${value}}}`);
}

function issueOfPattern(text: string) {
  const compiled = compilePattern(text);
  if (compiled.ok) throw new Error(`${text} is valid`);
  const [issue] = compiled.issues;
  if (!issue) throw new Error('no issue');
  return issue;
}

const anythingBut = (value: string) => `[{"anything-but":${value}}]`;
const numeric = (value: string) => `[{"numeric":${value}}]`;
const cidr = (value: string) => `[{"cidr":${JSON.stringify(value)}}]`;

/** Value of `x`, AWS's reason, and how often the location is printed. */
const table: readonly (readonly [value: string, reason: string, locations: number])[] = [
  ['"a"', '"x" must be an object or an array', 1],
  ['5', '"x" must be an object or an array', 1],
  ['{"prefix":"a"}', '"prefix" must be an object or an array', 1],
  ['[]', 'Empty arrays are not allowed', 1],
  ['{}', 'Empty objects are not allowed', 1],
  ['[["a"]]', 'Match value must be String, number, true, false, or null', 1],
  ['[{"regex":"a"}]', 'Unrecognized match type regex', 1],
  ['[{"NUMERIC":["=",1]}]', 'Unrecognized match type NUMERIC', 1],
  ['[{"prefix":"a","suffix":"b"}]', 'Only one key allowed in match expression', 1],
  ['[{}]', 'Match expression name not found', 1],
  ['[{"prefix":["a"]}]', 'prefix match pattern must be a string', 1],
  ['[{"suffix":5}]', 'suffix match pattern must be a string', 1],
  ['[{"equals-ignore-case":["a"]}]', 'equals-ignore-case match pattern must be a string', 1],
  ['[{"wildcard":5}]', 'wildcard match pattern must be a string', 1],
  ['[{"cidr":5}]', 'prefix match pattern must be a string', 1],
  ['[{"prefix":{}}]', 'Prefix expression name not found', 1],
  ['[{"suffix":{}}]', 'Suffix expression name not found', 1],
  ['[{"suffix":{"wildcard":"a"}}]', 'Unsupported suffix pattern: wildcard', 1],
  ['[{"wildcard":"**"}]', 'Consecutive wildcard characters at pos 1', 1],
  ['[{"wildcard":"é**"}]', 'Consecutive wildcard characters at pos 3', 1],
  ['[{"wildcard":"a\\\\b"}]', 'Invalid escape character at pos 2', 1],
  [numeric('5'), 'Value of numeric must be an array.', 1],
  [numeric('["!=",5]'), 'Unrecognized numeric range operator: !=', 1],
  [numeric('["=","5"]'), 'Value of equals must be numeric', 1],
  [numeric('["<","5"]'), 'Value of < must be numeric', 1],
  [numeric('["<",5,">",1]'), 'Too many elements in numeric expression', 1],
  [numeric('[">",5,"<",1]'), 'Bottom must be less than top', 1],
  [numeric('[">=",5,"<=",5]'), 'Bottom must be less than top', 1],
  [numeric('[]'), 'Invalid member in numeric match: ]', 1],
  [numeric('[">",5,">",6]'), 'Bad numeric range operator: >', 1],
  [numeric('[">",5,6]'), 'Bad value in numeric range: 6', 1],
  [numeric('[">",5,"<",6,7]'), 'Too many terms in numeric range expression', 1],
  [numeric('["=",9007199254740993]'), 'Cannot compare number : 9007199254740993', 1],
  [anythingBut('true'), 'Value of anything-but must be an array or single string/number value.', 1],
  [
    anythingBut('{"prefix":{"equals-ignore-case":"a"}}'),
    'Value of anything-but must be an array or single string/number value.',
    1,
  ],
  [
    anythingBut('[1,"a"]'),
    'Inside anything but list, either all values are number or string, mixed type is not supported',
    1,
  ],
  [
    anythingBut('[]'),
    'Inside anything but list, either all values are number or string, mixed type is not supported',
    1,
  ],
  [anythingBut('[null]'), 'Inside anything but list, start|null|boolean is not supported.', 2],
  [anythingBut('{"prefix":5}'), 'prefix/suffix match pattern must be a string', 1],
  [anythingBut('{"suffix":["a",5]}'), 'prefix/suffix match pattern must be a string', 2],
  [anythingBut('{"prefix":""}'), 'Null prefix/suffix not allowed', 1],
  [anythingBut('{"numeric":["=",1]}'), 'Unsupported anything-but pattern: numeric', 1],
  [anythingBut('{"prefix":"a","suffix":"b"}'), 'Too many elements in numeric expression', 1],
  [anythingBut('"a","exists":true'), 'Too many elements in numeric expression', 1],
  [
    anythingBut('{"equals-ignore-case":5}'),
    'Inside anything-but/equals-ignore-case list, number|start|null|boolean is not supported.',
    1,
  ],
  [
    anythingBut('{"equals-ignore-case":[1]}'),
    'Inside anything-but/equals-ignore-case list, number|start|null|boolean is not supported.',
    2,
  ],
  [anythingBut('{"wildcard":["a",1]}'), 'wildcard match pattern must be a string', 2],
  [anythingBut('{"wildcard":["a**"]}'), 'Consecutive wildcard characters at pos 2', 1],
  [anythingBut('{}'), 'Anything-But expression name not found', 1],
  [anythingBut('9007199254740993'), 'Cannot compare number : 9007199254740993', 0],
  [anythingBut('[9007199254740993]'), 'Cannot compare number : 9007199254740993', 1],
  ['[{"exists":"true"}]', 'exists match pattern must be either true or false.', 1],
  [cidr('10.0.0.0'), "Malformed CIDR, one '/' required", 0],
  [cidr('10.0.0.0/ab'), 'Malformed CIDR, mask bits must be an integer', 0],
  [cidr('10.0.0.0/-1'), 'Malformed CIDR, mask bits must not be negative', 0],
  [cidr('10.0.0.1/32'), 'IPv4 mask bits must be < 32', 0],
  [cidr('::1/128'), 'IPv6 mask bits must be < 128', 0],
  [cidr('10.0.0.999/8'), 'Invalid IP address: 10.0.0.999', 0],
  [cidr('xx.11.xx/8'), 'Nonstandard IP address: xx.11.xx', 0],
  ['{"$or":{"a":["b"]}}', 'It must be an Array followed with $or.', 1],
  ['{"$or":[{"a":["b"]}]}', 'There must have at least 2 Objects in $or relationship.', 1],
  ['{"$or":["a","b"]}', 'Only JSON object is allowed in array of $or relationship.', 1],
  ['{"$or":[{"prefix":["a"]},{"b":["c"]}]}', 'prefix is Ruler reserved fieldName which cannot be used inside $or.', 1],
];

describe('a refused pattern', () => {
  test.each(table)('%s: %s', (value, reason, locations) => {
    const issue = issueOf(value);
    expect(issue.reason).toBe(reason);
    expect(issue.message.startsWith(`Event pattern is not valid. Reason: ${reason}`)).toBe(true);
    expect(issue.message.split('\n at [Source: ').length - 1).toBe(locations);
    expect(issue.isAwsText).toBe(true);
  });

  test.each(table)('%s comes with the advice of the facts', (value) => {
    expect(issueOf(value).mend).not.toBe('Correct the JSON at the line and column given.');
  });

  test('which is no object is no filter', () => {
    expect(issueOfPattern('["a"]').reason).toBe('Filter is not an object');
    expect(issueOfPattern('').reason).toBe('Filter is not an object');
  });

  test('repeats its text with the place where the reader stood: behind the opening quote of a string', () => {
    expect(issueOf('"a"').message).toBe(
      'Event pattern is not valid. Reason: "x" must be an object or an array\n' +
        ' at [Source: (String)"{"detail":{"x":"a"}}"; line: 1, column: 17]',
    );
  });

  // Own patterns of the shapes whose columns were recorded on AWS: {"EXISTS": true}, [">", 0, ">", 0], [">", 0, "<"].
  test.each([
    ['{"field": [{"EXISTS": true}]}', 27],
    ['{"size": [{"numeric": [">", 0, ">", 0]}]}', 35],
    ['{"size": [{"numeric": [">", 0, "<"]}]}', 36],
    ['{"user":["me"],"detail":{"id":"A"}}', 32],
  ])('%s is refused at column %d', (text, column) => {
    expect(issueOfPattern(text)).toMatchObject({line: 1, column});
  });

  test('counts lines and begins columns anew in each', () => {
    expect(issueOfPattern('{\n  "detail": {\r\n    "x": "a"\n  }\n}')).toMatchObject({line: 3, column: 11});
  });

  test('repeats at most the first 500 characters', () => {
    const text = `{"${'a'.repeat(600)}":1}`;
    expect(issueOfPattern(text).message).toContain(`"{"${'a'.repeat(498)}"[truncated 106 chars]; line: 1`);
  });
});

describe('a pattern that is no JSON', () => {
  test.each([
    [
      '{',
      'Unexpected end-of-input: expected close marker for Object (start marker at [Source: (String)"{"; line: 1, column: 1])',
    ],
    ['{"x":["a"],}', "Unexpected character ('}' (code 125)): was expecting double-quote to start field name"],
    ["{'x':1}", "Unexpected character (''' (code 39)): was expecting double-quote to start field name"],
    ['{"x" 1}', "Unexpected character ('1' (code 49)): was expecting a colon to separate field name and value"],
    ['{"x":["a" "b"]}', "Unexpected character ('\"' (code 34)): was expecting comma to separate Array entries"],
    [
      '{"x":["a",]}',
      "Unexpected character (']' (code 93)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
    ],
    [
      '{"x":[True]}',
      "Unrecognized token 'True': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
    ],
    [
      '{"x":[tru]}',
      "Unrecognized token 'tru': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
    ],
    [
      '{"x":[nullish]}',
      "Unrecognized token 'nullish': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
    ],
    ['{"x":[01]}', 'Invalid numeric value: Leading zeroes not allowed'],
    ['{"x":[1.]}', "Unexpected character (']' (code 93)) in numeric value: Decimal point not followed by a digit"],
    ['{"x":[1e]}', "Unexpected character (']' (code 93)) in numeric value: Exponent indicator not followed by a digit"],
    [
      '{"x":[-a]}',
      "Unexpected character ('a' (code 97)) in numeric value: expected digit (0-9) to follow minus sign, for valid numeric value",
    ],
    [
      '{"x":["a\tb"]}',
      'Illegal unquoted character ((CTRL-CHAR, code 9)): has to be escaped using backslash to be included in string value',
    ],
    [
      '{"x\u0001":1}',
      'Illegal unquoted character ((CTRL-CHAR, code 1)): has to be escaped using backslash to be included in name',
    ],
    ['{"x":["\\q"]}', "Unrecognized character escape 'q' (code 113)"],
    ['{"x":["\\u12"]}', "Unexpected character ('\"' (code 34)): expected a hex-digit for character escape sequence"],
    ['{"x":["a', 'Unexpected end-of-input: was expecting closing quote for a string value'],
    ['{"x', 'Unexpected end-of-input in field name'],
    ['{"x":', 'Unexpected end-of-input within/between Object entries'],
    ['{"x":["a",', 'Unexpected end-of-input within/between Array entries'],
    ['{"x":[NaN]}', "Non-standard token 'NaN': enable `JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS` to allow"],
    [
      '{"x":["a"}',
      'Unexpected close marker \'}\': expected \']\' (for Array starting at [Source: (String)"{"x":["a"}"; line: 1, column: 6])',
    ],
    ['{\u00a0}', "Unexpected character ('\u00a0' (code 160)): was expecting double-quote to start field name"],
    [
      '{\u0001}',
      'Illegal character ((CTRL-CHAR, code 1)): only regular white space (\\r, \\n, \\t) is allowed between tokens',
    ],
    [
      '// x',
      "Unexpected character ('/' (code 47)): maybe a (non-standard) comment? (not recognized as one since Feature 'ALLOW_COMMENTS' not enabled for parser)",
    ],
  ])('%s', (text, reason) => {
    expect(issueOfPattern(text).reason).toBe(reason);
  });

  test('is refused at the first mistake, be it of JSON or of the pattern', () => {
    expect(issueOfPattern('{"x":"a", oops').reason).toBe('"x" must be an object or an array');
    expect(issueOfPattern('{"x":[oops], "y":"a"').reason).toContain("Unrecognized token 'oops'");
  });

  test('nested too deeply is refused in our own words', () => {
    expect(issueOfPattern('{"a":'.repeat(2000))).toMatchObject({
      isAwsText: false,
      reason: 'Nested deeper than 1000 levels',
    });
  });
});
