/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. All are made up. */
import {encodedMessageMaxLength} from '@site/src/facts/cli-sdk/decode-authorization-message';
import {formatJson} from '@site/src/engines/json-text';
import type {Sample} from '@site/src/ui/sample';
import type {State} from './state';

interface DenialSample extends Sample<State> {
  /** What the explainer must find: decision and policy type, or what else came of it. */
  readonly expects: string;
}

const account = '111122223333';
const session = `arn:aws:sts::${account}:assumed-role/Developer/Ana`;
const user = `arn:aws:iam::${account}:user/Ben`;
const message = 'EXAMPLEq3-Zf0vT7_yWkd2N8cR5uLx1bJ6mHs4pGa9EXAMPLEq3-Zf0vT7_yWkd2N8cR5uLx1bJ6mHs4pGa9EXAMPLE';

const launched = (rest: string): string =>
  `An error occurred (UnauthorizedOperation) when calling the RunInstances operation: You are not authorized to perform this operation. ${rest}`;
const refused = (who: string, action: string, resource: string, why: string): string =>
  `User: ${who} is not authorized to perform: ${action} on resource: ${resource} ${why}`;

const items = (...values: string[]) => ({items: values.map((value) => ({value}))});
const keys = (entries: Readonly<Record<string, string>>) => ({
  items: Object.entries(entries).map(([key, value]) => ({key, values: items(value)})),
});
const decoded = (explicitDeny: boolean, statements: readonly object[], context: object) => ({
  ...{allowed: false, explicitDeny, matchedStatements: {items: statements}, failures: items()},
  context,
});
const outsideRegion = decoded(
  true,
  [
    {
      ...{statementId: 'StayInEurope', effect: 'DENY', principals: items('AROA123456789EXAMPLE')},
      ...{principalGroups: items(), actions: items('ec2:RunInstances', 'ec2:CreateVolume'), resources: items('*')},
      conditions: keys({'aws:RequestedRegion': 'eu-central-1'}),
    },
  ],
  {
    principal: {id: 'AROA123456789EXAMPLE:Ana', arn: session},
    action: 'RunInstances',
    resource: `arn:aws:ec2:us-east-1:${account}:instance/*`,
    conditions: keys({
      'ec2:InstanceType': 't3.micro',
      'aws:RequestedRegion': 'us-east-1',
      'ec2:AvailabilityZone': 'us-east-1a',
      'ec2:Tenancy': 'default',
    }),
  },
);
const passRole = decoded(false, [], {
  principal: {id: 'AIDA123456789EXAMPLE', name: 'Ben', arn: user},
  action: 'iam:PassRole',
  resource: `arn:aws:iam::${account}:role/web-server`,
  conditions: keys({'iam:PassedToService': 'ec2.amazonaws.com', 'aws:Region': 'eu-central-1'}),
});

const sample = (name: string, label: string, text: string, expects: string): DenialSample => ({
  ...{name, label, expects},
  state: {text, shown: 0},
});

export const samples: readonly [DenialSample, ...DenialSample[]] = [
  sample(
    'pass-role',
    'RunInstances, refused for another action',
    launched(
      `${refused(session, 'iam:PassRole', `arn:aws:iam::${account}:role/web-server`, 'because no identity-based policy allows the iam:PassRole action')}. Encoded authorization failure message: ${message}`,
    ),
    'implicit, identity-based policy',
  ),
  sample(
    'scp-with-arn',
    'Denied by an SCP, with its ARN',
    `An error occurred (AccessDenied) when calling the ListRoles operation: ${refused(user, 'iam:ListRoles', `arn:aws:iam::${account}:role/*`, 'with an explicit deny in a service control policy: arn:aws:organizations::444455556666:policy/o-exampleorg/service_control_policy/p-example1')}`,
    'explicit, service control policy',
  ),
  sample(
    'encoded',
    'An encoded message',
    launched(`Encoded authorization failure message: ${message}`),
    'encoded, 91 characters',
  ),
  sample(
    'decoded-explicit',
    'Decoded: an explicit deny',
    formatJson({DecodedMessage: JSON.stringify(outsideRegion)}),
    'explicit, StayInEurope',
  ),
  sample('decoded-implicit', 'Decoded: an implicit deny', formatJson(passRole), 'implicit, iam:PassRole'),
  sample(
    'trust-policy',
    'A role that may not be assumed',
    `An error occurred (AccessDenied) when calling the AssumeRole operation: ${refused(`arn:aws:iam::444455556666:user/Carla`, 'sts:AssumeRole', `arn:aws:iam::${account}:role/Auditor`, 'because no role trust policy allows the sts:AssumeRole action')}`,
    'implicit, role trust policy',
  ),
  sample(
    'not-a-policy',
    'Refused by a setting, not by a policy',
    `An error occurred (AccessDenied) when calling the PutObjectAcl operation: ${refused(user, 's3:PutObjectAcl', '"arn:aws:s3:::amzn-s3-demo-bucket/menu.pdf"', 'because public ACLs are prevented by the BlockPublicAcls setting in S3 Block Public Access.')}`,
    'other reason',
  ),
  sample(
    'at-the-limit',
    'An encoded message at the limit',
    'Aa0-_'.repeat(encodedMessageMaxLength.value / 5),
    'encoded, 10240 characters',
  ),
  sample(
    'cut-off',
    'An encoded message, cut off',
    launched(`Encoded authorization failure message: ${message.slice(0, 70)}...`),
    'encoded, 1 error',
  ),
  sample(
    'not-an-error',
    'Fails: no access-denied error',
    'An error occurred (NoSuchBucket) when calling the GetObject operation: The specified bucket does not exist',
    'nothing',
  ),
];
