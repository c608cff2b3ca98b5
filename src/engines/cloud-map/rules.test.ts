import {expect, test} from 'vitest';
import * as fc from 'fast-check';
import {
  cdkBothHealth,
  cdkCname,
  cdkHttpDns,
  cdkLoadBalancer,
  cdkPrivateHealth,
  cdkTcpPath,
  namespaceInUse,
  serviceInUse,
} from '../../facts/cloud-map/cloud-map';
import {parseRegistry, writeRegistry} from '.';
import {after, answerOf, dns, documentOf, errorOf, orders, registryOf, run} from './testing/shop';

/** The errors of a document, in one text. */
const faults = (service: object, namespace: object = {}): string =>
  parseRegistry(documentOf(service, namespace))
    .issues.filter(({severity}) => severity === 'error')
    .map(({message}) => message)
    .join(' ');
const instance = (Attributes: object, Id = 'a') => ({Instances: [{Id, Attributes}]});
const http = {Type: 'HTTP'};
const open = {Type: 'DNS_PUBLIC', Name: 'shop.example'};
const route53 = {HealthCheckConfig: {Type: 'HTTP'}};

test.each([
  ['CNAME with MULTIVALUE', {DnsConfig: dns('CNAME')}, {}, cdkCname.text],
  ['a Route 53 check in a private namespace', {DnsConfig: dns('A'), ...route53}, {}, cdkPrivateHealth.text],
  ['both kinds of check', {...route53, HealthCheckCustomConfig: {}}, http, cdkBothHealth.text],
  ['DNS settings in an HTTP namespace', {DnsConfig: dns('A')}, http, cdkHttpDns.text],
  ['a path for TCP', {HealthCheckConfig: {Type: 'TCP', ResourcePath: '/'}}, http, cdkTcpPath.text],
  [
    'a load balancer with MULTIVALUE',
    {DnsConfig: dns('A'), ...instance({AWS_ALIAS_DNS_NAME: 'a.elb.amazonaws.com'})},
    {},
    cdkLoadBalancer.text,
  ],
  ['CNAME with a Route 53 check', {DnsConfig: dns('CNAME', 'WEIGHTED'), ...route53}, open, 'AWS answers InvalidInput'],
  [
    'A beside SRV',
    {
      DnsConfig: {
        RoutingPolicy: 'WEIGHTED',
        DnsRecords: [
          {Type: 'A', TTL: 1},
          {Type: 'SRV', TTL: 1},
        ],
      },
    },
    {},
    'do not go together',
  ],
  [
    'a TTL that is missing',
    {DnsConfig: {RoutingPolicy: 'WEIGHTED', DnsRecords: [{Type: 'A'}]}},
    {},
    'TTL is a whole number',
  ],
  ['a threshold of 11', {HealthCheckConfig: {Type: 'HTTP', FailureThreshold: 11}}, http, 'from 1 to 10; found 11'],
  ['a name with a blank', {Name: 'my orders'}, http, 'Name is made of labels'],
  ['an A service without an address', {DnsConfig: dns('A'), ...instance({})}, {}, 'needs AWS_INSTANCE_IPV4.'],
  [
    'an address that is none',
    {DnsConfig: dns('A'), ...instance({AWS_INSTANCE_IPV4: '10.0.0.256'})},
    {},
    'is an IPv4 address',
  ],
  [
    'SRV without a port',
    {DnsConfig: dns('SRV'), ...instance({AWS_INSTANCE_IPV4: '10.0.0.1'})},
    {},
    'needs AWS_INSTANCE_PORT',
  ],
  [
    'SRV without an address',
    {DnsConfig: dns('SRV'), ...instance({AWS_INSTANCE_PORT: '80'})},
    {},
    'AWS_INSTANCE_IPV6 or both',
  ],
  ['CNAME without its name', {DnsConfig: dns('CNAME', 'WEIGHTED'), ...instance({})}, {}, 'needs AWS_INSTANCE_CNAME'],
  ['a Route 53 check without a port', {...route53, ...instance({})}, http, 'HealthCheckConfig needs AWS_INSTANCE_PORT'],
  [
    'an alias beside an address',
    instance({AWS_ALIAS_DNS_NAME: 'a', AWS_INSTANCE_IPV4: '10.0.0.1'}),
    http,
    'excludes AWS_INSTANCE_IPV4',
  ],
  [
    'EC2 in a DNS namespace',
    {DnsConfig: dns('A'), ...instance({AWS_EC2_INSTANCE_ID: 'i-1', AWS_INSTANCE_IPV4: '10.0.0.1'})},
    {},
    'HTTP namespaces only',
  ],
  ['EC2 with another attribute', instance({AWS_EC2_INSTANCE_ID: 'i-1', stage: 'beta'}), http, 'Remove stage.'],
  [
    'an initial status that is none',
    {HealthCheckCustomConfig: {}, ...instance({AWS_INIT_HEALTH_STATUS: 'OK'})},
    http,
    'is HEALTHY or UNHEALTHY',
  ],
  ['an ID of 65 characters', instance({}, 'a'.repeat(65)), http, 'at most 64 characters; found 65'],
  ['an ID with a blank', instance({}, 'a b'), http, 'Id is made of letters'],
  ['a key with a blank', instance({'a b': '1'}), http, 'without blanks only'],
  ['a key of 256 characters', instance({['k'.repeat(256)]: '1'}), http, '256 characters; 255 are allowed'],
  ['a value of 1,025 characters', instance({a: 'v'.repeat(1025)}), http, '1025 characters; 1024 are allowed'],
  ['a value that is a number', instance({AWS_INSTANCE_PORT: 80}), http, 'is a text in quotes; found 80'],
  [
    '31 custom attributes',
    instance(Object.fromEntries(Array.from({length: 31}, (_, index) => [`k${index}`, 'v']))),
    http,
    'At most 30 custom attributes are allowed; found 31',
  ],
  [
    '5,001 characters',
    instance({...Object.fromEntries([1, 2, 3, 4].map((key) => [key, 'v'.repeat(1000)])), abcde: 'v'.repeat(992)}),
    http,
    'at most 5000 characters; found 5001',
  ],
  ['an ID twice', {Instances: [{Id: 'a'}, {Id: 'a'}]}, http, 'stands here twice'],
  [
    '1,001 instances',
    {Instances: Array.from({length: 1001}, (_, index) => ({Id: `i${index}`}))},
    http,
    'at most 1000 instances',
  ],
  ['a public name of one label', {}, {Type: 'DNS_PUBLIC', Name: 'local'}, 'at least two labels'],
  ['a name that looks like an ARN', {}, {Type: 'HTTP', Name: 'arn:aws:x'}, 'may not begin with arn:'],
])('%s is refused', (_, service, namespace, words) => {
  expect(faults(service, namespace)).toContain(words);
});

test('what stands exactly at its limit is taken', () => {
  const attributes = {...Object.fromEntries([1, 2, 3, 4].map((key) => [key, 'v'.repeat(1000)])), abcd: 'v'.repeat(992)};
  expect(faults(instance(attributes, 'a'.repeat(64)), http)).toBe('');
  expect(faults({HealthCheckConfig: {Type: 'HTTP', FailureThreshold: 10}}, http)).toBe('');
});

test('issues stand at line and column, and JSON that breaks off is one of them', () => {
  const text =
    '{\n  "AccountId": "111122223333",\n  "Region": "eu-west-1",\n  "Namespaces": [{"Name": "a", "Type": "DNS"}]\n}';
  expect(parseRegistry(text).issues).toMatchObject([{path: 'Namespaces[0].Type', line: 4, column: 40}]);
  expect(parseRegistry('{"a"').issues).toMatchObject([{line: 1}]);
  fc.assert(fc.property(fc.json(), (json) => void parseRegistry(json)));
});

test('a service with instances and a namespace with services are in use, in the words of AWS', () => {
  const registry = registryOf({DnsConfig: dns('A'), Instances: orders(1, () => 'UNKNOWN')});
  expect(errorOf(run(registry, 'DeleteService', {Id: 'srv-orders'}))).toMatchObject({
    code: 'ResourceInUse',
    message: serviceInUse.text,
  });
  expect(errorOf(run(registry, 'DeleteNamespace', {Id: 'ns-shop'}))).toMatchObject({
    code: 'ResourceInUse',
    message: namespaceInUse.text,
  });
  const empty = after(run(registry, 'DeregisterInstance', {ServiceId: 'srv-orders', InstanceId: 'orders-1'}));
  const bare = after(run(empty, 'DeleteService', {Id: 'srv-orders'}));
  expect(after(run(bare, 'DeleteNamespace', {Id: 'ns-shop'})).namespaces).toEqual([]);
});

test('calls on what is not there answer with their errors', () => {
  const registry = registryOf({...route53, Instances: [{Id: 'a', Attributes: {AWS_INSTANCE_PORT: '80'}}]}, http);
  const status = {ServiceId: 'srv-orders', InstanceId: 'a', Status: 'HEALTHY'};
  const codes = [
    run(registry, 'UpdateInstanceCustomHealthStatus', status),
    run(registry, 'GetInstance', {ServiceId: 'srv-orders', InstanceId: 'b'}),
    run(registry, 'GetInstancesHealthStatus', {ServiceId: 'srv-orders', Instances: ['b']}),
    run(registry, 'ListInstances', {ServiceId: 'srv-none'}),
    run(registry, 'GetNamespace', {Id: 'ns-none'}),
    run(registry, 'GetOperation', {OperationId: 'none'}),
    run(registry, 'UpdateService', {Id: 'srv-orders', Service: {}}),
    run(registry, 'CreateService', {NamespaceId: 'ns-shop', Name: 'orders'}),
    run(registry, 'CreateHttpNamespace', {Name: 'shop.local'}),
    run(registry, 'RegisterInstance', {ServiceId: 'srv-orders', InstanceId: 'b'}),
  ].map((called) => errorOf(called)?.code);
  expect(codes).toEqual([
    ...['CustomHealthNotFound', 'InstanceNotFound', 'InstanceNotFound', 'ServiceNotFound', 'NamespaceNotFound'],
    ...['OperationNotFound', 'InvalidInput', 'ServiceAlreadyExists', 'NamespaceAlreadyExists', 'InvalidInput'],
  ]);
});

test('the 1,001st instance of a service is over the quota, an update of the first is not', () => {
  const registry = registryOf({Instances: Array.from({length: 1000}, (_, index) => ({Id: `i${index}`}))}, http);
  const register = (InstanceId: string) =>
    run(registry, 'RegisterInstance', {ServiceId: 'srv-orders', InstanceId, Attributes: {}});
  expect(errorOf(register('new'))?.code).toBe('ResourceLimitExceeded');
  expect(errorOf(register('i0'))).toBeUndefined();
});

test('UpdateService deletes what is left out and keeps custom health; types stay', () => {
  const registry = registryOf({DnsConfig: dns('A'), HealthCheckCustomConfig: {}, Instances: []});
  const update = (Service: object) => run(registry, 'UpdateService', {Id: 'srv-orders', Service});
  const bare = after(update({}));
  expect(answerOf(run(bare, 'GetService', {Id: 'srv-orders'})).Service).toMatchObject({
    DnsConfig: {},
    HealthCheckCustomConfig: {FailureThreshold: 1},
  });
  const longer = after(update({DnsConfig: {DnsRecords: [{Type: 'A', TTL: 300}]}}));
  expect(longer.namespaces[0]?.services[0]?.dns).toEqual({routing: 'MULTIVALUE', records: [{type: 'A', ttl: 300}]});
  expect(errorOf(update({DnsConfig: {DnsRecords: [{Type: 'AAAA', TTL: 60}]}}))?.code).toBe('InvalidInput');
});

test('a name that is used again gets an HttpName of its own, and lists come in pages', () => {
  const registry = registryOf({Instances: Array.from({length: 3}, (_, index) => ({Id: `i${index}`}))}, http);
  const again = after(run(registry, 'CreatePrivateDnsNamespace', {Name: 'shop.local', Vpc: 'vpc-1'}));
  expect(again.namespaces[1]?.httpName).toMatch(/^shop\.local-./);
  const page = answerOf(run(registry, 'ListInstances', {ServiceId: 'srv-orders', MaxResults: 2}));
  expect(page.Instances).toHaveLength(2);
  const next = {ServiceId: 'srv-orders', MaxResults: 2, NextToken: page.NextToken};
  expect(answerOf(run(registry, 'ListInstances', next)).Instances).toHaveLength(1);
});

test('a registry is written as a document that reads the same', () => {
  const route53Check = {HealthCheckConfig: {Type: 'HTTPS', ResourcePath: '/up', FailureThreshold: 3}};
  const registries = [
    registryOf({DnsConfig: dns('A'), HealthCheckCustomConfig: {}, Instances: orders(2, () => 'UNHEALTHY')}),
    registryOf({...route53Check, Attributes: {Port: '80'}, Description: 'x', CreateDate: 1}, {...http, HttpName: 'y'}),
    registryOf({Type: 'HTTP', CreatedByAccount: '444455556666'}, {ResourceOwner: '444455556666'}),
  ];
  for (const registry of registries) {
    const parsed = parseRegistry(writeRegistry(registry));
    expect(parsed).toEqual({ok: true, registry, issues: []});
  }
});
