import {spawnSync} from 'node:child_process';
import ts from 'typescript';
import {describe, expect, test} from 'vitest';
import {
  boto3Text,
  cliText,
  configText,
  environmentText,
  javascriptText,
  javaText,
  type Client,
  type Era,
  type Mode,
  type Service,
  type Settings,
} from './index';

const some = <Value>(...values: Value[]): readonly (Value | undefined)[] => [undefined, ...values];
const all: readonly Settings[] = (['cli', 'boto3', 'javascript', 'java'] as Client[]).flatMap((client) =>
  some<Mode>('legacy', 'standard', 'adaptive').flatMap((mode) =>
    some<Era>('2026', 'before').flatMap((era) =>
      some(1, 5).flatMap((maxAttempts) =>
        (['other', 'dynamodb', 'long-poll'] as Service[]).map((service) => ({
          ...{client, service},
          ...(mode && {mode}),
          ...(era && {era}),
          ...(maxAttempts !== undefined && {maxAttempts}),
        })),
      ),
    ),
  ),
);
const full: Settings = {client: 'boto3', mode: 'standard', era: '2026', maxAttempts: 5, service: 'dynamodb'};

describe('settings as texts', () => {
  test('are the variables and lines that the tools read', () => {
    expect(environmentText(full)).toBe(
      'export AWS_RETRY_MODE=standard\nexport AWS_MAX_ATTEMPTS=5\nexport AWS_NEW_RETRIES_2026=true\n',
    );
    expect(cliText(full)).toBe(
      'AWS_RETRY_MODE=standard AWS_MAX_ATTEMPTS=5 AWS_NEW_RETRIES_2026=true aws sts get-caller-identity\n',
    );
    expect(configText(full)).toContain('[default]\nretry_mode = standard\nmax_attempts = 5\n');
  });

  test('count all attempts in boto3, which has another word for retries', () => {
    expect(boto3Text(full)).toContain('Config(retries={"mode": "standard", "total_max_attempts": 5})');
  });

  test('never give the SDK for JavaScript a mode it does not have', () => {
    expect(javascriptText({...full, client: 'javascript', mode: 'legacy'})).toContain("retryMode: 'standard'");
  });

  test('choose the strategy of the SDK for Java by the mode it would be in', () => {
    expect(javaText({client: 'java', service: 'other', maxAttempts: 6})).toContain(
      'AwsRetryStrategy.legacyRetryStrategy().toBuilder().maxAttempts(6).build()',
    );
    expect(javaText({client: 'java', service: 's3', era: '2026'})).toContain(
      'AwsRetryStrategy.standardRetryStrategy()',
    );
  });

  test('all parse in their language', () => {
    const shell = all.map((settings) => environmentText(settings) + cliText(settings)).join('');
    expect(spawnSync('bash', ['-n'], {input: shell, encoding: 'utf8'}).stderr).toBe('');
    for (const settings of all) {
      const {diagnostics = []} = ts.transpileModule(javascriptText(settings), {reportDiagnostics: true});
      expect(diagnostics.map(({messageText}) => messageText)).toEqual([]);
    }
  });

  test.runIf(spawnSync('python3', ['--version']).status === 0)('parse as Python', () => {
    const input = all.map(boto3Text).join('\n');
    const {stderr} = spawnSync('python3', ['-c', 'import ast,sys; ast.parse(sys.stdin.read())'], {
      input,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
  });
});
