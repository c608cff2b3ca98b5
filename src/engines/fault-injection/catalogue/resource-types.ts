// The resource types a target may have. https://docs.aws.amazon.com/fis/latest/userguide/targets.html
import {
  actionMaxResolvedTargets,
  bucketActionMaxResolvedTargets,
  podActionMaxResolvedTargets,
} from '../../../facts/fault-injection/fault-injection';
import {choice, listOf, optional, required, type Parameter} from './action';

export interface ResourceType {
  readonly type: string;
  /** How an ARN of it goes on after partition, Region and account: `ec2:instance/`. */
  readonly arn?: string;
  /** What its targets take as `parameters`. */
  readonly parameters: readonly Parameter[];
  /** Most resources that an action on it resolves to, where the quota is known; it can be raised. */
  readonly mostResolved?: number;
  /** Whether a target may do without ARNs and tags, because its parameters say which. */
  readonly isByParameters?: true;
}

const type = (
  name: string,
  arn: string | undefined,
  parameters: readonly Parameter[] = [],
  more: Pick<ResourceType, 'mostResolved' | 'isByParameters'> = {},
): ResourceType => ({type: `aws:${name}`, parameters, ...(arn === undefined ? {} : {arn}), ...more});

const five = {mostResolved: actionMaxResolvedTargets.value};
const zone = optional('availabilityZoneIdentifier');

/** All of them, each with what is known of it. */
export const resourceTypes: readonly ResourceType[] = [
  type('arc:zonal-shift-managed-resource', undefined),
  type('directconnect:virtual-interface', 'directconnect:dxvif/'),
  type('dsql:cluster', 'dsql:cluster/'),
  type('dynamodb:global-table', 'dynamodb:table/'),
  type('ec2:autoscaling-group', 'autoscaling:autoScalingGroup:'),
  type('ec2:ebs-volume', 'ec2:volume/', [zone]),
  type('ec2:instance', 'ec2:instance/', [], five),
  type('ec2:spot-instance', 'ec2:instance/', [], five),
  type('ec2:subnet', 'ec2:subnet/', [zone, optional('vpc')]),
  type('ec2:transit-gateway', 'ec2:transit-gateway/'),
  type('ec2:vpc-endpoint', 'ec2:vpc-endpoint/'),
  type('ecs:cluster', 'ecs:cluster/', [], five),
  type('ecs:task', 'ecs:task/', [optional('cluster'), optional('service')], {...five, isByParameters: true}),
  type('eks:cluster', 'eks:cluster/'),
  type('eks:nodegroup', 'eks:nodegroup/', [], five),
  type(
    'eks:pod',
    undefined,
    [
      required('clusterIdentifier'),
      required('namespace'),
      required('selectorType', choice('labelSelector', 'deploymentName', 'podName')),
      required('selectorValue'),
      zone,
      optional('targetContainerName'),
    ],
    {mostResolved: podActionMaxResolvedTargets.value, isByParameters: true},
  ),
  type('elasticache:replicationgroup', 'elasticache:replicationgroup:', [required('availabilityZoneIdentifier')]),
  type('iam:role', 'iam:role/'),
  type('kinesis:stream', 'kinesis:stream/'),
  type('lambda:function', 'lambda:function:', [optional('functionQualifier')]),
  type('memorydb:multi-region-cluster', 'memorydb:multiregioncluster/'),
  type('rds:cluster', 'rds:cluster:', [optional('writerAvailabilityZoneIdentifiers', listOf())], five),
  type('rds:db', 'rds:db:', [optional('availabilityZoneIdentifiers', listOf())], five),
  type('s3:bucket', 's3:', [], {mostResolved: bucketActionMaxResolvedTargets.value}),
];

const byName = new Map(resourceTypes.map((one) => [one.type, one]));

/** A resource type by its name. */
export const findResourceType = (name: string): ResourceType | undefined => byName.get(name);

/** Service and start of the resource of an ARN, as `ResourceType.arn` writes it; undefined for what is no ARN. */
const arnParts = (arn: string): readonly [service: string, resource: string] | undefined => {
  const [start, partition, service, , , ...rest] = arn.split(':');
  return start === 'arn' && partition && service && rest.length > 0 ? [service, rest.join(':')] : undefined;
};

/** Whether an ARN can be one of a resource type; true where its shape is not known. */
export function isArnOf(arn: string, {arn: shape}: ResourceType): boolean {
  const parts = arnParts(arn);
  return shape === undefined || (parts !== undefined && `${parts[0]}:${parts[1]}`.startsWith(shape));
}

/** The resource types that an ARN can be one of. */
export const typesOfArn = (arn: string): readonly string[] =>
  arnParts(arn) === undefined
    ? []
    : resourceTypes.filter((one) => one.arn !== undefined && isArnOf(arn, one)).map((one) => one.type);
