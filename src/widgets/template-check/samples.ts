/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. */
import type {Sample} from '@site/src/ui/sample';
import type {State} from './state';

interface CheckSample extends Sample<State> {
  /** Words of the verdict on the two templates. */
  readonly expects: string;
  /** Rules by which AWS's validator finds something fatal, an error or a warning in the new one. */
  readonly finds: readonly string[];
}

const json = (resources: object): string => JSON.stringify({Resources: resources}, null, 1);

const jobs = (QueueName: string, VisibilityTimeout: number) => ({
  Type: 'AWS::SQS::Queue',
  Properties: {QueueName, VisibilityTimeout},
});
const bucket = {Type: 'AWS::S3::Bucket', DeletionPolicy: 'Retain'};

const base: State = {
  tab: 'compare',
  before: json({Data: bucket, Jobs: jobs('jobs', 30)}),
  after: json({DataV2: bucket, Jobs: jobs('jobs2', 60)}),
  stack: 'Orders',
  failOn: 'destructive',
};

const role = (actions: string): string => `Resources:
  Data:
    Type: AWS::S3::Bucket
  Worker:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Principal: {Service: lambda.amazonaws.com}
            Action: sts:AssumeRole
      Policies:
        - PolicyName: data
          PolicyDocument:
            Statement:
              - Effect: Allow
                Action: ${actions}
                Resource: !Sub '\${Data.Arn}/*'
`;

const topic = (TopicName: string): string =>
  json({
    News: {Type: 'AWS::SNS::Topic', Properties: {TopicName}},
    ToQueue: {
      Type: 'AWS::SNS::Subscription',
      Properties: {TopicArn: {Ref: 'News'}, Protocol: 'sqs', Endpoint: 'arn:aws:sqs:us-east-1:111122223333:news'},
    },
  });

const logGroup = (RetentionInDays: number): string =>
  json({Orders: {Type: 'AWS::Logs::LogGroup', Properties: {LogGroupName: '/shop/orders', RetentionInDays}}});

const misspelt = `Parameters:
  Days:
    Type: Number
    Default: 30
Resources:
  Orders:
    Type: AWS::Logs::LogGroup
    Properties:
      LogGroupName: /shop/orders
      Retention: !Ref Days
      KmsKeyId: !Ref Key
`;

const instance = (InstanceType: string): string =>
  json({Web: {Type: 'AWS::EC2::Instance', Properties: {InstanceType, ImageId: 'ami-0123456789abcdef0'}}});

export const samples: readonly [CheckSample, ...CheckSample[]] = [
  {
    name: 'renamed',
    label: 'A bucket and a queue get other names',
    state: base,
    expects: '1 replace, 1 orphan, 1 created',
    finds: ['W3011'],
  },
  {
    name: 'broadening',
    label: 'YAML: a role that may do more',
    state: {
      ...base,
      before: role('s3:GetObject'),
      after: role("['s3:GetObject', 's3:PutObject']"),
      failOn: 'broadening',
    },
    expects: 'Permissions widen. `--fail-on broadening` exits with 1',
    finds: [],
  },
  {
    name: 'reference',
    label: 'A replacement that spreads by Ref',
    state: {...base, before: topic('news'), after: topic('news-v2')},
    expects: '2 replace',
    finds: ['W9013'],
  },
  {
    name: 'may-replace',
    label: 'It depends: an instance of another type',
    state: {...base, before: instance('t3.micro'), after: instance('t3.small')},
    expects: '1 may be replaced',
    finds: ['W9010'],
  },
  {
    name: 'destroyed',
    label: 'A queue without DeletionPolicy goes',
    state: {...base, before: json({Jobs: jobs('jobs', 30)}), after: json({}), failOn: 'any-change'},
    expects: '1 destroy',
    finds: ['F0001'],
  },
  {
    name: 'number-or-text',
    label: 'At the limit: 30 and "30" are the same',
    state: {
      ...base,
      before: json({Jobs: jobs('jobs', 30)}),
      after: json({Jobs: jobs('jobs', 30)}).replace('30', '"30"'),
      failOn: 'any-change',
    },
    expects: 'There is no difference',
    finds: ['W9003'],
  },
  {
    name: 'broken',
    label: 'A template with a mistake',
    state: {...base, after: base.after.replace('"Type": "AWS::S3::Bucket"', '"Typ": "AWS::S3::Bucket"')},
    expects: 'cannot be compared yet',
    finds: ['E3001', 'W3011'],
  },
  {
    name: 'retention',
    label: 'Check: a log group that keeps its events 45 days',
    state: {...base, tab: 'check', before: logGroup(30), after: logGroup(45)},
    expects: '1 updated in place',
    finds: ['W3030'],
  },
  {
    name: 'retention-limit',
    label: 'Check, at the limit: 3653 days',
    state: {...base, tab: 'check', before: logGroup(30), after: logGroup(3653)},
    expects: '1 updated in place',
    finds: [],
  },
  {
    name: 'misspelt',
    label: 'Check YAML: a misspelt property and a key that is not there',
    state: {...base, tab: 'check', before: logGroup(30), after: misspelt},
    expects: '1 updated in place',
    finds: ['F1020', 'F3002'],
  },
];
