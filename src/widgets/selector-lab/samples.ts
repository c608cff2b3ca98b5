/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. The records are made up. */
import {formatJson} from '@site/src/engines/json-text';
import type {Sample} from '@site/src/ui/sample';
import {firstModel, type State} from './state';

interface LabSample extends Sample<State> {
  /** What the lab must say: of each record `logged` or the field that refused, else the outcome of the open tab. */
  readonly expects: string;
}

const account = '111122223333';
const bucket = 'arn:aws:s3:::amzn-s3-demo-bucket';
const orders = `arn:aws:lambda:eu-central-1:${account}:function:orders`;

const record = (eventSource: string, eventName: string, eventCategory: string, fields: object) => ({
  ...{eventVersion: '1.11', eventTime: '2026-11-20T08:00:00Z', eventSource, eventName, awsRegion: 'eu-central-1'},
  userIdentity: {type: 'AssumedRole', arn: `arn:aws:sts::${account}:assumed-role/app/dev`, accountId: account},
  ...{eventType: 'AwsApiCall', eventCategory, managementEvent: eventCategory === 'Management'},
  ...fields,
});
const createBucket = record('s3.amazonaws.com', 'CreateBucket', 'Management', {readOnly: false});
const describeInstances = record('ec2.amazonaws.com', 'DescribeInstances', 'Management', {readOnly: true});
const decrypt = record('kms.amazonaws.com', 'Decrypt', 'Management', {readOnly: true});
const resources = [
  {type: 'AWS::S3::Object', ARN: `${bucket}/invoices/2026.pdf`},
  {type: 'AWS::S3::Bucket', ARN: bucket, accountId: account},
];
const getObject = record('s3.amazonaws.com', 'GetObject', 'Data', {readOnly: true, resources});
const putObject = record('s3.amazonaws.com', 'PutObject', 'Data', {readOnly: false, resources});
const invoke = (arn: string) =>
  record('lambda.amazonaws.com', 'Invoke', 'Data', {
    readOnly: false,
    resources: [{type: 'AWS::Lambda::Function', ARN: arn, accountId: account}],
  });
const throughEndpoint = (eventName: string, fields: object) =>
  record('s3.amazonaws.com', eventName, 'NetworkActivity', {
    ...{eventType: 'AwsVpceEvent', readOnly: true, vpcEndpointId: 'vpce-0example', vpcEndpointAccountId: account},
    ...fields,
  });
const denied = {errorCode: 'VpceAccessDenied', errorMessage: 'The request was denied due to a VPC endpoint policy'};

const insight = (state: 'Start' | 'End', eventTime: string, statistics: object) => ({
  ...{eventVersion: '1.11', eventTime, awsRegion: 'eu-central-1', eventType: 'AwsCloudTrailInsight'},
  ...{eventCategory: 'Insight', sharedEventID: '00000000-0000-4000-8000-00000000aaaa', recipientAccountId: account},
  insightDetails: {
    ...{state, eventSource: 'ec2.amazonaws.com', eventName: 'RunInstances', insightType: 'ApiCallRateInsight'},
    insightContext: {
      statistics: {baseline: {average: 0.5}, insight: {average: 40}, baselineDuration: 10_080, ...statistics},
      attributions: [
        {
          attribute: 'userIdentityArn',
          insight: [{value: `arn:aws:sts::${account}:assumed-role/batch/nightly`, average: 39}],
          baseline: [{value: `arn:aws:sts::${account}:assumed-role/app/dev`, average: 0.5}],
        },
        {
          attribute: 'errorCode',
          insight: [{value: 'Client.InstanceLimitExceeded', average: 31}],
          baseline: [{value: 'null', average: 0.5}],
        },
      ],
    },
  },
});

const field = (Field: string, operators: object) => ({Field, ...operators});
const management = {
  Name: 'Management events',
  FieldSelectors: [field('eventCategory', {Equals: ['Management']})],
};
const data = field('eventCategory', {Equals: ['Data']});
const basic = {ReadWriteType: 'All', IncludeManagementEvents: true};

const start: State = {
  tab: 'test',
  selectors: formatJson([{...basic, DataResources: []}]),
  records: formatJson([createBucket, describeInstances, getObject]),
  trailName: 'main',
  selected: 2,
  insights: formatJson([
    insight('Start', '2026-11-20T09:00:00Z', {}),
    insight('End', '2026-11-20T09:04:00Z', {insightDuration: 4}),
  ]),
  model: firstModel,
};

export const samples: readonly [LabSample, ...LabSample[]] = [
  {name: 'default-trail', label: 'A trail’s default', state: start, expects: 'logged, logged, DataResources'},
  {
    name: 's3-read-missing',
    label: 'An S3 object read is missing',
    state: {
      ...start,
      selectors: formatJson([
        management,
        {
          Name: 'Writes to invoices',
          FieldSelectors: [
            data,
            field('resources.type', {Equals: ['AWS::S3::Object']}),
            field('readOnly', {Equals: ['false']}),
            field('resources.ARN', {StartsWith: [`${bucket}/invoices/`]}),
          ],
        },
      ]),
      records: formatJson({Records: [putObject, getObject]}),
      selected: 1,
    },
    expects: 'logged, readOnly',
  },
  {
    name: 'without-kms',
    label: 'AWS KMS left out',
    state: {
      ...start,
      selectors: formatJson([{...basic, ExcludeManagementEventSources: ['kms.amazonaws.com']}]),
      records: formatJson([decrypt, createBucket]),
      selected: 0,
    },
    expects: 'ExcludeManagementEventSources, logged',
  },
  {
    name: 'lambda-invoke',
    label: 'Lambda Invoke: a function ARN is exact',
    state: {
      ...start,
      selectors: formatJson([{...basic, DataResources: [{Type: 'AWS::Lambda::Function', Values: [orders]}]}]),
      records: formatJson([invoke(orders), invoke(`${orders}-test`)]),
      selected: 1,
    },
    expects: 'logged, DataResources',
  },
  {
    name: 'endpoint-denied',
    label: 'Denied by a VPC endpoint policy',
    state: {
      ...start,
      selectors: formatJson([
        management,
        {
          Name: 'S3 calls that an endpoint policy denied',
          FieldSelectors: [
            field('eventCategory', {Equals: ['NetworkActivity']}),
            field('eventSource', {Equals: ['s3.amazonaws.com']}),
            field('errorCode', {Equals: ['VpceAccessDenied']}),
          ],
        },
      ]),
      records: formatJson([throughEndpoint('GetObject', denied), throughEndpoint('ListBuckets', {})]),
      selected: 0,
    },
    expects: 'logged, errorCode',
  },
  {
    name: 'convert-basic',
    label: 'Basic to advanced',
    state: {
      ...start,
      tab: 'convert',
      selectors: formatJson([
        {
          ...{ReadWriteType: 'WriteOnly', IncludeManagementEvents: true},
          ExcludeManagementEventSources: ['kms.amazonaws.com'],
          DataResources: [
            {Type: 'AWS::S3::Object', Values: [`${bucket}/invoices/`]},
            {Type: 'AWS::Lambda::Function', Values: ['arn:aws:lambda']},
          ],
        },
      ]),
      records: formatJson([putObject, invoke(orders)]),
      selected: 0,
    },
    expects: '3 advanced selectors',
  },
  {
    name: 'insight-pair',
    label: 'An Insights event, Start and End',
    state: {...start, tab: 'insights'},
    expects: '80 times for 4 minutes',
  },
  {
    name: 'unusual-rate',
    label: 'When is a rate unusual? A model',
    state: {...start, tab: 'model'},
    expects: 'unusual for 8 minutes',
  },
  {
    name: 'usual-rate',
    label: 'A busy call that doubles for a moment (model)',
    state: {
      ...start,
      tab: 'model',
      model: {...firstModel, baselineRate: '40', burstRate: '60', burstMinutes: '3'},
    },
    expects: 'not unusual',
  },
  {
    name: 'invalid-selector',
    label: 'Refused: selectors that are not valid',
    state: {
      ...start,
      selectors: formatJson([
        {
          Name: 'Buckets',
          FieldSelectors: [
            data,
            field('resources.type', {Equals: ['AWS::S3::Bucket']}),
            field('readOnly', {NotEquals: ['true']}),
          ],
        },
      ]),
    },
    expects: 'refused: [0].FieldSelectors[1].Equals[0], [0].FieldSelectors[2].NotEquals',
  },
];
