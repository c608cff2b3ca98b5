/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. */
import {formatJson} from '@site/src/engines/json-text';
import type {Sample} from '@site/src/ui/sample';
import {exampleCode, type State} from './state';

interface BenchSample extends Sample<State> {
  /** What the bench must say, on the open tab: the verdict of the request, or the decisions of the policy in order. */
  readonly expects: string;
}

const device = 'arn:aws:iam::111122223333:mfa/ana';

/** A policy that allows everything, and denies EC2 by one condition. */
const denyEc2 = (Condition: object): string =>
  formatJson({
    Version: '2012-10-17',
    Statement: [
      {Sid: 'All', Effect: 'Allow', Action: '*', Resource: '*'},
      {Sid: 'NothingWithoutMfa', Effect: 'Deny', Action: 'ec2:*', Resource: '*', Condition},
    ],
  });

const recentCode = formatJson({
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'StopWithRecentCode',
      Effect: 'Allow',
      Action: 'ec2:StopInstances',
      Resource: '*',
      Condition: {NumericLessThan: {'aws:MultiFactorAuthAge': '3600'}},
    },
  ],
});

const start: State = {
  tab: 'request',
  caller: 'iam-user',
  serialNumber: device,
  tokenCode: exampleCode,
  duration: '43200',
  call: 'iam:ListUsers',
  ahead: '0',
  form: 'bash',
  sourceProfile: 'ana',
  sessionProfile: 'ana-mfa',
  file: '/home/ana/.aws/ana-mfa.json',
  roleArn: 'arn:aws:iam::111122223333:role/admin',
  roleProfile: 'admin',
  roleDuration: '3600',
  policy: denyEc2({BoolIfExists: {'aws:MultiFactorAuthPresent': 'false'}}),
  action: 'ec2:StopInstances',
  resource: 'arn:aws:ec2:eu-west-1:111122223333:instance/i-1234567890abcdef0',
  age: '600',
};

const policy: State = {...start, tab: 'policy'};

export const samples: readonly [BenchSample, ...BenchSample[]] = [
  {name: 'virtual-device', label: 'Virtual device, 12 hours', state: start, expects: 'granted'},
  {name: 'longest', label: 'The longest session: 36 hours', state: {...start, duration: '129600'}, expects: 'granted'},
  {name: 'too-long', label: 'Refused: a second too long', state: {...start, duration: '129601'}, expects: 'refused'},
  {
    name: 'user-arn',
    label: 'Refused: the ARN of the user',
    state: {...start, serialNumber: 'arn:aws:iam::111122223333:user/ana'},
    expects: 'refused',
  },
  {
    name: 'passkey',
    label: 'Refused: a passkey',
    state: {...start, serialNumber: 'arn:aws:iam::111122223333:u2f/user/ana/key-EXAMPLE7XNL7NFNLZ123456789'},
    expects: 'refused',
  },
  {
    name: 'root-user',
    label: 'The root user: cut to one hour',
    state: {...start, caller: 'root', serialNumber: '', tokenCode: ''},
    expects: 'shortened',
  },
  {
    name: 'old-session',
    label: 'Refused: keys of an old session',
    state: {...start, caller: 'temporary'},
    expects: 'refused',
  },
  {name: 'codes', label: 'Codes from a seed', state: {...start, tab: 'code'}, expects: 'granted'},
  {name: 'exports', label: 'Into the environment', state: {...start, tab: 'use'}, expects: 'granted'},
  {
    name: 'role-profile',
    label: 'A profile that asks for the code',
    state: {...start, tab: 'profiles'},
    expects: 'granted',
  },
  {
    name: 'long-term-keys-locked-out',
    label: 'Policy: long-term keys locked out',
    state: policy,
    expects: 'explicitDeny, explicitDeny, allowed, allowed',
  },
  {
    name: 'bool-trap',
    label: 'Policy: the Bool trap',
    state: {...policy, policy: denyEc2({Bool: {'aws:MultiFactorAuthPresent': 'false'}})},
    expects: 'allowed, explicitDeny, allowed, allowed',
  },
  {
    name: 'code-too-old',
    label: 'Policy: a code of exactly an hour ago',
    state: {...policy, policy: recentCode, age: '3600'},
    expects: 'implicitDeny, implicitDeny, implicitDeny, implicitDeny',
  },
];
