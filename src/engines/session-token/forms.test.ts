import fc from 'fast-check';
import {spawnSync} from 'node:child_process';
import ts from 'typescript';
import {describe, expect, test} from 'vitest';
import {
  bashFunction,
  boto3Code,
  cliCommand,
  forgetCredentials,
  javascriptCode,
  placeholders,
  powershellFunction,
  processProfile,
  readSessionAnswer,
  requestJson,
  writeCredentials,
  writeProfiles,
  type SessionCall,
  type SessionCredentials,
} from '.';

const call: SessionCall = {
  profile: 'ana',
  serialNumber: 'arn:aws:iam::111122223333:mfa/ana',
  tokenCode: '012345',
  durationSeconds: '43200',
};
const credentials: SessionCredentials = {
  accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  sessionToken: 'IQoJb3JpZ2luX2VjE//wEaCXVz+LWVhc3QtMSJ=',
  expiration: '2026-11-25T21:00:00+00:00',
};

/** Runs a script in bash with an `aws` that prints its arguments to stderr and a session to stdout. */
function runInBash(script: string, input: string, status = 0) {
  const aws = `aws() { printf '%s\\n' "$@" >&2; printf 'ASIA1\\tse/cr+et\\tto/k+en==\\n'; return ${status}; }`;
  const show = 'printf "%s|%s|%s" "$AWS_ACCESS_KEY_ID" "$AWS_SECRET_ACCESS_KEY" "$AWS_SESSION_TOKEN"';
  const {stdout, stderr} = spawnSync('bash', ['--norc', '-c', `${aws}\n${script}\n${show}`], {
    input,
    encoding: 'utf8',
    env: {PATH: process.env.PATH, AWS_ACCESS_KEY_ID: 'old', AWS_SECRET_ACCESS_KEY: 'old', AWS_SESSION_TOKEN: 'old'},
  });
  return {stdout, arguments: stderr.trimEnd().split('\n')};
}

describe('the bash function', () => {
  test('asks for the code, calls AWS STS and exports the session', () => {
    const run = runInBash(bashFunction(call), '012345\n');
    expect(run.stdout).toBe('MFA code: ASIA1|se/cr+et|to/k+en==');
    expect(run.arguments).toEqual([
      ...['sts', 'get-session-token', '--profile', 'ana', '--serial-number', 'arn:aws:iam::111122223333:mfa/ana'],
      ...['--duration-seconds', '43200', '--token-code', '012345'],
      ...['--query', 'Credentials.[AccessKeyId, SecretAccessKey, SessionToken]', '--output', 'text'],
    ]);
  });

  test('leaves the environment alone if the call fails', () => {
    expect(runInBash(bashFunction(call), '000000\n', 254).stdout).toBe('MFA code: old|old|old');
  });

  test('takes names that a shell would take apart, and leaves out what is empty', () => {
    const odd = {profile: "ana's $key `id`", serialNumber: '', tokenCode: '', durationSeconds: ''};
    expect(runInBash(bashFunction(odd), '').arguments.slice(0, 4)).toEqual([
      ...['sts', 'get-session-token', '--profile', "ana's $key `id`"],
    ]);
  });
});

describe('a call', () => {
  test('as a command says what stands in the form', () => {
    expect(cliCommand(call)).toBe(
      'aws sts get-session-token --profile ana --serial-number arn:aws:iam::111122223333:mfa/ana --token-code 012345 --duration-seconds 43200',
    );
    expect(cliCommand({profile: '', serialNumber: ' ', tokenCode: '', durationSeconds: ''})).toBe(
      'aws sts get-session-token',
    );
  });

  test('as JSON keeps the code a string', () => {
    expect(JSON.parse(requestJson(call))).toEqual({
      SerialNumber: 'arn:aws:iam::111122223333:mfa/ana',
      TokenCode: '012345',
      DurationSeconds: 43_200,
    });
    expect(JSON.parse(requestJson({...call, serialNumber: '', tokenCode: '', durationSeconds: 'soon'}))).toEqual({
      DurationSeconds: 'soon',
    });
  });

  test.each([
    ['boto3', boto3Code],
    ['JavaScript', javascriptCode],
    ['PowerShell', powershellFunction],
    ['bash', bashFunction],
  ])('as %s asks for the code and never holds one', (_, write) => {
    const text = write(call);
    expect(text).toContain('MFA code');
    expect(text).not.toContain('012345');
    expect(text).toContain('43200');
    expect(write({...call, serialNumber: ''})).not.toContain('MFA code');
  });

  test('as Python and JavaScript compiles, whatever the names are', () => {
    const names = fc.string({unit: 'grapheme', maxLength: 20});
    const sampled = fc.sample(fc.tuple(names, names), {numRuns: 30, seed: 4});
    const programs = sampled.map(([profile, serialNumber]) => ({...call, profile, serialNumber}));
    const broken = programs.map(javascriptCode).flatMap((fileText) => {
      const options = {module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023};
      return ts.transpileModule(fileText, {reportDiagnostics: true, compilerOptions: options}).diagnostics ?? [];
    });
    expect(broken).toEqual([]);
    const sources = JSON.stringify(programs.map(boto3Code));
    const python = spawnSync('python3', ['-c', 'import ast,json,sys\nfor s in json.load(sys.stdin): ast.parse(s)'], {
      input: sources,
      encoding: 'utf8',
    });
    expect(python.error ? '' : python.stderr).toBe('');
  });
});

describe('the values of a session', () => {
  test('come out of bash as they went in, and go again', () => {
    const keys = fc.string({unit: fc.constantFrom(...`ABCxyz019/+=_-$'"`), minLength: 1, maxLength: 60});
    fc.assert(
      fc.property(fc.tuple(keys, keys, keys), ([accessKeyId, secretAccessKey, sessionToken]) => {
        const given = {accessKeyId, secretAccessKey, sessionToken};
        expect(runInBash(writeCredentials('bash', given, 'p'), '').stdout).toBe(
          `${accessKeyId}|${secretAccessKey}|${sessionToken}`,
        );
      }),
      {numRuns: 10},
    );
    expect(runInBash(`${writeCredentials('bash', credentials, 'p')}\n${forgetCredentials('bash')}`, '').stdout).toBe(
      '||',
    );
  });

  test('are written as each shell and file takes them', () => {
    expect(writeCredentials('powershell', credentials, 'p').split('\n')[0]).toBe(
      "$env:AWS_ACCESS_KEY_ID = 'ASIAIOSFODNN7EXAMPLE'",
    );
    expect(writeCredentials('cmd', credentials, 'p').split('\n')[2]).toBe(
      `set "AWS_SESSION_TOKEN=${credentials.sessionToken}"`,
    );
    expect(writeCredentials('credentials-file', credentials, 'ana-mfa')).toBe(
      [
        '[ana-mfa]',
        'aws_access_key_id = ASIAIOSFODNN7EXAMPLE',
        `aws_secret_access_key = ${credentials.secretAccessKey}`,
        `aws_session_token = ${credentials.sessionToken}`,
        '# until 2026-11-25T21:00:00+00:00',
      ].join('\n'),
    );
    expect(JSON.parse(writeCredentials('credential-process', credentials, 'p'))).toEqual({
      Version: 1,
      AccessKeyId: credentials.accessKeyId,
      SecretAccessKey: credentials.secretAccessKey,
      SessionToken: credentials.sessionToken,
      Expiration: credentials.expiration,
    });
  });

  test('are placeholders until an answer is pasted', () => {
    expect(runInBash(writeCredentials('bash', placeholders, 'p'), '').stdout).toBe(
      '<AccessKeyId>|<SecretAccessKey>|<SessionToken>',
    );
  });

  test('leave the environment by a line for each shell', () => {
    expect(forgetCredentials('cmd').split('\n')).toHaveLength(3);
    expect(forgetCredentials('powershell')).toContain('Env:AWS_SESSION_TOKEN');
    expect(forgetCredentials('credentials-file')).toBe('');
  });
});

describe('a pasted answer', () => {
  const inner = {
    AccessKeyId: credentials.accessKeyId,
    SecretAccessKey: credentials.secretAccessKey,
    SessionToken: credentials.sessionToken,
    Expiration: credentials.expiration,
  };

  test.each([
    ['of the AWS CLI', {Credentials: inner}],
    ['cut to its credentials', inner],
    ['of a credential process', {Version: 1, ...inner}],
  ])('%s is read', (_, answer) => {
    expect(readSessionAnswer(JSON.stringify(answer))).toEqual({ok: true, credentials, issues: []});
  });

  test.each([
    ['', 'Nothing here yet.'],
    ['{"Credentials": {', 'This is not JSON at line 1 column 18.'],
    ['[]', 'Expected an object with “Credentials”'],
    ['{"AccessKeyId": "ASIA"}', '“SecretAccessKey” is missing.'],
    [JSON.stringify({...inner, SessionToken: undefined, Token: 't'}), 'This is an answer of instance metadata'],
    [JSON.stringify({...inner, SecretAccessKey: "se'cret"}), '“SecretAccessKey” holds a character'],
    [JSON.stringify({...inner, SessionToken: 'a b'}), '“SessionToken” holds a character'],
    [JSON.stringify({...inner, SessionToken: 7}), '“SessionToken” is missing.'],
  ])('“%s” is refused with a reason', (text, reason) => {
    const read = readSessionAnswer(text);
    expect(read.ok).toBe(false);
    expect(read.issues[0]?.message).toContain(reason);
  });

  test('with long-term keys or a broken time is taken with a warning', () => {
    const read = readSessionAnswer(JSON.stringify({...inner, AccessKeyId: 'AKIAIOSFODNN7EXAMPLE', Expiration: 'soon'}));
    expect(read.issues.map(({message}) => message)).toEqual([
      expect.stringContaining('AKIA'),
      '“Expiration” is no time.',
    ]);
  });

  test('is never repeated by a message, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(
          readSessionAnswer(`{"SecretAccessKey": "wJalrXUtnFEMI", ${text}`)
            .issues.map(({message}) => message)
            .join(),
        ).not.toContain(`wJalr`);
      }),
    );
  });
});

describe('profiles', () => {
  const setup = {
    serialNumber: call.serialNumber,
    durationSeconds: '',
    sourceProfile: 'ana',
    sessionProfile: 'ana-mfa',
    roleArn: 'arn:aws:iam::111122223333:role/admin',
    roleProfile: 'admin',
    roleSeconds: '3600',
  };
  const messages = (fields: Partial<typeof setup>) =>
    writeProfiles({...setup, ...fields}).issues.map(({field, severity}) => `${field} ${severity}`);

  test('ask for the code, and lend their session to tools that cannot', () => {
    expect(writeProfiles(setup)).toEqual({
      issues: [],
      config: [
        '[profile ana]',
        'mfa_serial = arn:aws:iam::111122223333:mfa/ana',
        '',
        '[profile admin]',
        'role_arn = arn:aws:iam::111122223333:role/admin',
        'source_profile = ana',
        'mfa_serial = arn:aws:iam::111122223333:mfa/ana',
        'duration_seconds = 3600',
        '',
        '[profile admin-process]',
        'credential_process = aws configure export-credentials --profile admin',
      ].join('\n'),
      mfaLogin:
        'aws configure mfa-login --profile ana --serial-number arn:aws:iam::111122223333:mfa/ana --update-profile ana-mfa',
    });
  });

  test('with blanks in their names stand in quotes', () => {
    const {config} = writeProfiles({...setup, sourceProfile: 'ana key', roleProfile: 'my admin'});
    expect(config).toContain('[profile "ana key"]');
    expect(config).toContain('source_profile = ana key');
    expect(config).toContain('credential_process = aws configure export-credentials --profile "my admin"');
  });

  test.each([
    [{sourceProfile: ''}, ['sourceProfile error']],
    [{sessionProfile: 'a]b'}, ['sessionProfile error']],
    [{sessionProfile: 'ana'}, ['sessionProfile error']],
    [{roleProfile: 'ana'}, ['roleProfile error']],
    [{roleArn: 'admin'}, ['roleArn error']],
    [{roleArn: 'arn:aws-cn:iam::111122223333:role/admin'}, ['roleArn warning']],
    [{roleSeconds: '899'}, ['roleSeconds error']],
    [{roleSeconds: '43201'}, ['roleSeconds error']],
    [{roleSeconds: '43200'}, ['roleSeconds warning']],
    [{roleSeconds: ''}, []],
    [{roleSeconds: '1h'}, ['roleSeconds error']],
  ])('say what is wrong with %o', (fields, expected) => {
    expect(messages(fields)).toEqual(expected);
  });

  test('that read a file take full paths only', () => {
    expect(processProfile('ana-mfa', '/home/ana/.aws/ana mfa.json')).toEqual({
      ok: true,
      text: '[profile ana-mfa]\ncredential_process = /bin/cat "/home/ana/.aws/ana mfa.json"',
    });
    for (const path of ['~/.aws/a.json', '$HOME/a.json', '', 'C:\\a.json', '/home/$USER/a.json', '/a"b']) {
      expect(processProfile('p', path).ok).toBe(false);
    }
  });
});
