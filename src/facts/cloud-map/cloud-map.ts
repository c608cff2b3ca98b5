import type {Fact, Message, PageFacts, Source} from '../fact';

const checked = '2026-11-23';
const api = (title: string, operation: string): Source => ({
  title: `AWS Cloud Map API Reference, ${title}`,
  url: `https://docs.aws.amazon.com/cloud-map/latest/api/${operation}.html`,
  checked,
});
const reference: Source = {
  title: 'AWS Cloud Map API Reference',
  url: 'https://docs.aws.amazon.com/cloud-map/latest/api/',
  checked,
};
const discover = api('DiscoverInstances', 'API_DiscoverInstances');
const revision = api('DiscoverInstancesRevision', 'API_DiscoverInstancesRevision');
const register = api('RegisterInstance', 'API_RegisterInstance');
const createService = api('CreateService', 'API_CreateService');
const updateService = api('UpdateService', 'API_UpdateService');
const dnsConfig = api('DnsConfig', 'API_DnsConfig');
const healthCheck = api('HealthCheckConfig', 'API_HealthCheckConfig');
const customHealth = api('HealthCheckCustomConfig', 'API_HealthCheckCustomConfig');
const operation = api('GetOperation', 'API_GetOperation');
const httpNamespace = api('CreateHttpNamespace', 'API_CreateHttpNamespace');
const privateNamespace = api('CreatePrivateDnsNamespace', 'API_CreatePrivateDnsNamespace');
const guide: Source = {
  title: 'AWS Cloud Map Developer Guide (2023-04-14)',
  url: 'https://github.com/awsdocs/aws-cloud-map-developer-guide',
  checked,
};
const healthGuide: Source = {
  title: 'AWS Cloud Map Developer Guide, Health check configuration',
  url: 'https://docs.aws.amazon.com/cloud-map/latest/dg/services-health-checks.html',
  checked: '2026-11-25',
};
const recordSet: Source = {
  title: 'Amazon Route 53 API Reference, ResourceRecordSet',
  url: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_ResourceRecordSet.html',
  checked: '2026-11-25',
};
const quotas: Source = {
  title: 'AWS Cloud Map Developer Guide, Service quotas',
  url: 'https://docs.aws.amazon.com/cloud-map/latest/dg/cloud-map-limits.html',
  checked,
};
const library: Source = {title: 'aws-cdk-lib 2.276.0, run', url: 'https://github.com/aws/aws-cdk', checked};

/** Namespace types, as the API spells them. */
export const namespaceTypes = {
  id: 'cloudmap-namespaces',
  value: ['HTTP', 'DNS_PRIVATE', 'DNS_PUBLIC'],
  statement:
    'A namespace is `HTTP` (found by API only), `DNS_PRIVATE` (API, and DNS inside the VPC) or `DNS_PUBLIC` (API and public DNS). Each DNS namespace owns a Route 53 hosted zone of your account.',
  sources: [reference, guide],
  evidence: 'model',
} as const satisfies Fact<readonly string[]>;

/** Attributes that mean something to Cloud Map. */
export const reservedAttributes = {
  id: 'cloudmap-reserved-attributes',
  value: [
    'AWS_INSTANCE_IPV4',
    'AWS_INSTANCE_IPV6',
    'AWS_INSTANCE_PORT',
    'AWS_INSTANCE_CNAME',
    'AWS_ALIAS_DNS_NAME',
    'AWS_EC2_INSTANCE_ID',
    'AWS_INIT_HEALTH_STATUS',
  ],
  statement:
    'Seven attributes are reserved: `AWS_INSTANCE_IPV4`, `AWS_INSTANCE_IPV6`, `AWS_INSTANCE_PORT`, `AWS_INSTANCE_CNAME`, `AWS_ALIAS_DNS_NAME`, `AWS_EC2_INSTANCE_ID` and `AWS_INIT_HEALTH_STATUS`. All others are yours.',
  sources: [register],
  evidence: 'model',
} as const satisfies Fact<readonly string[]>;

/** Instances that `DiscoverInstances` returns when `MaxResults` is left out. */
export const discoverDefaultResults = {
  id: 'cloudmap-discover-default',
  value: 100,
  statement: '`DiscoverInstances` returns up to 100 instances unless you set `MaxResults`.',
  sources: [discover],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Largest `MaxResults` of `DiscoverInstances`. */
export const discoverMaxResults = {
  id: 'cloudmap-discover-max',
  value: 1000,
  statement: '`MaxResults` goes from 1 to 1,000. There is no pagination token: what is cut off stays unseen.',
  sources: [discover],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Instances in one DNS answer of a MULTIVALUE service. */
export const multivalueMaxAnswers = {
  id: 'cloudmap-multivalue-max',
  value: 8,
  statement:
    'DNS with `MULTIVALUE` routing answers with up to 8 healthy instances; with `WEIGHTED` it answers with one random healthy instance, all weights being equal. If none is healthy, both answer as if all were.',
  sources: [dnsConfig, recordSet],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Seconds between two checks of one Route 53 checker. */
export const healthCheckSeconds = {
  id: 'cloudmap-health-interval',
  value: 30,
  statement:
    'A Route 53 health check runs every 30 seconds from every checker Region. HTTP and HTTPS pass on status 200 to 399.',
  sources: [healthCheck],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Smallest and largest `FailureThreshold` of a Route 53 check. */
export const failureThresholdRange = {
  id: 'cloudmap-health-threshold',
  value: [1, 10],
  statement: '`FailureThreshold` of a Route 53 check goes from 1 to 10.',
  sources: [healthCheck],
  evidence: 'model',
} as const satisfies Fact<readonly number[]>;

/** Seconds that a custom health status waits before it takes effect. */
export const customHealthSeconds = {
  id: 'cloudmap-health-custom',
  value: 30,
  statement:
    'With `HealthCheckCustomConfig` you push the status yourself, and it takes effect about 30 seconds later unless you push the opposite. Its `FailureThreshold` is always 1.',
  sources: [customHealth],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Longest instance ID, in characters. */
export const instanceIdMaxLength = {
  id: 'cloudmap-instance-id-max',
  value: 64,
  statement: 'An instance ID has at most 64 characters and matches `^[0-9a-zA-Z_/:.@-]+$`.',
  sources: [register],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Longest name of an HTTP namespace, in characters. */
export const httpNamespaceNameMaxLength = {
  id: 'cloudmap-http-name-max',
  value: 1024,
  statement:
    'The name of an HTTP namespace has at most 1,024 printable ASCII characters and may not start with `arn:`.',
  sources: [httpNamespace],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Longest name of a DNS namespace, in characters. */
export const dnsNamespaceNameMaxLength = {
  id: 'cloudmap-dns-name-max',
  value: 253,
  statement: 'The name of a DNS namespace has at most 253 characters.',
  sources: [privateNamespace],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Custom attributes of one instance. */
export const instanceMaxCustomAttributes = {
  id: 'cloudmap-custom-attributes-max',
  value: 30,
  statement: 'An instance has at most 30 custom attributes. A service has at most as many of its own.',
  sources: [quotas, register],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Longest attribute key, in characters. */
export const attributeKeyMaxLength = {
  id: 'cloudmap-attribute-key-max',
  value: 255,
  statement: 'An attribute key has at most 255 printable ASCII characters, without spaces.',
  sources: [register],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Longest attribute value, in characters. */
export const attributeValueMaxLength = {
  id: 'cloudmap-attribute-value-max',
  value: 1024,
  statement: 'An attribute value has at most 1,024 characters.',
  sources: [register],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Characters of all attributes of one instance together. */
export const attributesMaxCharacters = {
  id: 'cloudmap-attributes-total-max',
  value: 5000,
  statement: 'The keys and values of all attributes of an instance together have at most 5,000 characters.',
  sources: [register],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Namespaces per Region; adjustable. */
export const namespacesQuota = {
  id: 'cloudmap-quota-namespaces',
  value: 50,
  statement: 'An account has 50 namespaces per Region; the quota can be raised.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Instances per namespace; adjustable. */
export const namespaceInstancesQuota = {
  id: 'cloudmap-quota-namespace-instances',
  value: 2000,
  statement: 'A namespace has 2,000 instances; the quota can be raised.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Instances per service; fixed. */
export const serviceInstancesQuota = {
  id: 'cloudmap-quota-service-instances',
  value: 1000,
  statement: 'A service has 1,000 instances; the quota is fixed.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Steady rate of `DiscoverInstances`, requests per second; adjustable. */
export const discoverRate = {
  id: 'cloudmap-quota-discover-rate',
  value: 1000,
  statement: '`DiscoverInstances` allows 1,000 requests per second in steady use; the quota can be raised.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Burst rate of `DiscoverInstances`, requests per second; adjustable. */
export const discoverBurstRate = {
  id: 'cloudmap-quota-discover-burst',
  value: 2000,
  statement: '`DiscoverInstances` allows bursts of 2,000 requests per second; the quota can be raised.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Rate of `DiscoverInstancesRevision`, requests per second; adjustable. */
export const revisionRate = {
  id: 'cloudmap-quota-revision-rate',
  value: 3000,
  statement: '`DiscoverInstancesRevision` allows 3,000 requests per second; the quota can be raised.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** `DeleteService` with instances left. */
export const serviceInUse = {
  id: 'msg-cloudmap-service-in-use',
  text: 'Service contains registered instances; delete the instances before deleting the service',
  code: 'ResourceInUse',
  from: 'AWS Cloud Map',
  status: 'HTTP 400',
  meaning: '`DeleteService` found instances that are still registered.',
  mend: 'List them with `list-instances`, call `deregister-instance` for each, wait for the operations, and try again.',
  sources: [
    {
      title: 'hashicorp/terraform issue 18264, a recorded answer',
      url: 'https://github.com/hashicorp/terraform/issues/18264',
      checked,
    },
  ],
  evidence: 'field',
} as const satisfies Message;

/** `DeleteNamespace` with services left. */
export const namespaceInUse = {
  id: 'msg-cloudmap-namespace-in-use',
  text: 'Namespace has associated services; delete the services before deleting the namespace',
  code: 'ResourceInUse',
  from: 'AWS Cloud Map',
  status: 'HTTP 400',
  meaning: '`DeleteNamespace` found services in the namespace.',
  mend: 'Delete its services first; something such as an ECS service may have created them.',
  sources: [
    {
      title: 'anomalyco/sst issue 5678, a recorded answer',
      url: 'https://github.com/anomalyco/sst/issues/5678',
      checked,
    },
  ],
  evidence: 'field',
} as const satisfies Message;

/** The CDK on CNAME with MULTIVALUE. */
export const cdkCname = {
  id: 'msg-cloudmap-cdk-cname',
  text: 'Cannot use `CNAME` record when routing policy is `Multivalue`.',
  from: 'AWS CDK',
  meaning: 'A CNAME service was given `MULTIVALUE` routing.',
  mend: 'Set `routingPolicy: RoutingPolicy.WEIGHTED`.',
  sources: [library],
  evidence: 'ran',
} as const satisfies Message;

/** The CDK on Route 53 checks in a private namespace. */
export const cdkPrivateHealth = {
  id: 'msg-cloudmap-cdk-private-health',
  text: 'Cannot specify `healthCheckConfig` for a Private DNS namespace.',
  from: 'AWS CDK',
  meaning: 'Route 53 checkers cannot reach into a VPC.',
  mend: 'Use `customHealthCheck` and push the status yourself.',
  sources: [library],
  evidence: 'ran',
} as const satisfies Message;

/** The CDK on two kinds of health check. */
export const cdkBothHealth = {
  id: 'msg-cloudmap-cdk-both-health',
  text: 'Cannot specify both `healthCheckConfig` and `healthCheckCustomConfig`.',
  from: 'AWS CDK',
  meaning: 'A service has one kind of health check or none.',
  mend: 'Remove one of the two.',
  sources: [library],
  evidence: 'ran',
} as const satisfies Message;

/** The CDK on DNS settings in an HTTP namespace. */
export const cdkHttpDns = {
  id: 'msg-cloudmap-cdk-http-dns',
  text: 'Cannot specify `routingPolicy` or `dnsRecord` when using an HTTP namespace.',
  from: 'AWS CDK',
  meaning: 'An HTTP namespace has no DNS, so a service in it cannot have DNS settings.',
  mend: 'Remove the DNS settings, or use a DNS namespace.',
  sources: [library],
  evidence: 'ran',
} as const satisfies Message;

/** The CDK on a path for a TCP check. */
export const cdkTcpPath = {
  id: 'msg-cloudmap-cdk-tcp-path',
  text: 'Cannot specify `resourcePath` when using a `TCP` health check.',
  from: 'AWS CDK',
  meaning: 'A TCP check only opens a connection and has no path to ask for.',
  mend: 'Remove `resourcePath`, or check over HTTP or HTTPS.',
  sources: [library],
  evidence: 'ran',
} as const satisfies Message;

/** The CDK on a load balancer with MULTIVALUE. */
export const cdkLoadBalancer = {
  id: 'msg-cloudmap-cdk-load-balancer',
  text: 'Cannot register loadbalancers when routing policy is `Multivalue`.',
  from: 'AWS CDK',
  meaning: 'Alias records for a load balancer need `WEIGHTED` routing.',
  mend: 'Set `routingPolicy: RoutingPolicy.WEIGHTED`.',
  sources: [library],
  evidence: 'ran',
} as const satisfies Message;

export const pageFacts: PageFacts = {
  page: '/cloud-map',
  service: 'AWS Cloud Map',
  topic: 'Namespaces, services and instances',
  facts: [
    {
      id: 'cloudmap-what',
      statement:
        'AWS Cloud Map is a managed registry of where things are: a *namespace* holds *services*, a service holds *instances*. Clients look instances up with the `DiscoverInstances` API, by DNS, or both.',
      sources: [reference, guide],
      evidence: 'documentation',
      was: [
        {path: ['Cloud Map'], verdict: 'correct'},
        {path: ['Cloud Map', 'AWS managed resource discovery service'], verdict: 'correct'},
      ],
    },
    {
      id: 'cloudmap-any-resource',
      statement:
        'An instance need not be a server: attributes can carry the URL of a queue, the name of a table or an ARN. ECS service discovery, ECS Service Connect and ExternalDNS for Kubernetes register instances for you.',
      sources: [guide],
      evidence: 'documentation',
    },
    {
      id: 'cloudmap-api-name',
      statement:
        'The API and the CLI call it `servicediscovery`; requests carry the target prefix `Route53AutoNaming_v20170314`, hence “auto naming” in old texts.',
      sources: [
        reference,
        {title: 'botocore 1.43.107, servicediscovery service model', url: 'https://github.com/boto/botocore', checked},
      ],
      evidence: 'model',
    },
    namespaceTypes,
    {
      id: 'cloudmap-async',
      statement:
        'Creating a namespace and registering an instance are asynchronous: the answer is an `OperationId`. Ask `GetOperation` until the status goes from `SUBMITTED` and `PENDING` to `SUCCESS` or `FAIL`.',
      sources: [operation, register],
      evidence: 'model',
    },
    {
      id: 'cloudmap-http-name',
      statement:
        '`NamespaceName` of `DiscoverInstances` takes the `HttpName` of the namespace. It equals the name, except that reusing a name adds a hash to the `HttpName`.',
      sources: [discover],
      evidence: 'model',
    },
    {
      id: 'cloudmap-query-parameters',
      statement:
        '`QueryParameters` keeps the instances that match all its pairs. `OptionalParameters` narrows further if at least one instance matches all of them too; otherwise it is ignored.',
      sources: [discover],
      evidence: 'model',
    },
    {
      id: 'cloudmap-health-filter',
      statement:
        '`HealthStatus` takes `HEALTHY`, `UNHEALTHY`, `ALL` or `HEALTHY_OR_ELSE_ALL`, which fails open: everyone, if nobody is healthy. Left out, only healthy instances come back. It is ignored for a service without a health check.',
      sources: [discover, healthGuide],
      evidence: 'model',
    },
    discoverDefaultResults,
    discoverMaxResults,
    {
      id: 'cloudmap-random-order',
      statement:
        '`DiscoverInstances` returns instances in random order, so that clients spread without doing anything.',
      sources: [discover],
      evidence: 'model',
    },
    {
      id: 'cloudmap-revision',
      statement:
        '`InstancesRevision` grows when an instance is registered or deregistered, not when its health changes. `DiscoverInstancesRevision` returns that number alone, for polling.',
      sources: [discover, revision],
      evidence: 'model',
    },
    multivalueMaxAnswers,
    {
      id: 'cloudmap-cname',
      statement:
        'A `CNAME` record needs `WEIGHTED` routing and cannot have a `HealthCheckConfig`: `CreateService` answers `InvalidInput`.',
      sources: [createService, healthCheck],
      evidence: 'model',
    },
    {
      id: 'cloudmap-alias',
      statement:
        '`AWS_ALIAS_DNS_NAME` creates a Route 53 alias for a load balancer. It needs `WEIGHTED` routing and an A or AAAA record, points to Elastic Load Balancing only, and excludes every `AWS_INSTANCE_…` attribute.',
      sources: [register],
      evidence: 'model',
    },
    {
      id: 'cloudmap-srv',
      statement:
        'An SRV record has the value `1 1 <port> <instanceId>.<service>.<namespace>`; priority and weight are always 1.',
      sources: [api('DnsRecord', 'API_DnsRecord')],
      evidence: 'model',
    },
    {
      id: 'cloudmap-health-kinds',
      statement:
        '`HealthCheckConfig` (Route 53 checks) works in public DNS and HTTP namespaces only. Elsewhere use `HealthCheckCustomConfig`; a service cannot have both.',
      sources: [createService, healthCheck],
      evidence: 'model',
    },
    healthCheckSeconds,
    failureThresholdRange,
    customHealthSeconds,
    {
      id: 'cloudmap-update-service',
      statement:
        '`UpdateService` deletes the `DnsRecords` or `HealthCheckConfig` that you leave out, and is not allowed in an HTTP namespace. Record types and `HealthCheckCustomConfig` cannot be changed later.',
      sources: [updateService, dnsConfig],
      evidence: 'model',
    },
    {
      id: 'cloudmap-register-upsert',
      statement:
        '`RegisterInstance` with a known instance ID updates that instance. One registration must finish before the next with the same service and instance ID: else `DuplicateRequest`.',
      sources: [register],
      evidence: 'model',
    },
    reservedAttributes,
    instanceIdMaxLength,
    httpNamespaceNameMaxLength,
    dnsNamespaceNameMaxLength,
    instanceMaxCustomAttributes,
    attributeKeyMaxLength,
    attributeValueMaxLength,
    attributesMaxCharacters,
    namespacesQuota,
    namespaceInstancesQuota,
    serviceInstancesQuota,
    discoverRate,
    discoverBurstRate,
    revisionRate,
  ],
  messages: [
    serviceInUse,
    namespaceInUse,
    cdkCname,
    cdkPrivateHealth,
    cdkBothHealth,
    cdkHttpDns,
    cdkTcpPath,
    cdkLoadBalancer,
  ],
};
