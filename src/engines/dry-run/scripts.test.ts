import {execFileSync, spawnSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {lookUpOperation, nameLists, scriptFor, simulateInstead, type Language} from './index';

const passed = 'Request would have succeeded, but DryRun flag is set.';
const error = (code: string, message: string): string =>
  `\naws: [ERROR]: An error occurred (${code}) when calling the StopInstances operation: ${message}`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dry-run-'));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

function write(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
  return path;
}

const script = (language: Language, service = 'ec2', operation = 'StopInstances'): string =>
  scriptFor(lookUpOperation(service, operation, nameLists), language) ?? '';

interface Fake {
  readonly stderr?: string;
  readonly stdout?: string;
  readonly status: number;
}

/** Runs the shell form with an `aws` on PATH that notes its arguments and answers as told. */
function runShell(text: string, {stderr = '', stdout = '', status}: Fake, options: readonly string[] = []) {
  const args = join(folder, 'arguments');
  rmSync(args, {force: true});
  const answer = write('answer', stderr);
  const output = write('output', stdout);
  const aws = write(
    'bin/aws',
    `#!/usr/bin/env bash\nprintf '%s\\0' "$@" > "${args}"\ncat "${answer}" >&2\ncat "${output}"\nexit ${status}\n`,
  );
  chmodSync(aws, 0o755);
  const file = write('may-stop-instances.sh', text);
  const run = spawnSync('bash', [file, ...options], {
    encoding: 'utf8',
    env: {...process.env, PATH: `${dirname(aws)}${delimiter}${process.env.PATH ?? ''}`},
  });
  return {
    ...{status: run.status, stdout: run.stdout, stderr: run.stderr},
    arguments: existsSync(args) ? readFileSync(args, 'utf8').split('\0').slice(0, -1) : [],
  };
}

describe('the shell form', () => {
  test.each([
    ['a pass in version 2', {stderr: error('DryRunOperation', passed), status: 254}, 0],
    ['a pass in version 1', {stderr: error('DryRunOperation', passed).replace('aws: [ERROR]: ', ''), status: 255}, 0],
    ['a pass as JSON', {stderr: `{"Code": "DryRunOperation", "Message": "${passed}"}`, status: 254}, 0],
    [
      'a refusal',
      {stderr: error('UnauthorizedOperation', 'You are not authorized to perform this operation.'), status: 254},
      1,
    ],
    ['a refusal of another wording', {stderr: error('AccessDenied', 'no'), status: 254}, 1],
    ['a refusal as JSON', {stderr: '{"Code": "UnauthorizedOperation", "Message": "no"}', status: 254}, 1],
    ['an error of a parameter', {stderr: error('InvalidInstanceID.NotFound', 'no'), status: 254}, 2],
    [
      'an error that quotes the code',
      {stderr: error('InvalidParameterValue', 'tag DryRunOperation (DryRunOperation)'), status: 254},
      2,
    ],
    ['no dry run at all', {stdout: '{}', status: 0}, 2],
    ['an unknown option', {stderr: 'Unknown options: --dry-run', status: 252}, 2],
    ['no credentials', {stderr: 'Unable to locate credentials', status: 253}, 2],
    ['nothing', {status: 1}, 2],
  ] as const)('ends after %s as it should', (_, fake, status) => {
    const run = runShell(script('shell'), fake);
    expect(run.status).toBe(status);
    expect(run.stdout).toBe(status === 0 ? 'allowed\n' : '');
  });

  test('hands its options on unharmed, with --dry-run before them', () => {
    const options = ['--instance-ids', 'i-1234567890abcdef0', '--tag', 'a \'b\' "c" $HOME *'];
    const run = runShell(script('shell'), {stderr: error('DryRunOperation', passed), status: 254}, options);
    expect(run.arguments).toEqual(['ec2', 'stop-instances', '--dry-run', ...options]);
  });

  test('shows what refused on standard error', () => {
    const run = runShell(script('shell'), {
      stderr: error('UnauthorizedOperation', 'You are not authorized'),
      status: 254,
    });
    expect(run.stderr).toContain('refused: ');
    expect(run.stderr).toContain('You are not authorized');
  });

  test('of KMS knows the name of its exception', () => {
    const text = script('shell', 'kms', 'Decrypt');
    expect(runShell(text, {stderr: error('DryRunOperationException', 'x'), status: 254}).status).toBe(0);
    expect(runShell(text, {stderr: error('AccessDeniedException', 'x'), status: 254}).status).toBe(1);
  });

  test('of a service that answers as without the flag takes that for a pass', () => {
    const text = script('shell', 'network-firewall', 'UpdateRuleGroup');
    expect(runShell(text, {stdout: '{"UpdateToken": "1"}', status: 0})).toMatchObject({status: 0, stdout: 'allowed\n'});
    expect(runShell(text, {stderr: error('AccessDeniedException', 'x'), status: 254}).status).toBe(1);
  });
});

describe('the JavaScript form', () => {
  /** Runs it with a client that answers as told. */
  function runJavaScript(text: string, outcome: string): string {
    write('node_modules/@aws-sdk/client-ec2/package.json', '{"type": "module", "exports": "./index.js"}');
    write(
      'node_modules/@aws-sdk/client-ec2/index.js',
      `export class StopInstancesCommand { constructor(input) { this.input = input; } }
export class EC2Client { async send({input}) { if (!input.DryRun) throw new Error('no flag'); ${outcome} } }`,
    );
    write('may-stop-instances.mjs', text);
    const main = write(
      'main.mjs',
      `import {mayStopInstances} from './may-stop-instances.mjs';
mayStopInstances({InstanceIds: ['i-1']}).then((may) => console.log(may), (error) => console.log('thrown ' + error.message));`,
    );
    return execFileSync(process.execPath, [main], {encoding: 'utf8'}).trim();
  }
  const rejects = (name: string): string => `throw Object.assign(new Error('said'), {name: '${name}'});`;

  test.each([
    ['DryRunOperation', 'true'],
    ['UnauthorizedOperation', 'false'],
    ['AccessDeniedException', 'false'],
    ['InvalidInstanceID.NotFound', 'thrown said'],
  ])('after %s gives %s', (name, expected) => {
    expect(runJavaScript(script('javascript'), rejects(name))).toBe(expected);
  });
  test('throws where a dry run is answered without an error', () => {
    expect(runJavaScript(script('javascript'), 'return {};')).toContain('thrown StopInstances answered a dry run');
  });
  test('names package and client of a service of two words', () => {
    expect(script('javascript', 'mgh', 'PutResourceAttributes')).toContain(
      "import {MigrationHubClient, PutResourceAttributesCommand} from '@aws-sdk/client-migration-hub';",
    );
  });
});

const python = spawnSync('python3', ['--version']).status === 0;
describe.runIf(python)('the Python form', () => {
  function runPython(text: string, code: string | undefined): string {
    write('botocore/__init__.py', '');
    write(
      'botocore/exceptions.py',
      'class ClientError(Exception):\n    def __init__(self, code):\n        super().__init__(code)\n        self.response = {"Error": {"Code": code}}\n',
    );
    write(
      'boto3.py',
      `from botocore.exceptions import ClientError
class Client:
    def stop_instances(self, InstanceIds, DryRun):
        ${code === undefined ? 'return {}' : `raise ClientError("${code}")`}
def client(name):
    return Client()
`,
    );
    write('may_stop_instances.py', text);
    const main =
      'from may_stop_instances import may_stop_instances\ntry:\n    print(may_stop_instances(InstanceIds=["i-1"]))\nexcept Exception as error:\n    print("raised", error)\n';
    return execFileSync('python3', ['-c', main], {
      encoding: 'utf8',
      cwd: folder,
      env: {...process.env, PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: '1'},
    }).trim();
  }

  test.each([
    ['DryRunOperation', 'True'],
    ['UnauthorizedOperation', 'False'],
    ['InvalidInstanceID.NotFound', 'raised InvalidInstanceID.NotFound'],
    [undefined, 'raised StopInstances answered a dry run without an error'],
  ])('after %s gives %s', (code, expected) => {
    expect(runPython(script('python'), code)).toBe(expected);
  });
  test('spells the flag as the service does', () => {
    expect(script('python', 'imagebuilder', 'CreateComponent')).toContain('dryRun=True');
    expect(script('python', 'ec2', 'StopInstances')).toContain('DryRun=True');
  });
});

describe('no script', () => {
  test.each([
    ['ec2', 'AllocateHosts', 'shell'],
    ['opensearch', 'UpdateDomainConfig', 'python'],
    ['kinesis', 'SubscribeToShard', 'shell'],
    ['s3', 'sync', 'shell'],
  ] as const)('is written for %s %s in %s', (service, operation, language) => {
    expect(script(language, service, operation)).toBe('');
  });
  test('leaves EC2 and S3 with the policy simulator', () => {
    const instead = (service: string, operation: string) =>
      simulateInstead(lookUpOperation(service, operation, nameLists));
    expect(instead('ec2', 'AllocateHosts')).toContain('--action-names ec2:AllocateHosts');
    expect(instead('s3', 'rm')).toContain('s3:DeleteObject');
    expect(instead('iam', 'CreateRole')).toBeUndefined();
  });
});
