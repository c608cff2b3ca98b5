// The programs of the samples: CDK apps in TypeScript, one for each topic of the site.

export const queue = `import {App, Stack} from 'aws-cdk-lib';
import {Queue} from 'aws-cdk-lib/aws-sqs';

const stack = new Stack(new App(), 'Shop');
new Queue(stack, 'Jobs');
`;

export const key = `import {App, Stack} from 'aws-cdk-lib';
import {Key} from 'aws-cdk-lib/aws-kms';
import {ServicePrincipal} from 'aws-cdk-lib/aws-iam';

const stack = new Stack(new App(), 'Keys');
const key = new Key(stack, 'Orders', {
  alias: 'orders',
  description: 'Encrypts orders',
  enableKeyRotation: true,
});
key.grantEncryptDecrypt(new ServicePrincipal('sqs.amazonaws.com'));
`;

export const logGroup = `import {App, Stack} from 'aws-cdk-lib';
import {PolicyStatement, ServicePrincipal} from 'aws-cdk-lib/aws-iam';
import {Key} from 'aws-cdk-lib/aws-kms';
import {LogGroup, RetentionDays} from 'aws-cdk-lib/aws-logs';

const app = new App();
const stack = new Stack(app, 'Logs', {env: {account: '111122223333', region: 'eu-west-1'}});
const key = new Key(stack, 'Key');

// CloudWatch Logs may use the key, for this log group and no other.
key.addToResourcePolicy(
  new PolicyStatement({
    principals: [new ServicePrincipal(\`logs.\${stack.region}.amazonaws.com\`)],
    actions: ['kms:Encrypt*', 'kms:Decrypt*', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'],
    resources: ['*'],
    conditions: {
      ArnEquals: {
        'kms:EncryptionContext:aws:logs:arn': stack.formatArn({
          service: 'logs',
          resource: 'log-group:/shop/orders',
        }),
      },
    },
  }),
);

new LogGroup(stack, 'Orders', {
  logGroupName: '/shop/orders',
  encryptionKey: key,
  retention: RetentionDays.ONE_MONTH,
});
`;

export const bus = `import {App, Stack} from 'aws-cdk-lib';
import {EventBus, Rule} from 'aws-cdk-lib/aws-events';
import {SqsQueue} from 'aws-cdk-lib/aws-events-targets';
import {Queue} from 'aws-cdk-lib/aws-sqs';

const stack = new Stack(new App(), 'Events');
const bus = new EventBus(stack, 'Bus', {eventBusName: 'shop'});
const failed = new Queue(stack, 'Failed');

new Rule(stack, 'LargeOrders', {
  eventBus: bus,
  eventPattern: {
    source: ['shop.orders'],
    detail: {total: [{numeric: ['>', 1000]}]},
  },
  targets: [
    new SqsQueue(new Queue(stack, 'Orders'), {deadLetterQueue: failed, retryAttempts: 8}),
  ],
});
`;

export const trail = `import {App, Stack} from 'aws-cdk-lib';
import {ReadWriteType, Trail} from 'aws-cdk-lib/aws-cloudtrail';
import {Bucket} from 'aws-cdk-lib/aws-s3';

const stack = new Stack(new App(), 'Audit');
const documents = new Bucket(stack, 'Documents');

const trail = new Trail(stack, 'Trail', {
  isMultiRegionTrail: true,
  managementEvents: ReadWriteType.WRITE_ONLY,
});
trail.addS3EventSelector([{bucket: documents, objectPrefix: 'invoices/'}], {
  readWriteType: ReadWriteType.ALL,
  includeManagementEvents: false,
});
`;

export const api = `import {App, Stack} from 'aws-cdk-lib';
import {AuthorizationType, GraphqlApi, MappingTemplate} from 'aws-cdk-lib/aws-appsync';

const stack = new Stack(new App(), 'Api');
const api = new GraphqlApi(stack, 'Shop', {
  name: 'shop',
  definition: {
    schema: {
      bind: (api) => ({
        apiId: api.apiId,
        definition: \`
          type Query @aws_api_key @aws_iam { version: String! }
        \`,
      }),
    },
  },
  authorizationConfig: {
    defaultAuthorization: {authorizationType: AuthorizationType.API_KEY},
    additionalAuthorizationModes: [{authorizationType: AuthorizationType.IAM}],
  },
});

api.addNoneDataSource('Nothing').createResolver('Version', {
  typeName: 'Query',
  fieldName: 'version',
  requestMappingTemplate: MappingTemplate.fromString('{"version": "2018-05-29"}'),
  responseMappingTemplate: MappingTemplate.fromString('"1.0"'),
});
`;

export const parameter = `import {App, CfnOutput, Stack} from 'aws-cdk-lib';
import {CfnParameter, StringParameter} from 'aws-cdk-lib/aws-ssm';

const stack = new Stack(new App(), 'Settings');

const host = new StringParameter(stack, 'Host', {
  parameterName: '/shop/host',
  stringValue: 'shop.example.com',
});
new CfnOutput(stack, 'HostArn', {value: host.parameterArn});

// A policy needs the L1: StringParameter has no property for it.
new CfnParameter(stack, 'Offer', {
  name: '/shop/offer',
  type: 'String',
  value: 'spring',
  tier: 'Advanced',
  policies: JSON.stringify([
    {Type: 'Expiration', Version: '1.0', Attributes: {Timestamp: '2027-03-01T00:00:00.000Z'}},
  ]),
});
`;

export const namespace = `import {App, Stack} from 'aws-cdk-lib';
import {HttpNamespace} from 'aws-cdk-lib/aws-servicediscovery';

const stack = new Stack(new App(), 'Discovery');
const namespace = new HttpNamespace(stack, 'Namespace', {name: 'shop.local'});
const orders = namespace.createService('Orders', {name: 'orders', description: 'Takes orders'});

orders.registerNonIpInstance('Blue', {
  instanceId: 'blue',
  customAttributes: {url: 'https://blue.shop.example.com', stage: 'live'},
});
`;

export const experiment = `import {App, Stack} from 'aws-cdk-lib';
import {Alarm, Metric} from 'aws-cdk-lib/aws-cloudwatch';
import {CfnExperimentTemplate} from 'aws-cdk-lib/aws-fis';
import {Role, ServicePrincipal} from 'aws-cdk-lib/aws-iam';

const stack = new Stack(new App(), 'Chaos');
const role = new Role(stack, 'Role', {assumedBy: new ServicePrincipal('fis.amazonaws.com')});
const alarm = new Alarm(stack, 'Errors', {
  metric: new Metric({namespace: 'Shop', metricName: 'Errors'}),
  threshold: 10,
  evaluationPeriods: 1,
});

new CfnExperimentTemplate(stack, 'StopOne', {
  description: 'Stop one instance of the shop',
  roleArn: role.roleArn,
  stopConditions: [{source: 'aws:cloudwatch:alarm', value: alarm.alarmArn}],
  targets: {
    instances: {
      resourceType: 'aws:ec2:instance',
      resourceTags: {app: 'shop'},
      selectionMode: 'COUNT(1)',
    },
  },
  actions: {
    stop: {
      actionId: 'aws:ec2:stop-instances',
      parameters: {startInstancesAfterDuration: 'PT5M'},
      targets: {Instances: 'instances'},
    },
  },
  tags: {Name: 'stop-one'},
});
`;

export const kept = `import {App, Stack} from 'aws-cdk-lib';
import {Queue} from 'aws-cdk-lib/aws-sqs';
import {Construct} from 'constructs';

class Jobs extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    // Jobs/Default/Resource counts as Jobs/Resource: the ID of a bare queue named Jobs.
    this.queue = new Queue(this, 'Default');
  }
}

const stack = new Stack(new App(), 'Shop');
new Jobs(stack, 'Jobs');
`;

export const sameId = `import {App, Stack} from 'aws-cdk-lib';
import {Queue} from 'aws-cdk-lib/aws-sqs';

const stack = new Stack(new App(), 'Shop');
new Queue(stack, 'Jobs');
new Queue(stack, 'Jobs', {fifo: true});
`;

export const selfCheck = `import {Annotations, App, Duration, Stack} from 'aws-cdk-lib';
import {Queue} from 'aws-cdk-lib/aws-sqs';

const stack = new Stack(new App(), 'Shop');
const jobs = new Queue(stack, 'Jobs', {visibilityTimeout: Duration.minutes(20)});
Annotations.of(jobs).addWarning('A worker that dies keeps its job for 20 minutes.');
jobs.node.addValidation({
  validate: () => (jobs.node.tryFindChild('Alarm') ? [] : ['A queue needs an alarm.']),
});
`;

/** A stack with as many resources as it may have, or any other number. */
export const manyResources = (count: number): string => `import {App, CfnWaitConditionHandle, Stack} from 'aws-cdk-lib';

const stack = new Stack(new App(), 'Wide');
for (let number = 1; number <= ${count}; number++) {
  new CfnWaitConditionHandle(stack, \`Handle\${number}\`);
}
`;
