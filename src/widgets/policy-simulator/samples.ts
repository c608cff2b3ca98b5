/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. */
import type {Decision} from '@site/src/engines/iam-policy';
import {formatJson} from '@site/src/engines/json-text';
import type {Sample} from '@site/src/ui/sample';
import type {State} from './state';

interface SimulatorSample extends Sample<State> {
  /** The decision of each cell, row by row; empty if a field cannot be read. */
  readonly expects: readonly Decision[];
}

const account = '111122223333';
const other = '444455556666';
const user = `arn:aws:iam::${account}:user/alice`;
const bucket = 'arn:aws:s3:::amzn-s3-demo-bucket';
const key = `arn:aws:kms:eu-central-1:${account}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;

const policy = (...statements: readonly object[]): string => formatJson({Version: '2012-10-17', Statement: statements});
const allow = (Action: string | readonly string[], Resource: string | readonly string[] = '*', more: object = {}) => ({
  Effect: 'Allow',
  ...{Action, Resource},
  ...more,
});
const deny = (Action: string | readonly string[], more: object) => ({Effect: 'Deny', Action, Resource: '*', ...more});

const nothing = {resourceAccount: '', scp: [], rcp: [], boundary: '', session: '', resource: '', endpoint: ''};
const start: State = {
  ...nothing,
  tab: 'identity',
  principal: user,
  identity: [
    policy(
      {Sid: 'ReadReports', ...allow(['s3:GetObject', 's3:ListBucket'], [bucket, `${bucket}/*`])},
      {
        Sid: 'DeleteOnlyWithMfa',
        ...deny('s3:DeleteObject', {Condition: {BoolIfExists: {'aws:MultiFactorAuthPresent': 'false'}}}),
      },
      {Sid: 'Write', ...allow(['s3:PutObject', 's3:DeleteObject'], `${bucket}/reports/*`)},
    ),
  ],
  actions: 's3:GetObject\ns3:PutObject\ns3:DeleteObject',
  resources: `${bucket}/reports/2026.csv\n${bucket}/logs/today.txt`,
  context: 'aws:MultiFactorAuthPresent = false',
  row: 2,
  column: 0,
};

const one = (fields: Partial<State>): State => ({...start, context: '', row: 0, column: 0, ...fields});

/** AWS's published example, one statement as an object. */
const published =
  '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"dynamodb:*","Resource":"*","Condition":{"DateGreaterThan":{"aws:CurrentTime":"2018-08-16T12:00:00Z"}}}}';

const many = (count: number, make: (index: number) => string) =>
  Array.from({length: count}, (_, index) => make(index)).join('\n');

export const samples: readonly [SimulatorSample, ...SimulatorSample[]] = [
  {
    name: 'mfa-required',
    label: 'MFA required to delete',
    state: start,
    expects: ['allowed', 'allowed', 'allowed', 'implicitDeny', 'explicitDeny', 'explicitDeny'],
  },
  {
    name: 'bool-trap',
    label: 'The trap: Bool on a key that is not there',
    state: one({
      identity: [
        policy(
          allow('ec2:*'),
          deny('ec2:TerminateInstances', {Condition: {Bool: {'aws:MultiFactorAuthPresent': 'false'}}}),
        ),
      ],
      actions: 'ec2:TerminateInstances',
      resources: `arn:aws:ec2:eu-central-1:${account}:instance/i-0abcd1234efgh5678`,
    }),
    expects: ['allowed'],
  },
  {
    name: 'boundary',
    label: 'A permissions boundary limits an administrator',
    state: one({
      tab: 'boundary',
      identity: [policy(allow('*'))],
      boundary: policy(allow(['s3:*', 'cloudwatch:*'])),
      actions: 's3:PutObject\niam:CreateUser',
      resources: '*',
      row: 1,
    }),
    expects: ['allowed', 'implicitDeny'],
  },
  {
    name: 'scp',
    label: 'An SCP keeps everyone in two Regions',
    state: one({
      tab: 'scp',
      identity: [policy(allow('*'))],
      scp: [
        policy(allow('*')),
        policy(
          allow('*'),
          deny('*', {
            Sid: 'TwoRegionsOnly',
            Condition: {StringNotEquals: {'aws:RequestedRegion': ['eu-central-1', 'eu-west-1']}},
          }),
        ),
      ],
      actions: 'ec2:RunInstances',
      resources: `arn:aws:ec2:us-east-1:${account}:instance/*`,
      context: 'aws:RequestedRegion = us-east-1',
    }),
    expects: ['explicitDeny'],
  },
  {
    name: 'cross-account-bucket',
    label: 'A bucket of another account: both sides must allow',
    state: one({
      tab: 'resource',
      principal: `arn:aws:sts::${account}:assumed-role/Reports/nightly`,
      resourceAccount: other,
      identity: [policy(allow('s3:GetObject', `${bucket}/*`))],
      resource: policy({
        ...allow(['s3:GetObject', 's3:PutObject'], `${bucket}/*`),
        Principal: {AWS: `arn:aws:iam::${account}:role/Reports`},
      }),
      actions: 's3:GetObject\ns3:PutObject',
      resources: `${bucket}/q3.csv`,
      row: 1,
    }),
    expects: ['allowed', 'implicitDeny'],
  },
  {
    name: 'kms-key-policy',
    label: 'A key policy that leaves the decision to IAM',
    state: one({
      tab: 'resource',
      identity: [policy(allow(['kms:Encrypt', 'kms:GenerateDataKey'], key))],
      resource: policy({...allow('kms:*'), Principal: {AWS: `arn:aws:iam::${account}:root`}}),
      actions: 'kms:GenerateDataKey\nkms:Decrypt',
      resources: key,
      row: 1,
    }),
    expects: ['allowed', 'implicitDeny'],
  },
  {
    name: 'assume-role',
    label: 'A trust policy with an external ID',
    state: one({
      tab: 'resource',
      principal: `arn:aws:iam::${other}:role/Vendor`,
      identity: [policy(allow('sts:AssumeRole', `arn:aws:iam::${account}:role/Audit`))],
      resource: policy({
        Effect: 'Allow',
        Principal: {AWS: `arn:aws:iam::${other}:root`},
        Action: 'sts:AssumeRole',
        Condition: {StringEquals: {'sts:ExternalId': 'example-7f3'}},
      }),
      actions: 'sts:AssumeRole',
      resources: `arn:aws:iam::${account}:role/Audit`,
    }),
    expects: ['implicitDeny'],
  },
  {
    name: 'published-example',
    label: 'AWS’s published example',
    state: one({
      identity: [published],
      actions: 'dynamodb:CreateBackup',
      resources: '*',
      context: 'aws:CurrentTime = 2019-04-25T11:00:00Z',
    }),
    expects: ['allowed'],
  },
  {
    name: 'twenty-by-twenty',
    label: 'At the limit: 20 actions on 20 resources',
    state: one({
      identity: [
        policy(
          allow('s3:Get*', `${bucket}/team-1*/*`),
          deny('s3:*', {Condition: {StringEquals: {'aws:PrincipalTag/Team': 'guests'}}}),
        ),
      ],
      actions: many(20, (index) => `s3:${index % 2 ? 'Get' : 'Put'}Object${'ABCDEFGHIJKLMNOPQRST'[index]}`),
      resources: many(20, (index) => `${bucket}/team-${index}/x`),
      context: 'aws:PrincipalTag/Team = guests',
    }),
    expects: Array.from({length: 400}, () => 'explicitDeny'),
  },
  {
    name: 'invalid-policy',
    label: 'Refused: a policy with mistakes',
    state: one({
      identity: [
        formatJson({
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'allow',
              Action: 's3:GetObject',
              Resources: `${bucket}/*`,
              Condition: {StringEqual: {'aws:PrincipalTag/Team': 'a'}},
            },
          ],
        }),
      ],
    }),
    expects: [],
  },
];
