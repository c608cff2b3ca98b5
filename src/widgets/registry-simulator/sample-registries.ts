/** The registries of the samples, as plain values. */

const account = '111122223333';
const region = 'eu-central-1';

const registry = (...Namespaces: readonly object[]) => ({AccountId: account, Region: region, Namespaces});
const shop = (...Services: readonly object[]) => ({
  Name: 'shop.local',
  Type: 'DNS_PRIVATE',
  Vpc: 'vpc-0a1b2c3d4e5f67890',
  Services,
});
const records = (type: string, routing: string, ttl = 60) => ({
  RoutingPolicy: routing,
  DnsRecords: [{Type: type, TTL: ttl}],
});

const task = (number: number, HealthStatus: string, zone = 'a') => ({
  Id: `task-${number}`,
  Attributes: {
    AWS_INSTANCE_IPV4: `10.0.1.${10 + number}`,
    AWS_INSTANCE_PORT: '8080',
    AVAILABILITY_ZONE: `${region}${zone}`,
    ECS_SERVICE_NAME: 'orders',
  },
  HealthStatus,
});

/** As ECS service discovery registers its tasks: custom health, A records. */
const ecsService = (health: readonly string[]) => ({
  Name: 'orders',
  DnsConfig: records('A', 'MULTIVALUE', 15),
  HealthCheckCustomConfig: {},
  InstancesRevision: 7,
  Instances: health.map((each, index) => task(index + 1, each, index % 2 ? 'b' : 'a')),
});

export const ecs = registry(shop(ecsService(['HEALTHY', 'HEALTHY', 'UNHEALTHY'])));
export const allUnhealthy = registry(shop(ecsService(['UNHEALTHY', 'UNHEALTHY', 'UNHEALTHY'])));

export const custom = registry(
  shop({
    Name: 'search',
    DnsConfig: records('A', 'MULTIVALUE'),
    HealthCheckCustomConfig: {},
    Instances: ['HEALTHY', 'UNHEALTHY'].map((status, index) => ({
      Id: `search-${index + 1}`,
      Attributes: {AWS_INSTANCE_IPV4: `10.0.2.${11 + index}`, AWS_INIT_HEALTH_STATUS: status},
    })),
  }),
);

const balancer = (colour: string, number: number) => ({
  Id: colour,
  Attributes: {
    AWS_ALIAS_DNS_NAME: `internal-${colour}-${number}.${region}.elb.amazonaws.com`,
    deployment: colour,
  },
});

export const blueGreen = registry(
  shop({
    Name: 'checkout',
    DnsConfig: records('A', 'WEIGHTED'),
    Instances: [balancer('blue', 1021), balancer('green', 1187)],
  }),
);

export const srv = registry(
  shop({
    Name: '_cache._tcp',
    DnsConfig: records('SRV', 'MULTIVALUE', 30),
    HealthCheckCustomConfig: {},
    Instances: [1, 2, 3].map((number) => ({
      Id: `node-${number}`,
      Attributes: {AWS_INSTANCE_IPV4: `10.0.3.${number}`, AWS_INSTANCE_PORT: String(6378 + number)},
      HealthStatus: number === 2 ? 'UNHEALTHY' : 'HEALTHY',
    })),
  }),
);

const queue = (version: string, number: number) => ({
  Id: `worker-${number}`,
  Attributes: {
    url: `https://sqs.${region}.amazonaws.com/${account}/work-${number}`,
    stage: number === 4 ? 'beta' : 'production',
    version,
  },
});

export const attributes = registry({
  Name: 'jobs',
  Type: 'HTTP',
  Services: [{Name: 'worker', Instances: ['1', '1', '2', '3'].map((version, index) => queue(version, index + 1))}],
});

export const shared = registry({
  Name: 'platform',
  Type: 'HTTP',
  ResourceOwner: '444455556666',
  Services: [{Name: 'billing', Instances: [{Id: 'billing-1', Attributes: {url: 'https://billing.example.com'}}]}],
});

export const limits = registry({
  Name: 'fleet',
  Type: 'HTTP',
  Services: [
    {
      Name: 'agent',
      Instances: Array.from({length: 120}, (_, index) => ({
        Id: `agent-${index + 1}`,
        Attributes: {rack: `r${index % 4}`},
      })),
    },
  ],
});

export const refused = registry(
  shop(
    {
      Name: 'legacy',
      DnsConfig: records('CNAME', 'MULTIVALUE'),
      Instances: [{Id: 'db', Attributes: {AWS_INSTANCE_CNAME: 'db.example.com'}}],
    },
    {Name: 'api', DnsConfig: records('A', 'MULTIVALUE'), HealthCheckConfig: {Type: 'TCP', ResourcePath: '/'}},
  ),
);
