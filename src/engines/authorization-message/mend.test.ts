import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {denyingPolicyTypes} from '../../facts/cli-sdk/decode-authorization-message';
import {asSimulation, decodeCommand, explain, mendOf, nextCommands, type Denial} from './index';

const session = 'arn:aws:sts::111122223333:assumed-role/Deploy/ci';
const role = 'arn:aws:iam::111122223333:role/Deploy';

function denialOf(text: string): Denial {
  const explained = explain(text);
  if (explained.kind !== 'denials') throw new Error(`not a denial: ${text}`);
  return explained.denials[0];
}
const refused = (why: string, action = 's3:GetObject', resource = 'arn:aws:s3:::amzn-s3-demo-bucket/a'): Denial =>
  denialOf(`User: ${session} is not authorized to perform: ${action} on resource: ${resource} ${why}`);
const lacking = (type: string, action?: string, resource?: string): Denial =>
  refused(`because no ${type} allows the ${action ?? 's3:GetObject'} action`, action, resource);
const denied = (type: string, action?: string, resource?: string): Denial =>
  refused(`with an explicit deny in a ${type}`, action, resource);
const commandsOf = (denial: Denial): string =>
  nextCommands(denial)
    .map(({command}) => command)
    .join('\n');

describe('the smallest Allow', () => {
  const statement = (denial: Denial): unknown => {
    const mend = mendOf(denial);
    return mend.kind === 'allow' ? mend.policy.Statement[0] : undefined;
  };
  const plain = {
    Sid: 'AllowGetObject',
    Effect: 'Allow',
    Action: 's3:GetObject',
    Resource: 'arn:aws:s3:::amzn-s3-demo-bucket/a',
  };

  test.each(['identity-based policy', 'permissions boundary', 'session policy', 'service control policy'])(
    'for a %s names action and resource',
    (type) => {
      expect(statement(lacking(type))).toEqual(plain);
    },
  );
  test('for a resource-based policy names the role as well, not its session', () => {
    expect(statement(lacking('resource-based policy'))).toEqual({...plain, Principal: {AWS: role}});
  });
  test('for a VPC endpoint policy compares the role in a condition', () => {
    expect(statement(lacking('VPC endpoint policy'))).toEqual({
      ...plain,
      Principal: '*',
      Condition: {ArnEquals: {'aws:PrincipalArn': role}},
    });
  });
  test('for a role trust policy has no resource', () => {
    expect(statement(lacking('role trust policy', 'sts:AssumeRole', 'arn:aws:iam::444455556666:role/Auditor'))).toEqual(
      {
        ...{Sid: 'AllowAssumeRole', Effect: 'Allow', Action: 'sts:AssumeRole', Principal: {AWS: role}},
      },
    );
  });
  test('says where it goes and what it assumes', () => {
    expect(mendOf(lacking('identity-based policy'))).toMatchObject({
      place: 'an identity-based policy of the role Deploy',
      notes: [],
    });
    expect(mendOf(refused(''))).toMatchObject({notes: [expect.stringContaining('does not say which type') as string]});
    expect(
      mendOf(
        denialOf(
          `User: ${session} is not authorized to perform: s3:ListAllMyBuckets because no identity-based policy allows the s3:ListAllMyBuckets action`,
        ),
      ),
    ).toMatchObject({
      policy: {Statement: [{Resource: '*'}]},
      notes: [expect.stringContaining('names no resource') as string],
    });
    expect(
      mendOf(lacking('identity-based policy', 'sqs:SendMessage', 'arn:aws:sqs:eu-central-1:444455556666:q')),
    ).toMatchObject({
      notes: [expect.stringContaining('across accounts both have to') as string],
    });
  });
});

describe('an explicit deny', () => {
  test.each(denyingPolicyTypes.value)('by a %s asks for a change of it, and for no Allow', (type) => {
    const mend = mendOf(denied(type));
    expect(mend).toMatchObject({
      kind: 'change',
      sids: [],
      notes: expect.arrayContaining([expect.stringContaining('No `Allow` overrules')]) as unknown,
    });
  });
});

test('a refusal that no policy explains is mended by none', () => {
  expect(mendOf(refused('because public ACLs are prevented by the BlockPublicAcls setting'))).toMatchObject({
    kind: 'none',
  });
  expect(
    mendOf(denialOf('An error occurred (AccessDenied) when calling the GetObject operation: Access Denied')),
  ).toMatchObject({kind: 'none'});
});

describe('what to run next', () => {
  test.each([
    [
      denied('service control policy'),
      'aws organizations list-policies-for-target --target-id 111122223333 --filter SERVICE_CONTROL_POLICY',
    ],
    [
      denied('resource control policy', 'sqs:SendMessage', 'arn:aws:sqs:eu-central-1:444455556666:q'),
      '--target-id 444455556666 --filter RESOURCE_CONTROL_POLICY',
    ],
    [
      refused(
        'with an explicit deny in a service control policy: arn:aws:organizations::1:policy/o-a/service_control_policy/p-example1',
      ),
      'aws organizations describe-policy --policy-id p-example1',
    ],
    [
      refused('with an explicit deny in a permissions boundary: arn:aws:iam::111122223333:policy/team/Edge'),
      "aws iam get-policy-version --policy-arn 'arn:aws:iam::111122223333:policy/team/Edge'",
    ],
    [denied('permissions boundary'), "aws iam get-role --role-name 'Deploy' --query Role.PermissionsBoundary"],
    [denied('session policy'), 'aws cloudtrail lookup-events'],
    [
      lacking('role trust policy', 'sts:AssumeRole', 'arn:aws:iam::444455556666:role/team/Auditor'),
      "aws iam get-role --role-name 'Auditor' --query Role.AssumeRolePolicyDocument",
    ],
    [denied('VPC endpoint policy'), 'aws ec2 describe-vpc-endpoints'],
    [lacking('identity-based policy'), "aws iam list-attached-role-policies --role-name 'Deploy'"],
    [denied('resource-based policy'), "aws s3api get-bucket-policy --bucket 'amzn-s3-demo-bucket'"],
    [
      denied('resource-based policy', 'kms:Decrypt', 'arn:aws:kms:eu-central-1:111122223333:key/k'),
      "aws kms get-key-policy --key-id 'arn:aws:kms:eu-central-1:111122223333:key/k' --policy-name default",
    ],
    [denied('resource-based policy', 'sqs:SendMessage', 'arn:aws:sqs:eu-central-1:111122223333:q'), "--queue-name 'q'"],
    [
      denied('resource-based policy', 'sns:Publish', 'arn:aws:sns:eu-central-1:111122223333:t'),
      'aws sns get-topic-attributes',
    ],
    [
      denied('resource-based policy', 'ecr:BatchGetImage', 'arn:aws:ecr:eu-central-1:111122223333:repository/team/app'),
      "--repository-name 'team/app'",
    ],
  ])('%#', (denial, command) => {
    expect(commandsOf(denial)).toContain(command);
  });

  test('is no command for a name with a wildcard in it', () => {
    expect(
      commandsOf(
        denied(
          'resource-based policy',
          'secretsmanager:GetSecretValue',
          'arn:aws:secretsmanager:eu-central-1:111122223333:secret:*',
        ),
      ),
    ).not.toContain('get-resource-policy');
  });

  test('is a simulation by the role, with the context of the request', () => {
    const items = (...values: string[]) => ({items: values.map((value) => ({value}))});
    const denial = denialOf(
      JSON.stringify({
        ...{explicitDeny: false, matchedStatements: items()},
        context: {
          ...{principal: {arn: session}, action: 'ec2:RunInstances', resource: '*'},
          conditions: {
            items: [
              {key: 'aws:SourceIp', values: items('192.0.2.1')},
              {key: 'ec2:Encrypted', values: items('true')},
              {key: "aws:RequestTag/it's", values: items('a', 'b')},
              {key: 'aws:CurrentTime', values: items('2026-11-25T10:00:00Z')},
              {key: 'empty', values: items()},
            ],
          },
        },
      }),
    );
    const simulation = asSimulation(denial);
    expect(simulation).toMatchObject({principal: role, action: 'ec2:RunInstances', resource: '*'});
    expect(simulation.context.map(({key}) => key)).not.toContain('empty');
    const command = commandsOf(denial);
    const entries = words(command.slice(command.indexOf('aws iam simulate'))).at(-1) ?? '';
    expect((JSON.parse(entries) as {ContextKeyType: string}[]).map(({ContextKeyType}) => ContextKeyType)).toEqual([
      'ip',
      'boolean',
      'stringList',
      'date',
    ]);
  });

  test('is no simulation of what is no user or role', () => {
    expect(asSimulation(denialOf('User: anonymous is not authorized to perform: execute-api:Invoke'))).toEqual({
      action: 'execute-api:Invoke',
      context: [],
    });
    expect(
      asSimulation(denialOf('User: arn:aws:iam::111122223333:root is not authorized to perform: s3:GetObject'))
        .principal,
    ).toBeUndefined();
  });
});

/** The words that a shell makes of a command. */
const words = (command: string): readonly string[] =>
  execFileSync('bash', ['-c', `printf '%s\\0' ${command}`], {encoding: 'utf8'})
    .split('\0')
    .slice(0, -1);

describe('commands', () => {
  test.each(['Aa0-_', '-leading', "it's", 'a b\nc', '$(rm -rf x)`y`'])(
    'carry the message %j unharmed through a shell',
    (message) => {
      const found = words(decodeCommand(message)).find(
        (word) => word === message || word === `--encoded-message=${message}`,
      );
      expect(found).toBeDefined();
    },
  );

  const model = '../shared/vectors/aws-cli-model.json';
  test.runIf(existsSync(model))('are commands of the AWS CLI with options that it has', () => {
    const {services} = JSON.parse(readFileSync(model, 'utf8')) as {services: Record<string, Record<string, object>>};
    const everyCommand = new Set(['query', 'output']);
    const texts = denyingPolicyTypes.value.flatMap((type) => [
      denied(type, 'kms:Decrypt', 'arn:aws:kms:eu-central-1:111122223333:key/k'),
      denied(type, 'events:PutRule', 'arn:aws:events:eu-central-1:111122223333:event-bus/b'),
      lacking(type, 'sts:AssumeRole', 'arn:aws:iam::444455556666:role/Auditor'),
    ]);
    const written = [
      ...texts.flatMap((denial) => nextCommands(denial).map(({command}) => command)),
      decodeCommand('Aa0'),
    ];
    for (const command of written.join('\n').replaceAll('\\\n', ' ').split('\n')) {
      const [, service = '', name = ''] = command.split(/\s+/);
      if (!(service in services)) continue;
      const options = services[service]?.[name];
      expect(options, command).toBeDefined();
      for (const [, option = ''] of command.matchAll(/ --([a-z-]+)/g)) {
        const known = everyCommand.has(option) || option in (options ?? {}) || command.includes('$(');
        expect(known, `${command}: --${option}`).toBe(true);
      }
    }
  });
});
