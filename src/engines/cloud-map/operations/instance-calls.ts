// RegisterInstance, DeregisterInstance, GetInstance, ListInstances. https://docs.aws.amazon.com/cloud-map/latest/api/API_RegisterInstance.html
import {namespaceInstancesQuota, serviceInstancesQuota} from '../../../facts/cloud-map/cloud-map';
import {type JsonRecord, own} from '../../json-text';
import {readInstance} from '../read/read-instance';
import type {Instance, Operation, Service} from '../registry';
import {answered, type Called, type Context, refused, withInput} from './called';
import {inService, noInstance, ofInstance, pageOf} from './in-service';
import {type Found, withService} from './look-up';

/** The revision after a registration or deregistration: one more, or the next number that a double can hold. */
export const revisionAfter = (revision: number): number =>
  revision + Math.max(1, 2 ** (Math.floor(Math.log2(revision)) - 52));

/** The registry with an operation noted, and its answer. */
function started(context: Context, service: Service, type: Operation['type'], instanceId: string): Called {
  const id = context.means.newId('operation');
  const changed = withService(context.registry, service);
  const targets = {INSTANCE: instanceId, SERVICE: service.id};
  const registry = {...changed, operations: [...changed.operations, {id, type, targets}]};
  return answered(registry, {OperationId: id});
}

function quotaFault({namespace, service}: Found): string | undefined {
  const [inService, inNamespace] = [serviceInstancesQuota.value, namespaceInstancesQuota.value];
  if (service.instances.length >= inService)
    return `A service has at most ${inService} instances; this quota is fixed.`;
  const all = namespace.services.reduce((sum, {instances}) => sum + instances.length, 0);
  return all >= inNamespace ? `Unless raised, the quota is ${inNamespace} instances in a namespace.` : undefined;
}

function put(context: Context, found: Found, {id, attributes}: Pick<Instance, 'id' | 'attributes'>): Called {
  const {service} = found;
  const known = service.instances.some((instance) => instance.id === id);
  const fault = known ? undefined : quotaFault(found);
  if (fault !== undefined) return refused('ResourceLimitExceeded', fault);
  const instance: Instance = {id, attributes, health: undefined, createdBy: context.registry.accountId};
  const instances = known
    ? service.instances.map((each) => (each.id === id ? {...each, attributes} : each))
    : [...service.instances, instance];
  return started(context, {...service, instances, revision: revisionAfter(service.revision)}, 'REGISTER_INSTANCE', id);
}

/** RegisterInstance: a known ID is updated. */
export const registerInstance = (context: Context): Called =>
  inService(context, ['InstanceId', 'CreatorRequestId', 'Attributes'], (found, {object}) =>
    withInput(
      (report) => {
        const site = {object, path: [], report};
        if (own(object, 'Attributes') === undefined) report([], 'Attributes is missing.');
        return readInstance(site, 'InstanceId', {...found, isRequest: true});
      },
      (instance) => put(context, found, instance),
    ),
  );

/** DeregisterInstance. */
export const deregisterInstance = (context: Context): Called =>
  ofInstance(context, [], ({service}, id) => {
    const instances = service.instances.filter((instance) => instance.id !== id);
    return started(
      context,
      {...service, instances, revision: revisionAfter(service.revision)},
      'DEREGISTER_INSTANCE',
      id,
    );
  });

const summary = ({id, attributes, createdBy}: Instance): JsonRecord => ({
  Id: id,
  Attributes: attributes,
  CreatedByAccount: createdBy,
});

/** GetInstance. */
export const getInstance = (context: Context): Called =>
  ofInstance(context, [], ({namespace, service}, id) => {
    const instance = service.instances.find((each) => each.id === id);
    return instance
      ? answered(context.registry, {ResourceOwner: namespace.owner, Instance: summary(instance)})
      : noInstance({namespace, service}, id);
  });

/** ListInstances. */
export const listInstances = (context: Context): Called =>
  inService(context, ['NextToken', 'MaxResults'], ({namespace, service}, {object}) =>
    withInput(
      (report) => pageOf({object, path: [], report}, service.instances),
      ({entries, rest}) =>
        answered(context.registry, {ResourceOwner: namespace.owner, Instances: entries.map(summary), ...rest}),
    ),
  );
