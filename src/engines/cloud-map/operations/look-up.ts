// Finds namespaces and services by ID, ARN or name. https://docs.aws.amazon.com/cloud-map/latest/dg/sharing-namespaces.html
import type {Namespace, Registry, Service} from '../registry';
import {type Called, refused} from './called';

/** A service and the namespace it is in. */
export interface Found {
  readonly namespace: Namespace;
  readonly service: Service;
}

/** `arn:aws:servicediscovery:<Region>:<account>:<kind>/<id>`. */
export const arnOf = (region: string, owner: string, kind: 'namespace' | 'service', id: string): string =>
  `arn:aws:servicediscovery:${region}:${owner}:${kind}/${id}`;

const arnForm = /^arn:aws[a-z-]*:servicediscovery:[a-z0-9-]+:(\d{12}):(?:namespace|service)\/(.+)$/;

/** Whose resource is meant: an ID means one's own, an ARN names the owner. */
function meant(registry: Registry, idOrArn: string): {readonly owner: string; readonly id: string} {
  const [, owner = registry.accountId, id = idOrArn] = arnForm.exec(idOrArn) ?? [];
  return {owner, id};
}

/** The namespace of an ID or ARN. */
export function namespaceOf(registry: Registry, idOrArn: string): Namespace | undefined {
  const {owner, id} = meant(registry, idOrArn);
  return registry.namespaces.find((namespace) => namespace.id === id && namespace.owner === owner);
}

/** The service of an ID or ARN. */
export function serviceOf(registry: Registry, idOrArn: string): Found | undefined {
  const {owner, id} = meant(registry, idOrArn);
  for (const namespace of registry.namespaces) {
    const service = namespace.services.find((each) => each.id === id);
    if (service && namespace.owner === owner) return {namespace, service};
  }
  return undefined;
}

/** `ServiceNotFound`, with a hint where the service exists under another owner. */
export function noService(registry: Registry, idOrArn: string): Called {
  const shared = registry.namespaces.find(({services}) => services.some(({id}) => id === idOrArn));
  const why = shared
    ? `${idOrArn} is in a namespace of account ${shared.owner}: name it by its ARN, ${arnOf(registry.region, shared.owner, 'service', idOrArn)}.`
    : `No service has the ID ${idOrArn}.`;
  return refused('ServiceNotFound', why);
}

/** `NamespaceNotFound` for an ID or ARN. */
export const noNamespace = (idOrArn: string): Called =>
  refused('NamespaceNotFound', `No namespace has the ID ${idOrArn}.`);

/** The registry with one service replaced. */
export const withService = (registry: Registry, changed: Service): Registry => ({
  ...registry,
  namespaces: registry.namespaces.map((namespace) => ({
    ...namespace,
    services: namespace.services.map((service) => (service.id === changed.id ? changed : service)),
  })),
});

/** The service and namespace that a DiscoverInstances request names, or the error. */
export function byName(
  registry: Registry,
  {namespaceName, serviceName, owner}: {namespaceName: string; serviceName: string; owner: string | undefined},
): {readonly ok: true; readonly found: Found} | {readonly ok: false; readonly called: Called} {
  const account = owner ?? registry.accountId;
  const named = registry.namespaces.filter(({httpName}) => httpName === namespaceName);
  const namespace = named.find((each) => each.owner === account);
  if (!namespace)
    return {ok: false, called: refused('NamespaceNotFound', whyNoNamespace(registry, namespaceName, account))};
  const service = namespace.services.find(({name}) => name === serviceName);
  if (service) return {ok: true, found: {namespace, service}};
  const known = namespace.services.map(({name}) => name).join(', ') || 'none';
  return {
    ok: false,
    called: refused(
      'ServiceNotFound',
      `No service of ${namespaceName} is called ${serviceName}. Its services: ${known}.`,
    ),
  };
}

function whyNoNamespace({namespaces}: Registry, name: string, account: string): string {
  const elsewhere = namespaces.find(({httpName}) => httpName === name);
  if (elsewhere) {
    return `${name} belongs to account ${elsewhere.owner}. Pass OwnerAccount ${elsewhere.owner}; this call asked for namespaces of ${account}.`;
  }
  const renamed = namespaces.find((each) => each.name === name);
  if (renamed)
    return `The namespace ${name} has the HttpName ${renamed.httpName}, and NamespaceName takes the HttpName.`;
  return `No namespace of account ${account} has the HttpName ${name}.`;
}
