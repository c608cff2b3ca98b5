// Databases, streams, buckets and networks. https://docs.aws.amazon.com/fis/latest/userguide/fis-actions-reference.html
import {action, boolean, choice, lasting, listOf, on, optional, percentage, required} from './action';

const subnets = on('Subnets', 'ec2:subnet');
const streams = on('KinesisStreams', 'kinesis:stream');
const region = required('region');
const tenMinutes = 600;

export const dataAndNetwork = [
  action('dynamodb:global-table-pause-replication', on('Tables', 'dynamodb:global-table'), [lasting()]),
  action('dsql:cluster-connection-failure', on('Clusters', 'dsql:cluster'), [
    lasting(),
    required('percentage', percentage),
  ]),
  action('elasticache:replicationgroup-interrupt-az-power', on('ReplicationGroups', 'elasticache:replicationgroup'), [
    lasting(),
  ]),
  action('kinesis:stream-provisioned-throughput-exception', streams, [lasting(), required('percentage', percentage)]),
  action('kinesis:stream-expired-iterator-exception', streams, [lasting(), required('percentage', percentage)]),
  action(
    'memorydb:multi-region-cluster-pause-replication',
    on('MultiRegionClusters', 'memorydb:multi-region-cluster'),
    [lasting()],
  ),
  action('rds:failover-db-cluster', on('Clusters', 'rds:cluster')),
  action('rds:reboot-db-instances', on('DBInstances', 'rds:db'), [optional('forceFailover', boolean, 'false')]),
  action('s3:bucket-pause-replication', on('Buckets', 's3:bucket', 'tags'), [
    lasting(),
    region,
    optional('destinationBuckets', listOf()),
    optional('prefixes', listOf()),
  ]),
  action('network:disrupt-connectivity', subnets, [
    lasting(),
    required('scope', choice('all', 'availability-zone', 'dynamodb', 'prefix-list', 's3', 's3express', 'vpc')),
    optional('prefixListIdentifier'),
  ]),
  action('network:disrupt-vpc-endpoint', on('VPCEndpoints', 'ec2:vpc-endpoint'), [lasting()]),
  action('network:route-table-disrupt-cross-region-connectivity', subnets, [lasting(), region]),
  action('network:transit-gateway-disrupt-cross-region-connectivity', on('TransitGateways', 'ec2:transit-gateway'), [
    lasting(),
    region,
  ]),
  action('directconnect:virtual-interface-disconnect', on('VirtualInterfaces', 'directconnect:virtual-interface'), [
    lasting(tenMinutes),
  ]),
];
