// What the role of the experiment must be allowed, per action. https://docs.aws.amazon.com/fis/latest/userguide/fis-actions-reference.html

/** Permissions of one action; names without a resource of their own stand under `all`. */
export interface Permissions {
  /** On the resources of the target. */
  readonly target?: readonly string[];
  readonly all?: readonly string[];
  /** Only in some cases. */
  readonly sometimes?: Readonly<Record<string, string>>;
}

const words = (text: string): readonly string[] => text.split(' ');
const tags = 'tag:GetResources';
const viaSsm = 'ssm:SendCommand ssm:ListCommands ssm:CancelCommand';
const stress = {all: words(`ecs:DescribeTasks ${viaSsm}`)};
const taskNetwork = {
  all: words(`ecs:DescribeTasks ecs:DescribeContainerInstances ec2:DescribeInstances ec2:DescribeSubnets ${viaSsm}`),
};
const pod = {all: words(`eks:DescribeCluster ec2:DescribeSubnets ${tags}`)};
const lambda = {target: ['lambda:GetFunction'], all: words(`s3:PutObject s3:DeleteObject ${tags}`)};

/** By action id without `aws:`. */
const table: Readonly<Record<string, Permissions>> = {
  'fis:inject-api-internal-error': {all: ['fis:InjectApiInternalError']},
  'fis:inject-api-throttle-error': {all: ['fis:InjectApiThrottleError']},
  'fis:inject-api-unavailable-error': {all: ['fis:InjectApiUnavailableError']},
  'fis:wait': {},
  'cloudwatch:assert-alarm-state': {all: ['cloudwatch:DescribeAlarms']},
  'arc:start-zonal-autoshift': {
    all: words(
      `arc-zonal-shift:StartZonalShift arc-zonal-shift:GetManagedResource arc-zonal-shift:UpdateZonalShift arc-zonal-shift:CancelZonalShift arc-zonal-shift:ListManagedResources autoscaling:DescribeTags ${tags}`,
    ),
  },
  'ssm:send-command': {all: words(viaSsm)},
  'ssm:start-automation-execution': {
    all: words('ssm:GetAutomationExecution ssm:StartAutomationExecution ssm:StopAutomationExecution'),
    sometimes: {'iam:PassRole': 'if the automation document assumes a role'},
  },
  'ec2:stop-instances': {
    target: words('ec2:StopInstances ec2:StartInstances'),
    all: ['ec2:DescribeInstances'],
    sometimes: {'kms:CreateGrant': 'to restart instances with encrypted volumes'},
  },
  'ec2:reboot-instances': {target: ['ec2:RebootInstances'], all: ['ec2:DescribeInstances']},
  'ec2:terminate-instances': {target: ['ec2:TerminateInstances'], all: ['ec2:DescribeInstances']},
  'ec2:send-spot-instance-interruptions': {
    target: ['ec2:SendSpotInstanceInterruptions'],
    all: ['ec2:DescribeInstances'],
  },
  'ec2:api-insufficient-instance-capacity-error': {all: ['ec2:InjectApiError']},
  'ec2:asg-insufficient-instance-capacity-error': {
    all: words('ec2:InjectApiError autoscaling:DescribeAutoScalingGroups'),
  },
  'ebs:pause-volume-io': {target: ['ec2:PauseVolumeIO'], all: words(`ec2:DescribeVolumes ${tags}`)},
  'ebs:volume-io-latency': {target: ['ec2:InjectVolumeIOLatency'], all: words(`ec2:DescribeVolumes ${tags}`)},
  'lambda:invocation-add-delay': lambda,
  'lambda:invocation-error': lambda,
  'lambda:invocation-http-integration-response': lambda,
  'ecs:drain-container-instances': {
    all: words(`ecs:DescribeClusters ecs:UpdateContainerInstancesState ecs:ListContainerInstances ${tags}`),
  },
  'ecs:stop-task': {target: ['ecs:StopTask'], all: words(`ecs:DescribeTasks ecs:ListTasks ${tags}`)},
  'ecs:task-cpu-stress': stress,
  'ecs:task-io-stress': stress,
  'ecs:task-kill-process': stress,
  'ecs:task-network-blackhole-port': stress,
  'ecs:task-network-latency': taskNetwork,
  'ecs:task-network-packet-loss': taskNetwork,
  'eks:inject-kubernetes-custom-resource': {},
  'eks:terminate-nodegroup-instances': {
    target: ['eks:DescribeNodegroup'],
    all: words(`ec2:DescribeInstances ec2:TerminateInstances ${tags}`),
  },
  'eks:pod-cpu-stress': pod,
  'eks:pod-io-stress': pod,
  'eks:pod-memory-stress': pod,
  'eks:pod-delete': pod,
  'eks:pod-network-blackhole-port': pod,
  'eks:pod-network-latency': pod,
  'eks:pod-network-packet-loss': pod,
  'dynamodb:global-table-pause-replication': {
    all: words(
      `dynamodb:PutResourcePolicy dynamodb:DeleteResourcePolicy dynamodb:GetResourcePolicy dynamodb:DescribeTable ${tags}`,
    ),
    sometimes: {'dynamodb:InjectError': 'for tables with multi-Region strong consistency'},
  },
  'dsql:cluster-connection-failure': {target: ['dsql:GetCluster'], all: words(`dsql:InjectError ${tags}`)},
  'elasticache:replicationgroup-interrupt-az-power': {
    target: ['elasticache:InterruptClusterAzPower'],
    all: words(`elasticache:DescribeReplicationGroups ${tags}`),
  },
  'kinesis:stream-provisioned-throughput-exception': {all: ['kinesis:InjectApiError']},
  'kinesis:stream-expired-iterator-exception': {all: ['kinesis:InjectApiError']},
  'memorydb:multi-region-cluster-pause-replication': {
    target: ['memorydb:PauseMultiRegionClusterReplication'],
    all: words(`memorydb:DescribeMultiRegionClusters ${tags}`),
  },
  'rds:failover-db-cluster': {target: ['rds:FailoverDBCluster'], all: words(`rds:DescribeDBClusters ${tags}`)},
  'rds:reboot-db-instances': {target: ['rds:RebootDBInstance'], all: words(`rds:DescribeDBInstances ${tags}`)},
  's3:bucket-pause-replication': {
    all: words(
      `s3:PutReplicationConfiguration s3:GetReplicationConfiguration s3:PauseReplication s3:ListAllMyBuckets ${tags}`,
    ),
  },
  'network:disrupt-connectivity': {
    all: words(
      'ec2:CreateNetworkAcl ec2:CreateNetworkAclEntry ec2:CreateTags ec2:DeleteNetworkAcl ec2:DescribeManagedPrefixLists ec2:DescribeNetworkAcls ec2:DescribeSubnets ec2:DescribeVpcs ec2:GetManagedPrefixListEntries ec2:ReplaceNetworkAclAssociation',
    ),
  },
  'network:disrupt-vpc-endpoint': {
    all: words(
      'ec2:DescribeVpcEndpoints ec2:DescribeSecurityGroups ec2:ModifyVpcEndpoint ec2:CreateSecurityGroup ec2:DeleteSecurityGroup ec2:RevokeSecurityGroupEgress ec2:CreateTags',
    ),
    sometimes: {'vpce:AllowMultiRegion': 'for endpoints in another Region'},
  },
  'network:route-table-disrupt-cross-region-connectivity': {
    all: words(
      'ec2:AssociateRouteTable ec2:CreateManagedPrefixList ec2:CreateNetworkInterface ec2:CreateRoute ec2:CreateRouteTable ec2:CreateTags ec2:DeleteManagedPrefixList ec2:DeleteNetworkInterface ec2:DeleteRouteTable ec2:DescribeManagedPrefixLists ec2:DescribeNetworkInterfaces ec2:DescribeRouteTables ec2:DescribeSubnets ec2:DescribeVpcPeeringConnections ec2:DescribeVpcs ec2:DisassociateRouteTable ec2:GetManagedPrefixListEntries ec2:ModifyManagedPrefixList ec2:ModifyVpcEndpoint ec2:ReplaceRouteTableAssociation',
    ),
  },
  'network:transit-gateway-disrupt-cross-region-connectivity': {
    all: words(
      'ec2:AssociateTransitGatewayRouteTable ec2:DescribeTransitGatewayAttachments ec2:DescribeTransitGatewayPeeringAttachments ec2:DescribeTransitGateways ec2:DisassociateTransitGatewayRouteTable',
    ),
  },
  'directconnect:virtual-interface-disconnect': {
    target: words('directconnect:StartBgpFailoverTest directconnect:StopBgpFailoverTest'),
    all: words(`directconnect:DescribeVirtualInterfaces directconnect:ListVirtualInterfaceTestHistory ${tags}`),
  },
};

/** What an action needs; nothing for one that is not in the catalogue. */
export const permissionsOf = (actionId: string): Permissions => table[actionId.replace(/^aws:/, '')] ?? {};
