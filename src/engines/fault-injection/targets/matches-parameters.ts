// Whether a resource is where the parameters of a target say. https://docs.aws.amazon.com/fis/latest/userguide/targets.html#target-parameters
import {textsAt} from '../inventory/look-into';
import type {Resource} from '../inventory/resource';

type Matches = (resource: Resource, value: string) => boolean;

const entries = (value: string): readonly string[] => value.split(',').map((entry) => entry.trim());
/** A name that also stands at the end of an ARN. */
const isNamed = (found: readonly string[], name: string): boolean =>
  found.some((one) => one === name || one.endsWith(`/${name}`) || name.endsWith(`/${one}`));
const anyAt =
  (...paths: readonly string[]): Matches =>
  ({description}, value) =>
    paths.some((path) => isNamed(textsAt(description, path.split('.')), value));
const inZone: Matches = ({description}, value) =>
  ['AvailabilityZone', 'AvailabilityZoneId'].some((name) =>
    textsAt(description, [name]).some((zone) => entries(value).includes(zone)),
  );

/** The part of a pod that its `selectorType` looks at. */
const bySelector: Readonly<Record<string, Matches>> = {
  labelSelector: ({description}, value) =>
    entries(value).every((pair) => {
      const [key = '', wanted = ''] = pair.split('=');
      return textsAt(description, ['Labels', key.trim()]).includes(wanted.trim());
    }),
  deploymentName: anyAt('Deployment'),
  podName: anyAt('Name'),
};

const looks: Readonly<Record<string, Readonly<Record<string, Matches>>>> = {
  'aws:ec2:ebs-volume': {availabilityZoneIdentifier: inZone},
  'aws:ec2:subnet': {availabilityZoneIdentifier: inZone, vpc: anyAt('VpcId')},
  'aws:ecs:task': {
    cluster: anyAt('ClusterArn'),
    service: ({description}, value) =>
      textsAt(description, ['Group']).some((group) => isNamed([group.replace(/^service:/, '')], value)),
  },
  'aws:eks:pod': {
    clusterIdentifier: anyAt('Cluster'),
    namespace: anyAt('Namespace'),
    availabilityZoneIdentifier: inZone,
  },
  'aws:rds:db': {availabilityZoneIdentifiers: inZone},
};

/** Parameters that choose among resources, of which an inventory cannot tell; the others do not choose. */
const cannotTell: Readonly<Record<string, readonly string[]>> = {
  'aws:elasticache:replicationgroup': ['availabilityZoneIdentifier'],
  'aws:rds:cluster': ['writerAvailabilityZoneIdentifiers'],
};

/** The first parameter that keeps a resource out; undefined if none does. */
export function parameterAgainst(
  resource: Resource,
  type: string,
  parameters: Readonly<Record<string, string>>,
): string | undefined {
  for (const [name, value] of Object.entries(parameters)) {
    const matches = looks[type]?.[name];
    if (matches && !matches(resource, value)) return name;
  }
  const {selectorType = '', selectorValue} = parameters;
  const select = type === 'aws:eks:pod' ? bySelector[selectorType] : undefined;
  return select && selectorValue !== undefined && !select(resource, selectorValue) ? 'selectorValue' : undefined;
}

/** Parameters of a target that this engine does not weigh, by name. */
export const unweighed = (type: string, parameters: Readonly<Record<string, string>>): readonly string[] =>
  (cannotTell[type] ?? []).filter((name) => Object.hasOwn(parameters, name));
