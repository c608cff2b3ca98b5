import * as fc from 'fast-check';
import {expect, test} from 'vitest';
import {looksSecret, withoutSecrets} from '.';

const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

test.each([
  ['a header', `Host: a\nX-Amz-Security-Token: ${secret}\nA: b`],
  ['a header over two lines', `Authorization: AWS4-HMAC-SHA256\n  ${secret}\nA: b`],
  ['a parameter of a URL', `https://a.example/?X-Amz-Security-Token=${encodeURIComponent(secret)}&A=b`],
  ['an element of XML', `<SessionToken>${secret}</SessionToken><A>b</A>`],
  ['a field of JSON', `{"SecretAccessKey": "${secret}", "A": "b"}`],
  ['a field of the metadata service', `{"Code": "Success", "Token" : "${secret}", "A": "b"}`],
  ['JSON inside of JSON', JSON.stringify({CloudTrailEvent: JSON.stringify({sessionToken: secret, A: 'b'})})],
  ['a variable of bash', `export AWS_SECRET_ACCESS_KEY=${secret}\nA=b`],
  ['a variable of PowerShell', `$env:AWS_SESSION_TOKEN = "${secret}"\nA=b`],
  ['the output of env', `AWS_SESSION_TOKEN=${secret}\nA=b`],
  ['a credentials file', `[default]\naws_secret_access_key = ${secret}\nA=b`],
  ['a credentials file without blanks', `aws_session_token=${secret}\nA=b`],
])('the secret in %s is left out, the rest stays', (_, text) => {
  const cleaned = withoutSecrets(text);
  expect(cleaned).not.toContain(secret);
  expect(cleaned).not.toContain(encodeURIComponent(secret));
  expect(cleaned).toMatch(/A\\*"?[:=>] ?\\*"?b/);
  expect(withoutSecrets(cleaned)).toBe(cleaned);
});

test.each([
  'Tokens are bearer credentials.',
  '{"tokens": "a"}',
  'NextToken=abc',
  '{"NextToken": "abc"}',
  'AWS_REGION=eu-west-1',
])('a text without secrets stays: %s', (text) => expect(withoutSecrets(text)).toBe(text));

test('cleaning twice is cleaning once, and no text takes it long', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const once = withoutSecrets(text);
      expect(withoutSecrets(once)).toBe(once);
    }),
  );
  expect(withoutSecrets('AWS_SESSION_TOKEN='.repeat(20_000)).length).toBeGreaterThan(0);
});

test('forty characters of Base64 look like a secret access key', () => {
  expect(looksSecret(secret)).toBe(true);
  expect(looksSecret('AKIAIOSFODNN7EXAMPLE')).toBe(false);
});
