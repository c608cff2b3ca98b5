// Which list of which describe or list answer holds which resource type, and where its id and ARN stand. https://docs.aws.amazon.com/fis/latest/userguide/targets.html#target-filters

export interface KnownList {
  readonly type: string;
  readonly ids: readonly string[];
  readonly arns: readonly string[];
}

const list = (type: string, ids: string, arns = ''): KnownList => ({
  type: `aws:${type}`,
  ids: ids.split(' '),
  arns: arns === '' ? [] : arns.split(' '),
});

/** By the name of the list. */
const lists: Readonly<Record<string, KnownList>> = {
  Instances: list('ec2:instance', 'InstanceId'),
  Subnets: list('ec2:subnet', 'SubnetId', 'SubnetArn'),
  Volumes: list('ec2:ebs-volume', 'VolumeId'),
  VpcEndpoints: list('ec2:vpc-endpoint', 'VpcEndpointId'),
  TransitGateways: list('ec2:transit-gateway', 'TransitGatewayId', 'TransitGatewayArn'),
  AutoScalingGroups: list('ec2:autoscaling-group', 'AutoScalingGroupName', 'AutoScalingGroupARN'),
  DBClusters: list('rds:cluster', 'DBClusterIdentifier', 'DBClusterArn'),
  DBInstances: list('rds:db', 'DBInstanceIdentifier', 'DBInstanceArn'),
  ReplicationGroups: list('elasticache:replicationgroup', 'ReplicationGroupId', 'ARN'),
  Functions: list('lambda:function', 'FunctionName', 'FunctionArn'),
  Tasks: list('ecs:task', 'TaskArn', 'TaskArn'),
  Clusters: list('ecs:cluster', 'ClusterName', 'ClusterArn'),
  Roles: list('iam:role', 'RoleName', 'Arn'),
  Buckets: list('s3:bucket', 'Name BucketName', 'BucketArn'),
  VirtualInterfaces: list('directconnect:virtual-interface', 'VirtualInterfaceId'),
  MultiRegionClusters: list('memorydb:multi-region-cluster', 'MultiRegionClusterName', 'ARN'),
};

/** One resource in an object of its own, as describe calls for a single one answer. */
const objects: Readonly<Record<string, KnownList>> = {
  Nodegroup: list('eks:nodegroup', 'NodegroupName', 'NodegroupArn'),
  Cluster: list('eks:cluster', 'Name', 'Arn'),
  Table: list('dynamodb:global-table', 'TableName', 'TableArn'),
  StreamDescriptionSummary: list('kinesis:stream', 'StreamName', 'StreamARN'),
};

/** APIs differ in the first letter, and readers in others. */
const finder = (known: Readonly<Record<string, KnownList>>) => {
  const folded = new Map(Object.entries(known).map(([name, one]) => [name.toLowerCase(), one]));
  return (name: string): KnownList | undefined => folded.get(name.toLowerCase());
};

/** What stands in a list of this name; undefined if that is not known. */
export const knownList = finder(lists);

/** What an object of this name describes; undefined if that is not known. */
export const knownObject = finder(objects);
