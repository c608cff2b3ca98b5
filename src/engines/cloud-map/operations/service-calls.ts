// Services: create, get, list, update, delete. https://docs.aws.amazon.com/cloud-map/latest/api/API_UpdateService.html
import {serviceInUse} from '../../../facts/cloud-map/cloud-map';
import {own} from '../../json-text';
import {siteOf, textIn} from '../../json-fields';
import {readDns} from '../read/read-dns';
import {readHealthCheck, readServiceSettings} from '../read/read-service';
import type {Namespace, Registry, Service, ServiceSettings} from '../registry';
import {answered, type Called, type Context, refused, withInput} from './called';
import {filtersIn, passes} from './filters';
import {pageOf} from './in-service';
import {arnOf, type Found, namespaceOf, noNamespace, noService, serviceOf, withService} from './look-up';
import {startedOn} from './namespace-calls';
import {dnsShape, serviceShape} from './shapes';

const createNames = {
  read: ['Name', 'NamespaceId', 'Type', 'Description', 'DnsConfig', 'HealthCheckConfig', 'HealthCheckCustomConfig'],
  carried: ['CreatorRequestId', 'Tags'],
};

function add(context: Context, namespace: Namespace, settings: ServiceSettings): Called {
  const {registry, means, input} = context;
  const key = (name: string): string => (namespace.type === 'HTTP' ? name : name.toLowerCase());
  const twin = namespace.services.find(({name}) => key(name) === key(settings.name));
  if (twin) return refused('ServiceAlreadyExists', `${namespace.name} has the service ${twin.name}: ${twin.id}.`);
  const creator = own(input, 'CreatorRequestId');
  const service: Service = {
    ...settings,
    id: means.newId('srv'),
    carried: creator === undefined ? {} : {CreatorRequestId: creator},
    createdBy: registry.accountId,
    attributes: {},
    revision: 1,
    instances: [],
  };
  const namespaces = registry.namespaces.map((each) =>
    each === namespace ? {...each, services: [...each.services, service]} : each,
  );
  const shape = serviceShape(registry, namespace, service);
  // Only this answer repeats the namespace among the DNS settings, a member that is deprecated.
  const DnsConfig = service.dns ? {NamespaceId: namespace.id, ...dnsShape(service.dns)} : {};
  return answered({...registry, namespaces}, {Service: {...shape, DnsConfig}});
}

/** CreateService. */
export const createService = (context: Context): Called =>
  withInput(
    (report) => {
      const site = siteOf(context.input, [], report, createNames);
      return site && textIn(site, 'NamespaceId', {isRequired: true, max: 255});
    },
    (id) => {
      const namespace = namespaceOf(context.registry, id);
      if (!namespace) return noNamespace(id);
      return withInput(
        (report) => readServiceSettings({object: context.input, path: [], report}, namespace),
        (settings) => add(context, namespace, settings),
      );
    },
  );

const ofService = ({registry, input}: Context, names: readonly string[], go: (found: Found) => Called): Called =>
  withInput(
    (report) => {
      const site = siteOf(input, [], report, {read: ['Id', ...names]});
      return site && textIn(site, 'Id', {isRequired: true, max: 255});
    },
    (id) => {
      const found = serviceOf(registry, id);
      return found ? go(found) : noService(registry, id);
    },
  );

/** GetService. */
export const getService = (context: Context): Called =>
  ofService(context, [], ({namespace, service}) =>
    answered(context.registry, {Service: serviceShape(context.registry, namespace, service)}),
  );

/** DeleteService: refused while instances are left. */
export const deleteService = (context: Context): Called =>
  ofService(context, [], ({service}) => {
    if (service.instances.length > 0) {
      const left = service.instances.map(({id}) => id).join(', ');
      return refused('ResourceInUse', `Left in ${service.name}: ${left}.`, serviceInUse.text);
    }
    const namespaces = context.registry.namespaces.map((namespace) => ({
      ...namespace,
      services: namespace.services.filter((each) => each !== service),
    }));
    return answered({...context.registry, namespaces});
  });

const typesOf = ({dns}: Pick<Service, 'dns'>): string =>
  (dns?.records ?? [])
    .map(({type}) => type)
    .sort()
    .join(' and ');

/** What may change: TTLs and the Route 53 check. What is left out is deleted; custom health stays as it is. */
function update(context: Context, {namespace, service}: Found): Called {
  if (namespace.type === 'HTTP') return refused('InvalidInput', 'UpdateService is not allowed in an HTTP namespace.');
  return withInput(
    (report) => {
      const site = siteOf(own(context.input, 'Service'), ['Service'], report, {
        read: ['Description', 'DnsConfig', 'HealthCheckConfig'],
      });
      if (!site) return undefined;
      const changed = {
        dns: readDns(site, true),
        healthCheck: readHealthCheck(site),
        description: textIn(site, 'Description', {min: 0}),
      };
      if (changed.dns && typesOf(changed) !== typesOf(service)) {
        report(['Service', 'DnsConfig'], `The record types of a service cannot change; they are ${typesOf(service)}.`);
      }
      if (changed.healthCheck && (namespace.type === 'DNS_PRIVATE' || service.hasCustomHealth)) {
        report(['Service', 'HealthCheckConfig'], 'This service cannot have a Route 53 check.');
      }
      return changed;
    },
    ({dns, healthCheck, description}) => {
      const routing = service.dns?.routing ?? 'MULTIVALUE';
      const next: Service = {
        ...service,
        description: description ?? service.description,
        dns: dns && {...dns, routing},
        healthCheck,
      };
      const operation = {id: context.means.newId('operation'), targets: {SERVICE: service.id}};
      return startedOn(withService(context.registry, next), {...operation, type: 'UPDATE_SERVICE'});
    },
  );
}

/** UpdateService. */
export const updateService = (context: Context): Called =>
  ofService(context, ['Service'], (found) => update(context, found));

function belongs(registry: Registry, {owner, id}: Namespace): Readonly<Record<string, readonly string[]>> {
  return {
    NAMESPACE_ID: [id, arnOf(registry.region, owner, 'namespace', id)],
    RESOURCE_OWNER: [owner === registry.accountId ? 'SELF' : 'OTHER_ACCOUNTS'],
  };
}

/** ListServices. */
export const listServices = ({registry, input}: Context): Called =>
  withInput(
    (report) => {
      const site = siteOf(input, [], report, {read: ['NextToken', 'MaxResults', 'Filters']});
      const filters = site && filtersIn(site, ['NAMESPACE_ID', 'RESOURCE_OWNER']);
      if (!filters) return undefined;
      const kept = registry.namespaces.filter((namespace) => passes(filters, belongs(registry, namespace)));
      return pageOf(
        site,
        kept.flatMap((namespace) => namespace.services.map((service) => ({namespace, service}))),
      );
    },
    ({entries, rest}) => {
      const Services = entries.map(({namespace, service}) => serviceShape(registry, namespace, service));
      return answered(registry, {Services, ...rest});
    },
  );
