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

/** By the name of the list, in lower case: APIs differ in it. */
export const knownLists: Readonly<Record<string, KnownList>> = {
  instances: list('ec2:instance', 'InstanceId'),
  subnets: list('ec2:subnet', 'SubnetId', 'SubnetArn'),
  volumes: list('ec2:ebs-volume', 'VolumeId'),
  vpcendpoints: list('ec2:vpc-endpoint', 'VpcEndpointId'),
  transitgateways: list('ec2:transit-gateway', 'TransitGatewayId', 'TransitGatewayArn'),
  autoscalinggroups: list('ec2:autoscaling-group', 'AutoScalingGroupName', 'AutoScalingGroupARN'),
  dbclusters: list('rds:cluster', 'DBClusterIdentifier', 'DBClusterArn'),
  dbinstances: list('rds:db', 'DBInstanceIdentifier', 'DBInstanceArn'),
  replicationgroups: list('elasticache:replicationgroup', 'ReplicationGroupId', 'ARN'),
  functions: list('lambda:function', 'FunctionName', 'FunctionArn'),
  tasks: list('ecs:task', 'TaskArn', 'TaskArn'),
  clusters: list('ecs:cluster', 'ClusterName', 'ClusterArn'),
  roles: list('iam:role', 'RoleName', 'Arn'),
  buckets: list('s3:bucket', 'Name BucketName', 'BucketArn'),
  virtualinterfaces: list('directconnect:virtual-interface', 'VirtualInterfaceId'),
  multiregionclusters: list('memorydb:multi-region-cluster', 'MultiRegionClusterName', 'ARN'),
};

/** One resource in an object of its own, as describe calls for a single one answer. */
export const knownObjects: Readonly<Record<string, KnownList>> = {
  nodegroup: list('eks:nodegroup', 'NodegroupName', 'NodegroupArn'),
  cluster: list('eks:cluster', 'Name', 'Arn'),
  table: list('dynamodb:global-table', 'TableName', 'TableArn'),
  streamdescriptionsummary: list('kinesis:stream', 'StreamName', 'StreamARN'),
};
