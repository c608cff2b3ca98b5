import {expect, test} from 'vitest';
import {answerQuery, digText, parseRegistry, type QueryType, type Registry, zoneRecords, zoneText} from '.';
import {dice, dns, documentOf, orders, registryOf} from './testing/shop';

const ask = (registry: Registry, name = 'orders.shop.local', type: QueryType = 'A') =>
  answerQuery(registry, {name, type}, dice());
const values = (registry: Registry, name?: string, type?: QueryType) =>
  ask(registry, name, type).answer.map(({value}) => value);
const checked = (routing: string, health: (index: number) => string, count = 10) =>
  registryOf({DnsConfig: dns('A', routing), HealthCheckCustomConfig: {}, Instances: orders(count, health)});

test('MULTIVALUE answers with up to eight healthy values', () => {
  expect(values(checked('MULTIVALUE', () => 'HEALTHY'))).toHaveLength(8);
  const three = checked('MULTIVALUE', (index) => (index < 3 ? 'HEALTHY' : 'UNHEALTHY'));
  expect([...values(three)].sort()).toEqual(['10.0.1.1', '10.0.1.2', '10.0.1.3']);
});

test('WEIGHTED answers with one healthy value, which the dice choose', () => {
  const registry = checked('WEIGHTED', (index) => (index < 2 ? 'HEALTHY' : 'UNHEALTHY'));
  const query = {name: 'orders.shop.local', type: 'A'} as const;
  const drawn = [0, 0.99].map((number) => answerQuery(registry, query, () => number).answer.map(({value}) => value));
  expect(drawn.flat().sort()).toEqual(['10.0.1.1', '10.0.1.2']);
});

test.each([
  ['MULTIVALUE', 8],
  ['WEIGHTED', 1],
])('with nobody healthy, %s answers as if all were', (routing, count) => {
  const answer = ask(checked(routing, () => 'UNHEALTHY'));
  expect(answer.answer).toHaveLength(count);
  expect(answer.reasons.join(' ')).toContain('None is healthy: Route 53 answers as if all were.');
});

test('SRV has priority and weight 1, and the host names get their own addresses', () => {
  const registry = registryOf({DnsConfig: dns('SRV'), Instances: orders(1, () => 'UNKNOWN')});
  expect(values(registry, 'ORDERS.shop.local.', 'SRV')).toEqual(['1 1 8080 orders-1.orders.shop.local.']);
  expect(values(registry, 'orders-1.orders.shop.local')).toEqual(['10.0.1.1']);
  expect(ask(registry).reasons.join(' ')).toContain('none of the type A');
});

test('CNAME answers a question for A; an alias has no TTL of its own', () => {
  const cname = registryOf({
    DnsConfig: dns('CNAME', 'WEIGHTED'),
    Instances: [{Id: 'a', Attributes: {AWS_INSTANCE_CNAME: 'db.example.com'}}],
  });
  expect(ask(cname).answer).toMatchObject([{type: 'CNAME', value: 'db.example.com.', ttl: 60}]);
  const name = 'internal-blue-1.eu-central-1.elb.amazonaws.com';
  const alias = registryOf({
    DnsConfig: dns('A', 'WEIGHTED'),
    Instances: [{Id: 'a', Attributes: {AWS_ALIAS_DNS_NAME: name}}],
  });
  expect(ask(alias).answer).toMatchObject([{isAlias: true, value: name, ttl: undefined}]);
  expect(digText({name: 'orders.shop.local', type: 'A'}, ask(alias))).toContain(`the current addresses of ${name}`);
});

test('dig prints status, question and answer', () => {
  const registry = registryOf({DnsConfig: dns('A'), Instances: orders(1, () => 'UNKNOWN')});
  expect(digText({name: 'orders.shop.local', type: 'A'}, ask(registry))).toBe(
    [
      ';; ->>HEADER<<- opcode: QUERY, status: NOERROR',
      '',
      ';; QUESTION SECTION:',
      ';orders.shop.local.\tIN\tA',
      '',
      ';; ANSWER SECTION:',
      'orders.shop.local.\t60\tIN\tA\t10.0.1.1',
    ].join('\n'),
  );
});

test('names without records: NXDOMAIN, NOERROR without an answer, no zone', () => {
  const registry = registryOf({DnsConfig: dns('A'), Instances: orders(1, () => 'UNKNOWN')});
  expect(ask(registry, 'order.shop.local').status).toBe('NXDOMAIN');
  expect(ask(registry, 'shop.local')).toMatchObject({status: 'NOERROR', answer: []});
  expect(ask(registry, 'orders.shop.local', 'AAAA')).toMatchObject({status: 'NOERROR', answer: []});
  expect(ask(registry, 'orders.shop.example').status).toBe('no zone');
  const http = registryOf({Instances: []}, {Type: 'HTTP'});
  expect(ask(http).reasons.join()).toContain('is an HTTP namespace: it has no DNS');
});

test('a service of the type HTTP in a DNS namespace has no records', () => {
  const parsed = parseRegistry(documentOf({Type: 'HTTP', Instances: orders(1, () => 'UNKNOWN')}));
  expect(parsed.ok && ask(parsed.registry).status).toBe('NXDOMAIN');
});

test('a zone is shown as lines, cut where it is long', () => {
  const [namespace] = registryOf({DnsConfig: dns('A'), Instances: orders(3, () => 'UNKNOWN')}).namespaces;
  const records = namespace ? zoneRecords(namespace) : [];
  expect(zoneText(records, 2).split('\n')).toEqual([
    'orders.shop.local.\t60\tIN\tA\t10.0.1.1',
    'orders.shop.local.\t60\tIN\tA\t10.0.1.2',
    '; and 1 more',
  ]);
});
