import {describe, expect, test} from 'vitest';
import {checkParameter, checkPolicies, type Parameter, readingsOf, readTimestamp, utcText} from '.';

const expiration = (timestamp: unknown = '2027-12-02T21:34:33.000Z') => ({
  Type: 'Expiration',
  Version: '1.0',
  Attributes: {Timestamp: timestamp},
});
const before = (amount: unknown = '15', unit: unknown = 'Days') => ({
  Type: 'ExpirationNotification',
  Version: '1.0',
  Attributes: {Before: amount, Unit: unit},
});
const after = (amount: unknown = '20', unit: unknown = 'Days') => ({
  Type: 'NoChangeNotification',
  Version: '1.0',
  Attributes: {After: amount, Unit: unit},
});
const check = (...policies: readonly unknown[]) => checkPolicies(JSON.stringify(policies));
const answersOf = (...policies: readonly unknown[]) =>
  check(...policies).issues.flatMap(({severity, answer}) => (severity === 'error' ? [answer?.text] : []));

describe('policies', () => {
  test('of all three types are taken together', () => {
    const checked = check(expiration(), before(), before('12', 'Hours'), after());
    expect(checked).toMatchObject({outcome: 'set', issues: []});
    expect(checked.policies).toMatchObject([
      {type: 'Expiration', atMs: Date.UTC(2027, 11, 2, 21, 34, 33)},
      {type: 'ExpirationNotification', spanMs: 1_296_000_000, spanText: '15 days'},
      {spanMs: 43_200_000, spanText: '12 hours'},
      {type: 'NoChangeNotification'},
    ]);
  });

  test('an object in place of an array gets AWS’s own words', () => {
    expect(checkPolicies('{"Type": "Expiration"}')).toMatchObject({
      outcome: 'refused',
      issues: [
        {
          answer: {
            text: 'Invalid policies input: {"Type":"Expiration"}.',
            code: 'ValidationException',
            isReported: false,
          },
        },
      ],
    });
  });

  test('[{}] removes all policies, and is no broken policy', () => {
    expect(checkPolicies('[ {} ]')).toMatchObject({outcome: 'removed', issues: [], sent: '[{}]'});
    expect(check({}, after()).outcome).toBe('refused');
  });

  test.each<[string, readonly unknown[], string]>([
    [
      'a type in small letters',
      [{...after(), Type: 'noChangeNotification'}],
      'Policy type noChangeNotification is not supported.',
    ],
    ['an unknown type', [{...after(), Type: 'Rotation'}], 'Policy type Rotation is not supported.'],
    ['another version', [{...after(), Version: '1.1'}], 'Unsupported policy version.'],
    ['no version', [{...after(), Version: undefined}], 'Unsupported policy version.'],
    ['no attributes', [{...after(), Attributes: undefined}], 'Mandatory policy attribute Attributes is missing.'],
    [
      'no Timestamp',
      [{...expiration(), Attributes: {}}],
      'A valid Expiration policy must have an attribute of Timestamp.',
    ],
    ['a day without time', [expiration('2027-12-02')], 'Invalid timestamp format'],
    ['a number as Timestamp', [expiration(1_800_000_000)], 'Invalid timestamp format'],
    ['two expirations', [expiration(), expiration()], 'There can be only one expiration policy'],
    ['a notification alone', [before()], 'Expiration notification policies are missing expiration policy'],
    [
      'no Before',
      [expiration(), {...before(), Attributes: {Unit: 'Days'}}],
      'Mandatory policy attribute Before is missing.',
    ],
    ['no After', [{...after(), Attributes: {Unit: 'Days'}}], 'Mandatory policy attribute After is missing.'],
    ['no Unit', [{...after(), Attributes: {After: '1'}}], 'Mandatory policy attribute Unit is missing.'],
    ['zero', [expiration(), before('0')], 'Attribute Before must be a positive integer.'],
    ['a negative amount', [after('-1')], 'Attribute After must be a positive integer.'],
    ['half a day', [after('1.5')], 'Attribute After must be a positive integer.'],
    ['an amount in words', [after('ten')], 'Attribute After must be a positive integer.'],
    ['weeks', [after('1', 'Weeks')], 'Supported time units: DAYS HOURS'],
    [
      'eleven policies',
      [expiration(), ...Array.from({length: 10}, (_, index) => before(String(index + 1)))],
      'Number of policies attached to a parameter cannot exceed 10',
    ],
  ])('%s is refused in the reported words', (_, policies, text) => {
    expect(answersOf(...policies)).toEqual([text]);
  });

  test('ten are taken, and the eleventh is where the issue stands', () => {
    const ten = [expiration(), ...Array.from({length: 9}, (_, index) => before(String(index + 1)))];
    expect(check(...ten).outcome).toBe('set');
    const text = `[\n${[...ten, after()].map((policy) => JSON.stringify(policy)).join(',\n')}\n]`;
    expect(checkPolicies(text).issues).toMatchObject([
      {line: 12, column: 1, answer: {code: 'PoliciesLimitExceededException', isReported: true}},
    ]);
  });

  test('units are taken in any letters, types are not', () => {
    expect(check(after('1', 'DAYS'), after('2', 'hours')).outcome).toBe('set');
    expect(check({...after(), Type: 'noChangeNotification'}).issues[0]?.message).toContain(
      'write NoChangeNotification',
    );
  });

  test('a number, a sign and leading zeros are doubted, not refused', () => {
    for (const amount of [15, '+15', '015']) {
      expect(check(after(amount))).toMatchObject({outcome: 'set', issues: [{severity: 'warning'}]});
    }
  });

  test('names that nobody documents, and names that stand twice, are pointed out', () => {
    const twice =
      '[{"Type": "NoChangeNotification", "Version": "1.0", "Version": "1.0", "Attributes": {"After": "1", "Unit": "Days", "unit": "Hours"}}]';
    expect(checkPolicies(twice).issues.map(({message}) => message)).toEqual([
      'This name stands more than once; the last one counts.',
      '"unit" is not documented. Write Unit: upper and lower case count.',
    ]);
  });

  test('4,096 characters fit without blanks, one more does not', () => {
    const room = (chars: number) => {
      const policy = {...after(), Note: ''};
      return JSON.stringify([{...policy, Note: 'x'.repeat(chars - JSON.stringify([policy]).length)}]);
    };
    expect(checkPolicies(room(4096))).toMatchObject({outcome: 'set', sentChars: 4096});
    expect(checkPolicies(room(4097)).outcome).toBe('refused');
    const spread = checkPolicies(`${room(4000)}${' '.repeat(200)}`);
    expect(spread).toMatchObject({outcome: 'set', typedChars: 4200, sentChars: 4000});
    expect(spread.issues.map(({message}) => message).join()).toContain('a file of it would be too long');
  });

  test('what is no JSON is named with its place, and nothing else', () => {
    expect(checkPolicies('[\n  {"Type": }\n]')).toMatchObject({
      outcome: 'unreadable',
      sent: undefined,
      issues: [{line: 2, column: 12}],
    });
    expect(checkPolicies(' ').issues[0]?.message).toContain('write [{}]');
    expect(checkPolicies('[1, null]').issues.map(({column}) => column)).toEqual([2, 5]);
  });
});

describe('a timestamp', () => {
  test.each([
    ['2027-12-02T21:34:33.000Z', '2027-12-02 21:34:33 UTC'],
    ['2027-12-02T21:34:33Z', '2027-12-02 21:34:33 UTC'],
    ['2027-12-02T21:34Z', '2027-12-02 21:34:00 UTC'],
    ['2019-11-01T22:13:48.87+10:30', '2019-11-01 11:43:48 UTC'],
    ['2019-11-01T22:13:48.87+10:30:00', '2019-11-01 11:43:48 UTC'],
    ['2028-02-29T00:00:00-01:00', '2028-02-29 01:00:00 UTC'],
  ])('%s is %s', (text, utc) => {
    const read = readTimestamp(text);
    expect(read.ok && utcText(read.ms)).toBe(utc);
  });

  test.each([
    ['2027-12-02T21:34:33', 'end it with Z'],
    ['2027-12-02', 'time of day is missing'],
    ['2027-12-02 21:34:33Z', 'not a blank'],
    ['1800000000', 'bare number'],
    ['2027-02-29T00:00:00Z', 'no such day'],
    ['2027-12-00T00:00:00Z', 'no such day'],
    ['2027-12-02T24:00:00Z', 'no such time'],
    ['2027-12-02T00:00:00+0100', 'with a colon'],
    ['2027-12-02T00:00:00+19:00', 'no such offset'],
    ['tomorrow', 'no date and time'],
    ['', 'is missing'],
  ])('“%s” is refused: %s', (text, words) => {
    const read = readTimestamp(text);
    expect(read.ok ? '' : read.reason).toContain(words);
  });
});

describe('the parameter', () => {
  const parameter: Parameter = {
    name: '/app/token',
    type: 'SecureString',
    region: 'us-east-1',
    account: '111122223333',
    tier: 'Advanced',
    before: 'Advanced',
    valueBytes: '40',
  };
  const issuesOf = (fields: Partial<Parameter>, hasPolicies = true) =>
    checkParameter({...parameter, ...fields}, hasPolicies).map(
      ({field, severity, message, answer}) => `${field} ${severity}: ${message} ${answer?.text ?? ''}`,
    );

  test('of the Advanced tier needs nothing', () => {
    expect(issuesOf({})).toEqual([]);
  });

  test.each<[Partial<Parameter>, boolean, string]>([
    [{tier: 'Standard', before: 'none'}, true, 'tier error: Policies exist in the Advanced tier only'],
    [{tier: 'Standard', before: 'Advanced'}, false, 'cannot go back to Standard'],
    [
      {tier: 'Advanced', before: 'Standard'},
      true,
      'tier warning: This call makes the parameter Advanced. It is charged',
    ],
    [{tier: 'Intelligent-Tiering', before: 'Standard'}, true, 'Because of its policies'],
    [{tier: 'Intelligent-Tiering', before: 'none', valueBytes: '4097'}, false, 'Because of its size'],
    [{tier: 'Standard', before: 'none', valueBytes: '4097'}, false, 'maximum parameter value of 4096 characters.'],
    [{valueBytes: '8193'}, true, 'maximum parameter value of 8192 characters.'],
    [{valueBytes: 'hunter2'}, true, 'never the value itself'],
    [{name: '/aws/token'}, true, 'must not start with aws or ssm'],
    [{name: '/a b'}, true, 'letters, digits'],
    [{name: `/${Array.from({length: 16}, () => 'a').join('/')}`}, true, 'this one has 16'],
    [{name: `/${'a'.repeat(1000)}`}, true, 'more than 1011 characters'],
    [{account: '12'}, true, 'account error'],
    [{region: 'Frankfurt'}, true, 'region error'],
  ])('%j is pointed out', (fields, hasPolicies, words) => {
    expect(issuesOf(fields, hasPolicies).join('\n')).toContain(words);
  });

  test('at the limits passes', () => {
    expect(issuesOf({tier: 'Standard', before: 'Standard', valueBytes: '4096'}, false)).toEqual([]);
    expect(issuesOf({valueBytes: '8192', name: `/${Array.from({length: 15}, () => 'a').join('/')}`})).toEqual([]);
  });
});

describe('who reads a parameter', () => {
  test('is found by its whole name, also at the end of an ARN or in a dynamic reference', () => {
    const text = [
      '"valueFrom": "arn:aws:ssm:us-east-1:111122223333:parameter/app/token"',
      'Token: "{{resolve:ssm-secure:/app/token:3}}"',
      'ssm.get_parameter(Name="/app/token")',
      '/app/token2 /app/token/x /other/app/token /app/token-b',
      'Ask for /app/token.',
    ].join('\n');
    expect(readingsOf(text, '/app/token').map(({line, column}) => [line, column])).toEqual([
      [1, 59],
      [2, 30],
      [3, 25],
      [5, 9],
    ]);
  });

  test('of a name without slash likewise, and a broken name finds nothing', () => {
    expect(readingsOf('parameter/token "token" tokens', 'token')).toHaveLength(2);
    expect(readingsOf('a+b', 'a+b')).toEqual([]);
    expect(readingsOf('/app/token '.repeat(80), '/app/token')).toHaveLength(50);
  });
});
