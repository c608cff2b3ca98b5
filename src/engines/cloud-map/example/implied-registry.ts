// The registry that a command and its answer imply, with decoys that the rules must keep out. https://docs.aws.amazon.com/cli/latest/reference/servicediscovery/
import {isObject, type JsonRecord, own, textOf} from '../../json-text';
import type {OperationName} from '../operations/call';
import {readRegistry} from '../read/parse-registry';
import type {Registry} from '../registry';
import {decoys} from './decoys';

/** A command as it was read, and the answer that the example gives. */
export interface Example {
  readonly operation: OperationName;
  readonly input: JsonRecord;
  readonly output: JsonRecord;
}

/** A member that is an object, or an empty one. */
export const objectIn = (object: JsonRecord, name: string): JsonRecord => {
  const value = own(object, name);
  return isObject(value) ? value : {};
};

/** The objects of a list. */
export const objectsIn = (object: JsonRecord, name: string): readonly JsonRecord[] => {
  const value = own(object, name);
  return Array.isArray(value) ? value.filter(isObject) : [];
};

const usualAccount = '123456789012';
const otherAccount = '999988887777';
const usualRegion = 'us-west-2';

const arnForm = /^arn:aws:servicediscovery:([^:]+):(\d{12}):\w+\/(.+)$/;

/** Everything that an answer shows of a resource with an ARN or an owner. */
const shownResources = ({output}: Example): readonly JsonRecord[] => [
  output,
  ...['Service', 'Namespace', 'ServiceAttributes'].map((name) => objectIn(output, name)),
  ...['Services', 'Namespaces'].flatMap((name) => objectsIn(output, name)),
];

/** Region, owner and ID of the resource that a command names; a bare ID is one's own, so the answer tells whose. */
function partsOf(
  idOrArn: string,
  example: Example,
): {readonly region: string; readonly owner: string; readonly id: string} {
  const shown = shownResources(example);
  const arn = shown.map((each) => textOf(each, 'Arn') ?? textOf(each, 'ServiceArn')).find((text) => text !== undefined);
  const [, shownRegion = usualRegion, arnOwner = usualAccount] = arnForm.exec(arn ?? '') ?? [];
  const shownOwner = shown.map((each) => textOf(each, 'ResourceOwner')).find((text) => text !== undefined);
  const [, region = shownRegion, owner = shownOwner ?? arnOwner, id = idOrArn] = arnForm.exec(idOrArn) ?? [];
  return {region, owner, id};
}

/** The account that calls: who created the service; else, with a bare ID, the owner. */
function callerOf({operation, output}: Example, named: string, owner: string): string {
  const creator = operation === 'CreateService' ? textOf(objectIn(output, 'Service'), 'CreatedByAccount') : undefined;
  const showsAll = operation === 'ListNamespaces' || operation === 'ListServices';
  return creator ?? (arnForm.test(named) || showsAll ? usualAccount : owner);
}

/** Instances with everything that an answer says of them; the status only where it is one that a check can give. */
function instancesOf({operation, input, output}: Example): readonly JsonRecord[] {
  if (operation === 'DiscoverInstances') {
    return objectsIn(output, 'Instances').map((instance) => ({
      Id: own(instance, 'InstanceId'),
      Attributes: own(instance, 'Attributes') ?? {},
      HealthStatus: own(instance, 'HealthStatus'),
    }));
  }
  if (operation === 'GetInstancesHealthStatus') {
    return Object.entries(objectIn(output, 'Status')).map(([Id, HealthStatus]) => ({Id, HealthStatus}));
  }
  if (operation === 'ListInstances') return objectsIn(output, 'Instances');
  if (operation === 'GetInstance') return [{...objectIn(output, 'Instance'), Id: own(input, 'InstanceId')}];
  if (operation === 'DeregisterInstance') return [{Id: own(input, 'InstanceId'), Attributes: {}}];
  if (operation === 'UpdateInstanceCustomHealthStatus') {
    const status = own(input, 'Status') === 'HEALTHY' ? 'UNHEALTHY' : 'HEALTHY';
    return [{Id: own(input, 'InstanceId'), HealthStatus: status}];
  }
  return [];
}

/** A custom check if an answer tells of health, none if it says UNKNOWN. */
const hasHealth = (instances: readonly JsonRecord[]): boolean =>
  instances.some((instance) => ['HEALTHY', 'UNHEALTHY'].includes(textOf(instance, 'HealthStatus') ?? ''));

function serviceOf(example: Example, id: string): JsonRecord {
  const {input, output} = example;
  const instances = instancesOf(example);
  const revision = own(output, 'InstancesRevision');
  const shown = objectIn(output, 'Service');
  const attributes = own(objectIn(output, 'ServiceAttributes'), 'Attributes');
  const deleted = example.operation === 'DeleteServiceAttributes' ? own(input, 'Attributes') : undefined;
  return {
    Id: id,
    Name: textOf(input, 'ServiceName') ?? 'implied-service',
    ...(revision === undefined ? {} : {InstancesRevision: revision}),
    ...(hasHealth(instances) ? {HealthCheckCustomConfig: {}} : {}),
    ...(attributes === undefined ? {} : {Attributes: attributes}),
    ...(Array.isArray(deleted) ? {Attributes: Object.fromEntries(deleted.map((key) => [key, 'x']))} : {}),
    ...(example.operation === 'GetService' ? shown : {}),
    ...(example.operation === 'UpdateService' ? {DnsConfig: own(objectIn(input, 'Service'), 'DnsConfig')} : {}),
    Instances: [...instances, ...decoys(example, instances)],
  };
}

/** Kinds of namespaces that a command works on; HTTP otherwise. */
const kindOf: Partial<Record<OperationName, string>> = {
  CreateService: 'DNS_PUBLIC',
  UpdateService: 'DNS_PUBLIC',
  UpdatePrivateDnsNamespace: 'DNS_PRIVATE',
  UpdatePublicDnsNamespace: 'DNS_PUBLIC',
};

/** Namespaces as a list or a single answer shows them, without what is not read. */
function shownNamespaces({operation, output}: Example): readonly JsonRecord[] {
  if (operation === 'ListNamespaces') return objectsIn(output, 'Namespaces');
  return operation === 'GetNamespace' ? [objectIn(output, 'Namespace')] : [];
}

/** Services of a list, each in a namespace of its owner. */
const listedServices = ({operation, output}: Example): readonly JsonRecord[] =>
  operation === 'ListServices' ? objectsIn(output, 'Services') : [];

/** The document that the example implies. */
function documentOf(example: Example): JsonRecord {
  const {operation, input, output} = example;
  const named = textOf(input, 'ServiceId') ?? textOf(input, 'NamespaceId') ?? textOf(input, 'Id') ?? 'srv-implied';
  const {region, owner, id} = partsOf(named, example);
  const shared = textOf(input, 'OwnerAccount');
  const isService = !named.startsWith('ns-') && !named.includes(':namespace/');
  const shown = shownNamespaces(example);
  const listed = listedServices(example);
  const created = textOf(objectIn(output, 'Service'), 'NamespaceId');
  const main = {
    Id: isService ? (created ?? 'ns-implied') : id,
    Name: textOf(input, 'NamespaceName') ?? 'implied.example',
    Type: kindOf[operation] ?? 'HTTP',
    ResourceOwner: shared ?? owner,
    Services: isService ? [serviceOf(example, id), {Name: 'decoy-service', Id: 'srv-decoy', Instances: []}] : [],
  };
  const twin = {...main, Id: 'ns-decoy', ResourceOwner: otherAccount, Services: []};
  return {
    AccountId: callerOf(example, named, shared === undefined ? owner : usualAccount),
    Region: region,
    Namespaces: [
      ...(shown.length > 0 || operation === 'ListServices' ? [] : [twin, main]),
      ...shown,
      ...listed.map((service, index) => ({
        Id: textOf(service, 'NamespaceId') ?? `ns-listed${index}`,
        Name: `listed${index}.example`,
        Type: 'DNS_PUBLIC',
        ResourceOwner: textOf(service, 'ResourceOwner') ?? usualAccount,
        Services: [service],
      })),
    ],
  };
}

const kinds = [
  'CREATE_NAMESPACE',
  'DELETE_NAMESPACE',
  'UPDATE_SERVICE',
  'REGISTER_INSTANCE',
  'DEREGISTER_INSTANCE',
] as const;

/** The registry before the command, or why none can be made. */
export function impliedRegistry(example: Example): Registry | string {
  const faults: string[] = [];
  const registry = readRegistry(documentOf(example), (path, message, {severity = 'error'} = {}) => {
    if (severity === 'error') faults.push(`${path.join('.')}: ${message}`);
  });
  if (!registry || faults.length > 0) return faults.join(' ');
  if (example.operation !== 'GetOperation') return registry;
  const shown = objectIn(example.output, 'Operation');
  const type = kinds.find((kind) => kind === own(shown, 'Type')) ?? 'CREATE_NAMESPACE';
  const targets = Object.entries(objectIn(shown, 'Targets')).map(([key, value]) => [key, String(value)] as const);
  return {...registry, operations: [{id: textOf(shown, 'Id') ?? '', type, targets: Object.fromEntries(targets)}]};
}
