/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. */
import {formatJson} from '@site/src/engines/json-text';
import type {Sample} from '@site/src/ui/sample';
import type {Outcome} from './conclude';
import * as registries from './sample-registries';
import type {State} from './state';

interface RegistrySample extends Sample<State> {
  /** What the tool must say of it, in a word. */
  readonly expects: Outcome;
}

const base: State = {
  registry: formatJson(registries.ecs),
  ask: 'discover',
  discover: {
    namespace: 'shop.local',
    service: 'orders',
    health: 'HEALTHY',
    query: '',
    optional: '',
    maxResults: '',
    owner: '',
  },
  dns: {name: 'orders.shop.local', type: 'A'},
  command: 'aws servicediscovery list-services',
  dice: '1',
  form: {service: '', instance: 'task-4', attributes: 'AWS_INSTANCE_IPV4=10.0.1.14,AWS_INSTANCE_PORT=8080'},
};

const discovers = (registry: unknown, discover: Partial<State['discover']>, fields: Partial<State> = {}): State => ({
  ...base,
  registry: formatJson(registry),
  discover: {...base.discover, health: '', ...discover},
  ...fields,
});

const attributesForm = (instance: string, attributes: string): Pick<State, 'form'> => ({
  form: {service: '', instance, attributes},
});

export const samples: readonly [RegistrySample, ...RegistrySample[]] = [
  {name: 'ecs-service', label: 'ECS service: healthy tasks only', state: base, expects: 'some'},
  {
    name: 'all-unhealthy',
    label: 'All unhealthy: fail open',
    state: discovers(registries.allUnhealthy, {health: 'HEALTHY_OR_ELSE_ALL'}),
    expects: 'all',
  },
  {
    name: 'custom-health',
    label: 'Custom health check: initial status UNHEALTHY',
    state: discovers(
      registries.custom,
      {service: 'search'},
      {
        dns: {name: 'search.shop.local', type: 'A'},
        ...attributesForm('search-3', 'AWS_INSTANCE_IPV4=10.0.2.13,AWS_INIT_HEALTH_STATUS=UNHEALTHY'),
      },
    ),
    expects: 'some',
  },
  {
    name: 'blue-green',
    label: 'DNS: blue and green load balancer, WEIGHTED',
    state: discovers(
      registries.blueGreen,
      {service: 'checkout', optional: 'deployment=green'},
      {
        ask: 'dns',
        dns: {name: 'checkout.shop.local', type: 'A'},
        ...attributesForm('red', `AWS_ALIAS_DNS_NAME=internal-red-1.eu-central-1.elb.amazonaws.com`),
      },
    ),
    expects: 'answered',
  },
  {
    name: 'srv-names',
    label: 'DNS: SRV names and ports',
    state: discovers(
      registries.srv,
      {service: '_cache._tcp'},
      {
        ask: 'dns',
        dns: {name: '_cache._tcp.shop.local', type: 'SRV'},
        ...attributesForm('node-4', 'AWS_INSTANCE_IPV4=10.0.3.4,AWS_INSTANCE_PORT=6382'),
      },
    ),
    expects: 'answered',
  },
  {
    name: 'http-attributes',
    label: 'HTTP namespace: filters that fall back',
    state: discovers(
      registries.attributes,
      {namespace: 'jobs', service: 'worker', query: 'stage=production', optional: 'version=3'},
      attributesForm('worker-5', 'stage=production,version=3'),
    ),
    expects: 'some',
  },
  {
    name: 'limits',
    label: 'Limits: 120 instances, MaxResults left out',
    state: discovers(registries.limits, {namespace: 'fleet', service: 'agent'}, attributesForm('agent-121', 'rack=r0')),
    expects: 'some',
  },
  {
    name: 'shared-namespace',
    label: 'Shared namespace: OwnerAccount forgotten',
    state: discovers(
      registries.shared,
      {namespace: 'platform', service: 'billing'},
      attributesForm('billing-2', 'url=https://billing-2.example.com'),
    ),
    expects: 'error',
  },
  {
    name: 'delete-service',
    label: 'Command: delete a service that has instances',
    state: {
      ...base,
      ask: 'command',
      registry: formatJson(registries.ecs).replace(
        '"Name": "orders"',
        '"Id": "srv-orders4example1",\n          "Name": "orders"',
      ),
      command: 'aws servicediscovery delete-service --id srv-orders4example1',
    },
    expects: 'error',
  },
  {
    name: 'refused',
    label: 'Refused: services that AWS would not create',
    state: discovers(registries.refused, {service: 'legacy'}),
    expects: 'invalid',
  },
];
