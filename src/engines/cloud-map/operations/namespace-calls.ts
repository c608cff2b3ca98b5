// Namespaces: create, get, list, delete; and GetOperation. https://docs.aws.amazon.com/cloud-map/latest/api/API_CreatePrivateDnsNamespace.html
import {namespaceInUse, namespacesQuota} from '../../../facts/cloud-map/cloud-map';
import {isObject, own, textOf} from '../../json-text';
import {siteOf, textIn} from '../../json-fields';
import {readNamespaceSettings} from '../read/read-namespace';
import type {Namespace, NamespaceSettings, NamespaceType, Operation, Registry} from '../registry';
import {answered, type Called, type Context, refused, withInput} from './called';
import {type Filters, filtersIn, passes} from './filters';
import {pageOf} from './in-service';
import {namespaceOf, noNamespace} from './look-up';
import {namespaceShape} from './shapes';

const carried = ['CreatorRequestId', 'Description', 'Tags', 'Properties'];

/** A changed registry with an operation noted, and the answer that names it. */
export function startedOn(registry: Registry, operation: Operation): Called {
  return answered({...registry, operations: [...registry.operations, operation]}, {OperationId: operation.id});
}

/** Why the namespace cannot be created beside those that exist. */
function clash({namespaces, accountId}: Registry, {name, type, vpc}: NamespaceSettings): Called | undefined {
  const ours = namespaces.filter(({owner}) => owner === accountId);
  const twin = ours.find(
    (each) => each.name === name && each.type === type && (type !== 'DNS_PRIVATE' || each.vpc === vpc),
  );
  if (twin) return refused('NamespaceAlreadyExists', `${name} of the type ${type} exists: ${twin.id}.`);
  if (ours.length < namespacesQuota.value) return undefined;
  return refused('ResourceLimitExceeded', `Unless raised, the quota is ${namespacesQuota.value} namespaces.`);
}

/** The three calls that create a namespace. */
export const createNamespace =
  (type: NamespaceType) =>
  ({registry, input, means}: Context): Called =>
    withInput(
      (report) => {
        const site = siteOf(input, [], report, {read: ['Name', 'Vpc'], carried});
        if (site && type === 'DNS_PRIVATE') textIn(site, 'Vpc', {isRequired: true, max: 64});
        return site && readNamespaceSettings(site, type);
      },
      (settings) => {
        const refusal = clash(registry, settings);
        if (refusal) return refusal;
        const id = means.newId('ns');
        const isTaken = registry.namespaces.some(({httpName}) => httpName === settings.name);
        const httpName = isTaken ? `${settings.name}-${id.slice(-8)}` : settings.name;
        const made: Namespace = {...settings, id, carried: {}, httpName, owner: registry.accountId, services: []};
        return startedOn(
          {...registry, namespaces: [...registry.namespaces, made]},
          {id: means.newId('operation'), type: 'CREATE_NAMESPACE', targets: {NAMESPACE: id}},
        );
      },
    );

const ofNamespace = (
  {registry, input}: Context,
  go: (namespace: Namespace) => Called,
  names: readonly string[] = [],
): Called =>
  withInput(
    (report) => {
      const site = siteOf(input, [], report, {read: ['Id', ...names]});
      return site && textIn(site, 'Id', {isRequired: true, max: 255});
    },
    (id) => {
      const namespace = namespaceOf(registry, id);
      return namespace ? go(namespace) : noNamespace(id);
    },
  );

/** GetNamespace. */
export const getNamespace = (context: Context): Called =>
  ofNamespace(context, (namespace) =>
    answered(context.registry, {Namespace: namespaceShape(context.registry, namespace)}),
  );

/** DeleteNamespace: refused while services are left. */
export const deleteNamespace = (context: Context): Called =>
  ofNamespace(context, (namespace) => {
    const {registry, means} = context;
    if (namespace.services.length > 0) {
      const left = namespace.services.map(({name}) => name).join(', ');
      return refused('ResourceInUse', `Left in ${namespace.name}: ${left}.`, namespaceInUse.text);
    }
    const namespaces = registry.namespaces.filter((each) => each !== namespace);
    const operation = {id: means.newId('operation'), targets: {NAMESPACE: namespace.id}};
    return startedOn({...registry, namespaces}, {...operation, type: 'DELETE_NAMESPACE'});
  });

/** The three calls that change the description of a namespace. */
export const updateNamespace =
  (type: NamespaceType) =>
  (context: Context): Called =>
    ofNamespace(
      context,
      (namespace) => {
        if (namespace.type !== type)
          return refused('InvalidInput', `${namespace.name} has the type ${namespace.type}.`);
        const change = own(context.input, 'Namespace');
        const description = isObject(change) ? textOf(change, 'Description') : undefined;
        const {registry, means} = context;
        const namespaces = registry.namespaces.map((each) =>
          each === namespace ? {...each, description: description ?? each.description} : each,
        );
        const operation = {id: means.newId('operation'), targets: {NAMESPACE: namespace.id}};
        return startedOn({...registry, namespaces}, {...operation, type: 'UPDATE_NAMESPACE'});
      },
      ['Namespace', 'UpdaterRequestId'],
    );

const fitsFilters = (filters: Filters, {accountId}: Registry, {type, name, httpName, owner}: Namespace): boolean =>
  passes(filters, {
    TYPE: [type],
    NAME: [name],
    HTTP_NAME: [httpName],
    RESOURCE_OWNER: [owner === accountId ? 'SELF' : 'OTHER_ACCOUNTS'],
  });

/** ListNamespaces. */
export const listNamespaces = ({registry, input}: Context): Called =>
  withInput(
    (report) => {
      const site = siteOf(input, [], report, {read: ['NextToken', 'MaxResults', 'Filters']});
      const filters = site && filtersIn(site, ['TYPE', 'NAME', 'HTTP_NAME', 'RESOURCE_OWNER']);
      if (!filters) return undefined;
      return pageOf(
        site,
        registry.namespaces.filter((namespace) => fitsFilters(filters, registry, namespace)),
      );
    },
    ({entries, rest}) =>
      answered(registry, {Namespaces: entries.map((namespace) => namespaceShape(registry, namespace)), ...rest}),
  );

/** GetOperation, once the operation is done. */
export const getOperation = ({registry, input}: Context): Called =>
  withInput(
    (report) => {
      const site = siteOf(input, [], report, {read: ['OperationId', 'OwnerAccount']});
      return site && textIn(site, 'OperationId', {isRequired: true, max: 255});
    },
    (id) => {
      const operation = registry.operations.find((each) => each.id === id);
      if (!operation) return refused('OperationNotFound', `No operation has the ID ${id}.`);
      const {type, targets} = operation;
      return answered(registry, {Operation: {Id: id, Type: type, Status: 'SUCCESS', Targets: targets}});
    },
  );
