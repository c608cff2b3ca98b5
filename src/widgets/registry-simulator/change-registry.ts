/** Changes that the board and the form make: each is a call, and the document is written anew. */
import {
  call,
  type Called,
  type Instance,
  type OperationName,
  type Registry,
  type Service,
  withService,
  writeRegistry,
} from '@site/src/engines/cloud-map';
import type {JsonRecord} from '@site/src/engines/json-text';
import {meansOf} from './chance';
import {readPairs} from './read-pairs';
import type {State} from './state';

/** The new document, or why there is none. */
export type Changed = {readonly ok: true; readonly registry: string} | {readonly ok: false; readonly why: string};

const written = (called: Called): Changed =>
  called.ok
    ? {ok: true, registry: writeRegistry(called.registry)}
    : {
        ok: false,
        why: `${called.error.code}: ${called.error.message ?? ''} ${called.error.why}`.replace(/ {2,}/g, ' '),
      };

/** The document after a call. */
export function changeBy(registry: Registry, operation: OperationName, input: JsonRecord, dice: string): Changed {
  return written(call(operation, {registry, input, means: meansOf(dice)}));
}

/** The ID of a service as calls take it: the ARN where the namespace is of another account. */
export function serviceIdOf(registry: Registry, service: Service): string {
  const namespace = registry.namespaces.find(({services}) => services.includes(service));
  return !namespace || namespace.owner === registry.accountId
    ? service.id
    : `arn:aws:servicediscovery:${registry.region}:${namespace.owner}:service/${service.id}`;
}

/** Turns the health of an instance around: pushed for a custom check; for Route 53, as if its checkers had found out. */
export function flipHealth(registry: Registry, service: Service, instance: Instance, now: string): Changed {
  const health = now === 'HEALTHY' ? 'UNHEALTHY' : 'HEALTHY';
  const instances = service.instances.map((each) => (each === instance ? ({...each, health} as const) : each));
  return {ok: true, registry: writeRegistry(withService(registry, {...service, instances}))};
}

/** Registers what the form says. */
export function register(registry: Registry, {form, dice}: Pick<State, 'form' | 'dice'>): Changed {
  const pairs = readPairs(form.attributes);
  if (!pairs.ok) return {ok: false, why: pairs.message};
  const input = {ServiceId: form.service, InstanceId: form.instance.trim(), Attributes: pairs.pairs ?? {}};
  return changeBy(registry, 'RegisterInstance', input, dice);
}
