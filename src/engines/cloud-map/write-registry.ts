// A registry as the document it is read from; what a reader of it fills in by itself is left out. https://docs.aws.amazon.com/cloud-map/latest/api/API_Types.html
import {formatJson, type JsonRecord} from '../json-text';
import {madeId} from './made-id';
import {dnsShape, checkShape} from './operations/shapes';
import type {Instance, Namespace, Registry, Service} from './registry';

/** A member only if it says more than its default. */
const unless = (name: string, value: unknown, usual: unknown): JsonRecord => (value === usual ? {} : {[name]: value});

const instanceDocument = ({id, attributes, health, createdBy}: Instance, accountId: string): JsonRecord => ({
  Id: id,
  Attributes: attributes,
  HealthStatus: health,
  ...unless('CreatedByAccount', createdBy, accountId),
});

/** What CreateService takes beside names and IDs; undefined for what a service does not have. */
export const serviceSettings = (namespace: Namespace, service: Service) => ({
  Type: namespace.type !== 'HTTP' && service.kind === 'HTTP' ? 'HTTP' : undefined,
  DnsConfig: service.dns && dnsShape(service.dns),
  HealthCheckConfig: service.healthCheck && checkShape(service.healthCheck),
  HealthCheckCustomConfig: service.hasCustomHealth ? {} : undefined,
});

function serviceDocument(service: Service, namespace: Namespace, accountId: string): JsonRecord {
  return {
    ...unless('Id', service.id, madeId('srv', `${namespace.name}/${service.name}`)),
    Name: service.name,
    Description: service.description,
    ...serviceSettings(namespace, service),
    ...service.carried,
    ...unless('CreatedByAccount', service.createdBy, accountId),
    ...(Object.keys(service.attributes).length > 0 ? {Attributes: service.attributes} : {}),
    InstancesRevision: service.revision,
    Instances: service.instances.map((instance) => instanceDocument(instance, accountId)),
  };
}

/** The JSON text of a registry; reading it gives the same registry, without the operations. */
export function writeRegistry({accountId, region, namespaces}: Registry): string {
  const Namespaces = namespaces.map((namespace) => ({
    ...unless('Id', namespace.id, madeId('ns', namespace.name)),
    Name: namespace.name,
    Type: namespace.type,
    Vpc: namespace.vpc,
    Description: namespace.description,
    ...unless('HttpName', namespace.httpName, namespace.name),
    ...unless('ResourceOwner', namespace.owner, accountId),
    ...namespace.carried,
    Services: namespace.services.map((service) => serviceDocument(service, namespace, accountId)),
  }));
  return formatJson({AccountId: accountId, Region: region, Namespaces});
}
