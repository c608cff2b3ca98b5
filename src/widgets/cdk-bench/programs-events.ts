// Programs for the pages about event patterns and schemas.

export const pattern = `import {App, Stack} from 'aws-cdk-lib';
import {Match, Rule} from 'aws-cdk-lib/aws-events';
import {SnsTopic} from 'aws-cdk-lib/aws-events-targets';
import {Topic} from 'aws-cdk-lib/aws-sns';

const stack = new Stack(new App(), 'Patterns');
const operators = new Topic(stack, 'Operators');

// Deletions in S3 that failed, outside of the buckets for drafts.
new Rule(stack, 'FailedDeletions', {
  eventPattern: {
    source: ['aws.s3'],
    detailType: ['AWS API Call via CloudTrail'],
    detail: {
      eventName: Match.prefix('Delete'),
      errorCode: Match.exists(),
      requestParameters: {bucketName: Match.anythingButPrefix('draft-')},
      sourceIPAddress: Match.anyOf(Match.cidr('203.0.113.0/24'), Match.suffix('.amazonaws.com')),
      userAgent: Match.equalsIgnoreCase('console.amazonaws.com'),
    },
  },
  targets: [new SnsTopic(operators)],
});
`;

export const schema = `import {App, Stack} from 'aws-cdk-lib';
import {EventBus} from 'aws-cdk-lib/aws-events';
import {CfnDiscoverer, CfnRegistry, CfnSchema} from 'aws-cdk-lib/aws-eventschemas';

const stack = new Stack(new App(), 'Schemas');
const bus = new EventBus(stack, 'Bus', {eventBusName: 'shop'});
const registry = new CfnRegistry(stack, 'Registry', {registryName: 'shop'});

// There are L1 constructs only: names and ARNs are handed on as attributes.
new CfnSchema(stack, 'OrderPlaced', {
  registryName: registry.attrRegistryName,
  schemaName: 'shop.orders@OrderPlaced',
  type: 'JSONSchemaDraft4',
  content: JSON.stringify({
    $schema: 'http://json-schema.org/draft-04/schema#',
    title: 'OrderPlaced',
    type: 'object',
    required: ['orderId', 'total'],
    properties: {orderId: {type: 'string'}, total: {type: 'number'}},
  }),
});

new CfnDiscoverer(stack, 'Discoverer', {
  sourceArn: bus.eventBusArn,
  description: 'Learns what stands on the bus',
  crossAccount: false,
});
`;
