/** A small registry for tests, and calls on it with loaded dice. */
import {type Called, call, type OperationName, parseRegistry, type Registry} from '..';

/** Steps through numbers from 0 to 1, the same every time. */
export function dice(): () => number {
  let at = 0;
  return () => (at = (at + 0.37) % 1);
}

export const orders = (count: number, health: (index: number) => string = () => 'HEALTHY') =>
  Array.from({length: count}, (_, index) => ({
    Id: `orders-${index + 1}`,
    Attributes: {AWS_INSTANCE_IPV4: `10.0.1.${index + 1}`, AWS_INSTANCE_PORT: '8080', version: index < 2 ? '1' : '2'},
    HealthStatus: health(index),
  }));

/** A document with one namespace, `shop.local`, and one service, `orders`. */
export const documentOf = (service: object, namespace: object = {}): string =>
  JSON.stringify({
    AccountId: '111122223333',
    Region: 'eu-central-1',
    Namespaces: [
      {
        Id: 'ns-shop',
        Name: 'shop.local',
        Type: 'DNS_PRIVATE',
        Vpc: 'vpc-0123456789abcdef0',
        ...namespace,
        Services: [{Id: 'srv-orders', Name: 'orders', ...service}],
      },
    ],
  });

export const dns = (type: string, routing = 'MULTIVALUE') => ({
  RoutingPolicy: routing,
  DnsRecords: [{Type: type, TTL: 60}],
});

export function registryOf(service: object, namespace: object = {}): Registry {
  const parsed = parseRegistry(documentOf(service, namespace));
  if (!parsed.ok) throw new Error(parsed.issues.map(({message}) => message).join(' '));
  return parsed.registry;
}

let made = 0;
export const run = (registry: Registry, operation: OperationName, input: Readonly<Record<string, unknown>>): Called =>
  call(operation, {registry, input, means: {random: dice(), newId: (kind) => `${kind}-made${(made += 1)}`}});

/** The answer of a call that must succeed. */
export function answerOf(called: Called): Readonly<Record<string, unknown>> {
  if (!called.ok) throw new Error(`${called.error.code}: ${called.error.why}`);
  return called.output ?? {};
}

/** The registry after a call that must succeed. */
export function after(called: Called): Registry {
  if (!called.ok) throw new Error(`${called.error.code}: ${called.error.why}`);
  return called.registry;
}

export const errorOf = (called: Called) => (called.ok ? undefined : called.error);
