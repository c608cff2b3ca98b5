import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {checkSessionRequest, parseSerialNumber, sessionScope, type Check, type SessionRequest} from '.';

const ana: SessionRequest = {
  caller: 'iam-user',
  serialNumber: 'arn:aws:iam::111122223333:mfa/ana',
  tokenCode: '123456',
  durationSeconds: '',
};
const check = (fields: Partial<SessionRequest>) => checkSessionRequest({...ana, ...fields});
const about = (subject: Check['subject'], fields: Partial<SessionRequest>): Check => {
  const found = check(fields).checks.find((one) => one.subject === subject);
  if (!found) throw new Error(`nothing about ${subject}`);
  return found;
};
const texts = ({refusals = []}: Check) => refusals.map(({text}) => text);

describe('a request', () => {
  test('of an IAM user with device and code is granted for 12 hours, with MFA', () => {
    expect(check({})).toMatchObject({verdict: 'granted', seconds: 43_200, isMfa: true});
  });

  test('without device and code is granted without MFA', () => {
    const checked = check({serialNumber: '', tokenCode: ''});
    expect(checked).toMatchObject({verdict: 'granted', isMfa: false});
    expect(checked.checks.map(({outcome}) => outcome)).toEqual(['passes', 'noted', 'noted', 'passes']);
  });

  test('with temporary credentials is refused with the words of AWS STS', () => {
    expect(check({caller: 'temporary'}).verdict).toBe('refused');
    expect(about('caller', {caller: 'temporary'}).refusals).toEqual([
      {
        from: 'AWS STS',
        code: 'AccessDenied',
        status: 'HTTP 403',
        text: 'Cannot call GetSessionToken with session credentials',
      },
    ]);
  });

  test('never throws, whatever is typed', () => {
    const caller = fc.constantFrom('iam-user' as const, 'root' as const, 'temporary' as const);
    const text = fc.string({unit: 'binary', maxLength: 30});
    fc.assert(
      fc.property(
        caller,
        text,
        text,
        fc.oneof(text, fc.bigInt().map(String)),
        (...[who, serialNumber, tokenCode, durationSeconds]) => {
          const {verdict, seconds} = checkSessionRequest({caller: who, serialNumber, tokenCode, durationSeconds});
          expect(['granted', 'shortened', 'refused']).toContain(verdict);
          expect(seconds).toBeGreaterThanOrEqual(900);
          expect(seconds).toBeLessThanOrEqual(129_600);
        },
      ),
    );
  });
});

describe('the duration', () => {
  test.each([
    ['iam-user', '', 43_200, 'granted'],
    ['iam-user', '900', 900, 'granted'],
    ['iam-user', ' 0900 ', 900, 'granted'],
    ['iam-user', '129600', 129_600, 'granted'],
    ['root', '', 3600, 'granted'],
    ['root', '3600', 3600, 'granted'],
    ['root', '3601', 3600, 'shortened'],
    ['root', '129600', 3600, 'shortened'],
  ] as const)('of the %s, asked for “%s”, is %i seconds: %s', (caller, durationSeconds, seconds, verdict) => {
    const device = caller === 'root' ? {serialNumber: '', tokenCode: ''} : {};
    expect(check({caller, durationSeconds, ...device})).toMatchObject({seconds, verdict});
  });

  test('below 900 is stopped by the AWS CLI, and refused by AWS STS where a client sends it', () => {
    expect(texts(about('durationSeconds', {durationSeconds: '899'}))).toEqual([
      'Invalid value for parameter DurationSeconds, value: 899, valid min value: 900',
      "1 validation error detected: Value '899' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900",
    ]);
  });

  test.each(['129601', '345600', '99999999999999999999'])('of %s seconds is refused by AWS STS', (durationSeconds) => {
    expect(texts(about('durationSeconds', {durationSeconds}))).toEqual([
      `1 validation error detected: Value '${durationSeconds}' at 'durationSeconds' failed to satisfy constraint: Member must have value less than or equal to 129600`,
    ]);
    expect(check({durationSeconds, caller: 'root'}).verdict).toBe('refused');
  });

  test.each([
    ['12h', 'Write 43200.'],
    ['30 min', 'Write 1800.'],
    ['1.5 hours', 'Write 5400.'],
    ['soon', 'Write 43200 for 12 hours.'],
    ['-900', 'Write 43200 for 12 hours.'],
    ['3600.5', 'Write 43200 for 12 hours.'],
  ])('“%s” is no number of seconds: %s', (durationSeconds, mend) => {
    expect(about('durationSeconds', {durationSeconds})).toMatchObject({outcome: 'refused', mend});
  });
});

describe('the code', () => {
  test('that is short is stopped by the client, with its length', () => {
    expect(texts(about('tokenCode', {tokenCode: '12'}))).toEqual([
      'Invalid length for parameter TokenCode, value: 2, valid min length: 6',
    ]);
  });

  test('with a space in it is too long for AWS STS', () => {
    expect(about('tokenCode', {tokenCode: '123 456'})).toMatchObject({mend: 'Type them without a space.'});
    expect(texts(about('tokenCode', {tokenCode: '123 456'}))[0]).toContain("Value '123 456' at 'tokenCode'");
  });

  test('may begin with zeros, and may not hold letters', () => {
    expect(about('tokenCode', {tokenCode: '000001'}).outcome).toBe('passes');
    expect(about('tokenCode', {tokenCode: '12345a'}).outcome).toBe('refused');
  });

  test.each([
    ['serialNumber', {serialNumber: ''}],
    ['tokenCode', {tokenCode: ''}],
  ] as const)('and the device belong together: without the other, %s is refused', (subject, fields) => {
    expect(texts(about(subject, fields))).toEqual([
      'MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.',
    ]);
    expect(check(fields).verdict).toBe('refused');
  });
});

describe('the serial number', () => {
  test.each([
    ['GAHT12345678', 'hardware'],
    ['arn:aws:iam::111122223333:mfa/ana', 'virtual'],
    ['arn:aws-cn:iam::111122223333:mfa/team/ana@example.com', 'virtual'],
    ['arn:aws-us-gov:iam::111122223333:mfa/ana', 'virtual'],
    ['arn:aws-eusc:iam::111122223333:mfa/ana', 'virtual'],
    ['arn:aws:iam::111122223333:u2f/user/ana/key1-7XNL7NFNLZ123456789EXAMPLE', 'passkey'],
    ['arn:aws:iam::111122223333:user/ana', 'other-arn'],
    ['arn:aws:iam::111122223333:mfa/', 'other-arn'],
    ['arn:aws:s3:::bucket', 'other-arn'],
    ['arn:aws:iam:us-east-1:111122223333:mfa/ana', 'broken'],
    ['arn:aws:iam::1111-2222-3333:mfa/ana', 'broken'],
    ['arn:amazon:iam::111122223333:mfa/ana', 'broken'],
    ['arn:aws:iam', 'broken'],
    ['mfa/ana@example', 'broken'],
  ])('%s is %s', (serial, kind) => {
    expect(parseSerialNumber(serial).kind).toBe(kind);
    expect(check({serialNumber: serial}).verdict).toBe(['hardware', 'virtual'].includes(kind) ? 'granted' : 'refused');
  });

  test('that is the ARN of the user is answered with the ARN of its device', () => {
    const wrong = about('serialNumber', {serialNumber: 'arn:aws-cn:iam::111122223333:user/team/ana'});
    expect(wrong.mend).toContain('arn:aws-cn:iam::111122223333:mfa/ana');
    expect(texts(wrong)).toEqual([
      'MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.',
    ]);
  });

  test('has 9 to 256 characters of its alphabet', () => {
    expect(texts(about('serialNumber', {serialNumber: 'GAHT1234'}))).toEqual([
      'Invalid length for parameter SerialNumber, value: 8, valid min length: 9',
    ]);
    expect(about('serialNumber', {serialNumber: 'G'.repeat(256)}).outcome).toBe('passes');
    expect(about('serialNumber', {serialNumber: 'G'.repeat(257)}).outcome).toBe('refused');
    expect(about('serialNumber', {serialNumber: 'GAHT 12345678'}).why).toContain('“ ” cannot stand');
  });

  test('of the root user is noted: no MFA-protected API access', () => {
    expect(about('serialNumber', {caller: 'root'}).outcome).toBe('noted');
    expect(check({caller: 'root'}).isMfa).toBe(false);
  });
});

describe('what a session may call', () => {
  test.each([
    ['s3:ListAllMyBuckets', false, 'policies-decide'],
    ['iam:ListUsers', false, 'closed'],
    [`IAM:listusers`, true, 'policies-decide'],
    ['sts:AssumeRole', false, 'open'],
    [`sts:getcalleridentity`, true, 'open'],
    ['sts:GetSessionToken', true, 'closed'],
    ['sts:GetFederationToken', true, 'closed'],
    ['sts:AssumeRoleWithSAML', true, 'closed'],
    ['list buckets', true, 'unreadable'],
    ['', true, 'unreadable'],
  ] as const)('%s with MFA %s: %s', (action, isMfa, verdict) => {
    expect(sessionScope(action, isMfa).verdict).toBe(verdict);
  });
});
