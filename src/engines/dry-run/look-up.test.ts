import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {
  dryRunServices,
  ec2DryRunOperations,
  ec2WithoutDryRun,
  kmsDryRunOperations,
  operationsWithoutCommand,
  otherDryRunOperations,
} from '../../facts/cli-sdk/dry-run';
import {appearances, commandOf, lookUpOperation, nameLists, suggestNames} from './index';
import {ec2WithoutDryRun as ec2Without, otherOperations, serviceOf} from './operations';

const look = (service: string, operation: string) => lookUpOperation(service, operation, nameLists);

describe('the lists', () => {
  test('hold as many operations as the facts count', () => {
    expect(nameLists.ec2WithDryRun).toHaveLength(ec2DryRunOperations.value);
    expect(ec2Without).toHaveLength(ec2WithoutDryRun.value);
    expect(otherOperations.size).toBe(27);
    expect([...otherOperations.values()].flat()).toHaveLength(otherDryRunOperations.value);
    expect(nameLists.services).toHaveLength(436);
    expect([...(otherOperations.get('kms') ?? [])].sort()).toEqual([...kmsDryRunOperations.value].sort());
  });

  test('and the facts’ descriptions are about the same services and operations', () => {
    expect([...new Set(dryRunServices.map(({id}) => id))].sort()).toEqual(['ec2', ...otherOperations.keys()].sort());
    for (const [id, operations] of otherOperations) {
      for (const operation of operations) expect(serviceOf(id, operation), `${id} ${operation}`).toBeDefined();
    }
    for (const {id, operations = []} of dryRunServices) {
      for (const operation of operations) expect(otherOperations.get(id)).toContain(operation);
    }
  });

  const model = '../shared/vectors/aws-cli-model.json';
  test.runIf(existsSync(model))('agree with the command tables of AWS CLI 1.45.11', () => {
    const {services} = JSON.parse(readFileSync(model, 'utf8')) as {services: Record<string, Record<string, object>>};
    const wrong: string[] = [];
    for (const [service, commands] of Object.entries(services)) {
      for (const [command, options] of Object.entries(commands)) {
        if (command === 'wait' || service === 'configure') continue;
        const support = look(service, command);
        const expected = 'dry-run' in options ? `dry-run ${service} ${command}` : 'none';
        const found = support.kind === 'dry-run' ? `dry-run ${support.command}` : support.kind;
        if (found !== expected) wrong.push(`${service} ${command}: ${found}`);
      }
    }
    expect(wrong).toEqual([]);
    const ec2 = services.ec2 ?? {};
    for (const operation of ['ImportInstance', 'ImportVolume']) expect(ec2[commandOf(operation)]).toBeUndefined();
  });
});

describe('an operation', () => {
  test.each(['RunInstances', 'run-instances', 'run_instances', ' runinstances '])('is found as %j', (written) => {
    expect(look('ec2', written)).toMatchObject({
      kind: 'dry-run',
      operation: 'RunInstances',
      command: 'ec2 run-instances',
    });
  });

  test.each(['kms', 'KMS', 'AWS KMS'])('is found in a service written %j', (service) => {
    expect(look(service, 'Decrypt')).toMatchObject({kind: 'dry-run', service: {passed: 'DryRunOperationException'}});
  });

  test.each([
    ['ec2', 'allocate-hosts', {kind: 'none', operation: 'AllocateHosts'}],
    ['kms', 'list-keys', {kind: 'none', operation: 'ListKeys'}],
    ['iam', 'CreateRole', {kind: 'none', service: 'iam'}],
    ['s3api', 'put-object', {kind: 'none', service: 's3'}],
    ['s3', 'sync', {kind: 'client', command: 's3 sync', option: '--dryrun'}],
    ['s3', 'ls', {kind: 'none'}],
    ['eks', 'update-kubeconfig', {kind: 'client', option: '--dry-run'}],
    ['network-firewall', 'UpdateRuleGroup', {kind: 'dry-run', service: {shows: 'answer'}}],
    ['opensearch', 'UpdateDomainConfig', {kind: 'dry-run', service: {shows: 'report'}}],
    ['appstream', 'CreateImportedImage', {kind: 'dry-run', service: {shows: 'error'}}],
    ['appstream', 'CreateUpdatedImage', {kind: 'dry-run', service: {shows: 'report'}}],
    ['kinesis', 'SubscribeToShard', {kind: 'dry-run', command: undefined}],
    [
      'ec2',
      'RunInstance',
      {kind: 'unknown-operation', suggestions: expect.arrayContaining(['RunInstances']) as unknown},
    ],
    ['lambd', 'UpdateFunctionCode', {kind: 'unknown-service', suggestions: ['lambda', 'lambda-web', 'lambda-core']}],
    ['', 'RunInstances', {kind: 'nothing'}],
    ['ec2', ' ', {kind: 'nothing'}],
  ])('%s %s', (service, operation, expected) => {
    expect(look(service, operation)).toMatchObject(expected);
  });

  test('of EC2 is taken to exist, and a service without dry run waits, until the names have arrived', () => {
    expect(lookUpOperation('ec2', 'run-instances')).toMatchObject({kind: 'dry-run', operation: 'RunInstances'});
    expect(lookUpOperation('iam', 'create-role')).toEqual({kind: 'not-looked-up'});
    expect(lookUpOperation('ec2', 'AllocateHosts')).toMatchObject({kind: 'none'});
  });

  test('may be of any length', () => {
    expect(look('x'.repeat(10_000), 'y'.repeat(10_000))).toMatchObject({kind: 'unknown-service'});
    expect(look('ec2', '¿'.repeat(10_000))).toMatchObject({kind: 'unknown-operation', suggestions: []});
  });
});

test('names are suggested by what they begin with, then by what they hold', () => {
  expect(suggestNames('kms', 'dec', nameLists).operations).toEqual(['Decrypt']);
  expect(suggestNames('ec2', 'hosts', nameLists).operations).toContain('AllocateHosts');
  expect(suggestNames('ec', '', nameLists).services[0]).toMatch(/^ec/);
  expect(suggestNames('ec2', '', nameLists).operations.length).toBeLessThanOrEqual(30);
});

describe('what each tool shows', () => {
  test('of EC2 is what was seen', () => {
    const [v2, v1, boto3, javascript] = appearances(serviceOf('ec2', 'StopInstances')!, 'StopInstances');
    expect(v2?.passed).toEqual({
      where: 'exit 254, on standard error',
      text: 'aws: [ERROR]: An error occurred (DryRunOperation) when calling the StopInstances operation: Request would have succeeded, but DryRun flag is set.',
    });
    expect(v1?.refused.where).toBe('exit 255, on standard error');
    expect(v1?.refused.text).toMatch(/^An error occurred \(UnauthorizedOperation\)/);
    expect(boto3?.passed.text).toContain('412');
    expect(javascript?.refused.text).toContain('403');
  });

  test('of a service that answers as without the flag is no error', () => {
    expect(appearances(serviceOf('lambda', 'UpdateFunctionCode')!, 'UpdateFunctionCode')[0]?.passed.where).toContain(
      'exit 0',
    );
  });

  test('leaves the AWS CLI out where it has no command', () => {
    for (const operation of operationsWithoutCommand) {
      const service = serviceOf(operation === 'SubscribeToShard' ? 'kinesis' : 'ec2', operation)!;
      expect(appearances(service, operation).map(({tool}) => tool)).toEqual(['boto3', 'SDK for JavaScript v3']);
    }
  });
});
