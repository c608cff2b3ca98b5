import {expect, test} from 'vitest';
import {discoverInstances, type Discovered} from '.';
import {after, answerOf, dice, dns, errorOf, orders, registryOf, run} from './testing/shop';

const checked = {HealthCheckCustomConfig: {}, DnsConfig: dns('A')};
const where = {NamespaceName: 'shop.local', ServiceName: 'orders'};
const ids = (registry: ReturnType<typeof registryOf>, input: object = {}): readonly string[] => {
  const {Instances} = answerOf(run(registry, 'DiscoverInstances', {...where, ...input}));
  return (Instances as readonly {InstanceId: string}[]).map(({InstanceId}) => InstanceId).sort();
};
const oneIsIll = registryOf({...checked, Instances: orders(3, (index) => (index === 1 ? 'UNHEALTHY' : 'HEALTHY'))});
const allAreIll = registryOf({...checked, Instances: orders(3, () => 'UNHEALTHY')});
const unchecked = registryOf({DnsConfig: dns('A'), Instances: orders(3, () => 'UNKNOWN')});

test('healthy instances only come back, also when HealthStatus is left out', () => {
  expect(ids(oneIsIll)).toEqual(['orders-1', 'orders-3']);
  expect(ids(oneIsIll, {HealthStatus: 'HEALTHY'})).toEqual(['orders-1', 'orders-3']);
  expect(ids(oneIsIll, {HealthStatus: 'UNHEALTHY'})).toEqual(['orders-2']);
  expect(ids(oneIsIll, {HealthStatus: 'ALL'})).toHaveLength(3);
});

test('HEALTHY_OR_ELSE_ALL fails open, HEALTHY does not', () => {
  expect(ids(oneIsIll, {HealthStatus: 'HEALTHY_OR_ELSE_ALL'})).toEqual(['orders-1', 'orders-3']);
  expect(ids(allAreIll, {HealthStatus: 'HEALTHY_OR_ELSE_ALL'})).toHaveLength(3);
  expect(ids(allAreIll, {HealthStatus: 'HEALTHY'})).toEqual([]);
});

test('without a health check the filter is ignored and the status is UNKNOWN', () => {
  expect(ids(unchecked, {HealthStatus: 'UNHEALTHY'})).toHaveLength(3);
  const {Instances} = answerOf(run(unchecked, 'DiscoverInstances', where));
  expect(new Set((Instances as readonly {HealthStatus: string}[]).map(({HealthStatus}) => HealthStatus))).toEqual(
    new Set(['UNKNOWN']),
  );
});

test('QueryParameters keep exact matches; OptionalParameters narrow, or are ignored when nobody has them', () => {
  expect(ids(unchecked, {QueryParameters: {version: '1'}})).toEqual(['orders-1', 'orders-2']);
  expect(ids(unchecked, {QueryParameters: {version: '01'}})).toEqual([]);
  expect(ids(unchecked, {OptionalParameters: {version: '2'}})).toEqual(['orders-3']);
  expect(ids(unchecked, {OptionalParameters: {version: '3'}})).toHaveLength(3);
});

test('100 instances come back unless MaxResults says otherwise, from 1 to 1,000', () => {
  const many = registryOf({Instances: orders(150, () => 'UNKNOWN').map(({Id}) => ({Id}))}, {Type: 'HTTP'});
  expect(ids(many)).toHaveLength(100);
  expect(ids(many, {MaxResults: 1})).toHaveLength(1);
  expect(ids(many, {MaxResults: 1000})).toHaveLength(150);
  for (const MaxResults of [0, 1001, 1.5, '10']) {
    expect(errorOf(run(many, 'DiscoverInstances', {...where, MaxResults}))?.code).toBe('InvalidInput');
  }
});

test('the order is chance: the same dice give the same order, others another', () => {
  const order = (random: () => number): string =>
    JSON.stringify(discoverInstances({registry: unchecked, input: where, means: {random, newId: () => ''}}));
  expect(order(dice())).toBe(order(dice()));
  expect(order(() => 0)).not.toBe(order(() => 0.99));
});

test('each instance says which step left it out', () => {
  let seen: Discovered | undefined;
  const input = {...where, QueryParameters: {version: '1'}};
  discoverInstances({registry: oneIsIll, input, means: {random: dice(), newId: () => ''}}, (found) => (seen = found));
  expect(seen?.fates.map(({isIn, filter, why}) => [isIn, filter, why])).toEqual([
    [true, undefined, 'It has all QueryParameters. It is HEALTHY.'],
    [false, 'HealthStatus', 'It is UNHEALTHY.'],
    [false, 'QueryParameters', 'version is “2”, not “1”.'],
  ]);
});

test('where the undocumented order of two filters matters, it says so', () => {
  let notes: readonly string[] = [];
  const input = {...where, OptionalParameters: {version: '2'}};
  const registry = registryOf({...checked, Instances: orders(3, (index) => (index === 2 ? 'UNHEALTHY' : 'HEALTHY'))});
  discoverInstances({registry, input, means: {random: dice(), newId: () => ''}}, (found) => ({notes} = found));
  expect(notes.join()).toContain('the other way round 2 instances would come back');
});

test('names that do not exist, HttpName and owners answer with their errors', () => {
  const named = registryOf({Instances: []}, {Type: 'HTTP', HttpName: 'shop.local-k3', ResourceOwner: '444455556666'});
  const ask = (input: object) => errorOf(run(named, 'DiscoverInstances', {...where, ...input}));
  expect(ask({})).toMatchObject({code: 'NamespaceNotFound', why: expect.stringContaining('HttpName') as string});
  expect(ask({NamespaceName: 'shop.local-k3'})?.why).toContain('Pass OwnerAccount 444455556666');
  const owned = {NamespaceName: 'shop.local-k3', OwnerAccount: '444455556666'};
  expect(ask(owned)).toBeUndefined();
  expect(ask({...owned, ServiceName: 'order'})).toMatchObject({code: 'ServiceNotFound'});
  expect(ask({...owned, OwnerAccount: '4444'})?.code).toBe('InvalidInput');
  expect(ask({...owned, HealthStatus: 'healthy'})?.code).toBe('InvalidInput');
});

test('the revision grows with registrations, not with health', () => {
  const revision = (registry: ReturnType<typeof registryOf>) =>
    answerOf(run(registry, 'DiscoverInstancesRevision', where)).InstancesRevision;
  const one = {ServiceId: 'srv-orders', InstanceId: 'orders-9', Attributes: {AWS_INSTANCE_IPV4: '10.0.1.9'}};
  const registered = after(run(oneIsIll, 'RegisterInstance', one));
  const again = after(run(registered, 'RegisterInstance', {...one, Attributes: {AWS_INSTANCE_IPV4: '10.0.2.9'}}));
  const pushed = after(
    run(again, 'UpdateInstanceCustomHealthStatus', {
      ServiceId: 'srv-orders',
      InstanceId: 'orders-9',
      Status: 'UNHEALTHY',
    }),
  );
  const gone = after(run(pushed, 'DeregisterInstance', {ServiceId: 'srv-orders', InstanceId: 'orders-9'}));
  expect([oneIsIll, registered, again, pushed, gone].map(revision)).toEqual([1, 2, 3, 3, 4]);
  expect(ids(again)).toContain('orders-9');
  expect(ids(pushed)).not.toContain('orders-9');
  const large = registryOf({InstancesRevision: 85648075627387284, Instances: []}, {Type: 'HTTP'});
  const grown = after(run(large, 'RegisterInstance', {...one, Attributes: {}}));
  expect(Number(revision(grown))).toBeGreaterThan(85648075627387284);
});
