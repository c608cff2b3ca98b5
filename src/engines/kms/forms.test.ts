import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {boto3Code, cliCommand, javascriptCode, operations} from '.';
import {byteMembers} from './forms/sdk-code';
import {requestShapes, type Member} from './shapes';

const request = {
  KeyId: 'alias/app',
  Plaintext: 'aGVsbG8=',
  EncryptionContext: {app: "it's", stage: 'prod'},
  GrantTokens: ['a', 'b c'],
  DryRun: true,
};

test('a request becomes a command that a shell reads as one', () => {
  expect(cliCommand('Encrypt', request, 'us-east-1')).toBe(
    [
      'aws kms encrypt',
      '--key-id alias/app',
      '--plaintext aGVsbG8=',
      String.raw`--encryption-context '{"app":"it'\''s","stage":"prod"}'`,
      "--grant-tokens a 'b c'",
      '--dry-run',
      '--region us-east-1',
    ].join(' \\\n  '),
  );
  expect(cliCommand('GenerateDataKey', {EncryptionContext: {app: 'a', b: 'c/d'}}, 'r')).toContain('app=a,b=c/d');
});

test('and code in Python and JavaScript', () => {
  expect(boto3Code('Encrypt', request, 'us-east-1')).toContain('Plaintext=base64.b64decode("aGVsbG8="),');
  expect(boto3Code('GenerateDataKeyPair', {}, 'r')).toContain('kms.generate_data_key_pair(');
  expect(javascriptCode('Encrypt', request, 'us-east-1')).toContain('Plaintext: Buffer.from("aGVsbG8=", \'base64\'),');
  const python = spawnSync('python3', ['-c', 'import ast,sys; ast.parse(sys.stdin.read())'], {
    input: boto3Code('Encrypt', request, 'us-east-1'),
  });
  if (!python.error) expect(python.status).toBe(0);
});

test('the members that the code takes for bytes are those of the requests', () => {
  const members = operations.flatMap((operation): readonly Member[] => requestShapes[operation]);
  expect(new Set(members.filter(({shape}) => shape.kind === 'bytes').map(({name}) => name))).toEqual(
    new Set(byteMembers),
  );
});

const model = '../shared/vectors/aws-cli-model.json';

test.runIf(existsSync(model))('every operation and member is one of the AWS CLI, with the same bounds', () => {
  type Option = string | [string, {min?: number; max?: number; enum?: string[]}];
  const {services} = JSON.parse(readFileSync(model, 'utf8')) as {
    services: {kms: Record<string, Record<string, Option>>};
  };
  for (const operation of operations) {
    const [, command = ''] = /^aws kms (\S+)/.exec(cliCommand(operation, {}, 'r')) ?? [];
    const options = services.kms[command] ?? {};
    for (const {name, shape} of requestShapes[operation]) {
      const [, flag = ''] = /--(\S+)/.exec(cliCommand(operation, {[name]: 1}, 'r')) ?? [];
      const found = options[flag];
      expect(found, `${command} --${flag}`).toBeDefined();
      const [, bounds = {}] = Array.isArray(found) ? found : [];
      if ('min' in shape && shape.min !== undefined) expect(bounds.min, flag).toBe(shape.min);
      if ('max' in shape && shape.kind !== 'texts') expect(bounds.max, flag).toBe(shape.max);
      if ('oneOf' in shape && shape.oneOf)
        expect([...(bounds.enum ?? [])].sort(), flag).toEqual([...shape.oneOf].sort());
    }
    const names = requestShapes[operation].map(({name}) => cliCommand(operation, {[name]: 1}, 'r'));
    const missing = Object.keys(options).filter(
      (flag) => !flag.startsWith('no-') && !names.some((line) => line.includes(`--${flag} `)),
    );
    expect(missing, command).toEqual([]);
  }
});
