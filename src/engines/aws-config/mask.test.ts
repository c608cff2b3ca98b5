import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {maskSecrets} from '.';

const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

describe('a secret', () => {
  test.each([
    ['in the output of env', `AWS_SECRET_ACCESS_KEY=${secret}`, 'AWS_SECRET_ACCESS_KEY=****'],
    ['after export', `export AWS_SESSION_TOKEN="${secret}"`, 'export AWS_SESSION_TOKEN=****'],
    ['in PowerShell', `$env:AWS_SECRET_ACCESS_KEY = '${secret}'`, '$env:AWS_SECRET_ACCESS_KEY = ****'],
    ['with a blank in it', 'AWS_CONTAINER_AUTHORIZATION_TOKEN=Bearer abc', 'AWS_CONTAINER_AUTHORIZATION_TOKEN=****'],
    [
      'between other assignments',
      `export AWS_SECRET_ACCESS_KEY=${secret} AWS_REGION=eu-west-1`,
      'export AWS_SECRET_ACCESS_KEY=**** AWS_REGION=eu-west-1',
    ],
    ['in a file', `aws_secret_access_key = ${secret}\nregion = x`, 'aws_secret_access_key = ****\nregion = x'],
    ['in a file without blanks', `aws_session_token=${secret}`, 'aws_session_token=****'],
    ['behind a colon', `AWS_SECRET_ACCESS_KEY: ${secret}`.toLowerCase(), 'aws_secret_access_key: ****'],
    [
      'on the line below its key',
      `aws_session_token =\n  ${secret}==\nregion = x`,
      'aws_session_token =\n  ****\nregion = x',
    ],
    [
      'over several lines',
      `aws_session_token = ${secret}\n  abc=\n  def\n  region = x`,
      'aws_session_token = ****\n  ****\n  ****\n  region = x',
    ],
    [
      'in indented settings',
      `  aws_secret_access_key = a\n  aws_session_token = b`,
      '  aws_secret_access_key = ****\n  aws_session_token = ****',
    ],
    ['in JSON', `{"SecretAccessKey": "${secret}"}`, '{"SecretAccessKey": "****"}'],
    [
      'as an option',
      'credential_process = tool --password hunter2 --user me',
      'credential_process = tool --password **** --user me',
    ],
    ['in a URL', 'https://me:hunter2@example.com/', 'https://me:****@example.com/'],
    ['by itself', secret, '****'],
  ])('%s is masked, the rest stays', (_, text, masked) => {
    expect(maskSecrets(text)).toBe(masked);
    expect(maskSecrets(masked)).toBe(masked);
  });

  test('that is being typed never shows more than its last key stroke', () => {
    let field = 'aws_secret_access_key = ';
    for (const letter of secret) {
      field = maskSecrets(field + letter);
      expect(field).toBe('aws_secret_access_key = ****');
    }
  });

  test('with Windows line ends leaves them alone', () => {
    expect(maskSecrets(`[default]\r\naws_secret_access_key = ${secret}\r\nregion = x\r\n`)).toBe(
      '[default]\r\naws_secret_access_key = ****\r\nregion = x\r\n',
    );
  });
});

describe('what is no secret', () => {
  test.each([
    'AWS_SECRET_ACCESS_KEY=',
    'AWS_SECRET_ACCESS_KEY=""',
    'aws_secret_access_key =',
    'AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE=/var/run/secrets/token',
    'AWS_WEB_IDENTITY_TOKEN_FILE=/var/run/secrets/eks.amazonaws.com/serviceaccount/token',
    'role_arn = arn:aws:iam::111122223333:role/Admin',
    'sso_start_url = https://corp.awsapps.com/start',
    'credential_process = /opt/bin/awscreds --account 111122223333',
  ])('%s stays as it is', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });
});

test('masking twice changes nothing more, whatever the text', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom('aws_secret_access_key = ', 'AWS_SESSION_TOKEN=', '  ', '[default]', 'region = x', '--token '),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(line, line)), (lines) => {
      const once = maskSecrets(lines.map((parts) => parts.join('')).join('\n'));
      expect(maskSecrets(once)).toBe(once);
    }),
    {numRuns: 2000},
  );
});

test('no secret survives in the forms that it has, wherever it stands', () => {
  const base64 = fc.stringMatching(/^[A-Za-z0-9/+]{8,80}={0,2}$/);
  const form = fc.constantFrom(
    (value: string) => `AWS_SECRET_ACCESS_KEY=${value}`,
    (value: string) => `export AWS_SESSION_TOKEN='${value}'`,
    (value: string) => `aws_secret_access_key=${value}`,
    (value: string) => `  aws_session_token : ${value}`,
    (value: string) => `AWS_REGION=x AWS_SECURITY_TOKEN=${value}`,
  );
  fc.assert(
    fc.property(base64, form, fc.string(), (value, write, noise) => {
      const text = `${noise.replaceAll(value, '')}\n${write(value)}\n[default]`;
      expect(maskSecrets(text).split('\n').slice(-2)[0]).not.toContain(value);
    }),
    {numRuns: 2000},
  );
});

test.each(['-', '--token', 'AWS_SESSION_TOKEN=a ', 'http://', 'aA/', ' '])(
  'a long text of “%s” is masked in no time',
  (piece) => {
    const text = piece.repeat(20_000 / piece.length);
    const start = process.cpuUsage();
    maskSecrets(text);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
  },
);
