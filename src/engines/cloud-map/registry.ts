// What a registry holds: namespaces, their services, the instances of those. https://docs.aws.amazon.com/cloud-map/latest/api/API_Types.html

export type NamespaceType = 'HTTP' | 'DNS_PRIVATE' | 'DNS_PUBLIC';
export type RecordType = 'A' | 'AAAA' | 'SRV' | 'CNAME';
export type RoutingPolicy = 'MULTIVALUE' | 'WEIGHTED';
/** What a health check says. */
export type Health = 'HEALTHY' | 'UNHEALTHY';
export type Attributes = Readonly<Record<string, string>>;

export interface DnsRecord {
  readonly type: RecordType;
  /** Seconds. */
  readonly ttl: number;
}

export interface DnsConfig {
  readonly routing: RoutingPolicy;
  readonly records: readonly DnsRecord[];
}

/** Settings of Route 53 health checks. */
export interface HealthCheck {
  readonly type: 'HTTP' | 'HTTPS' | 'TCP';
  readonly resourcePath: string | undefined;
  readonly failureThreshold: number | undefined;
}

export interface Instance {
  readonly id: string;
  readonly attributes: Attributes;
  /** What the check last said, UNKNOWN shortly after a registration; undefined: the initial status. */
  readonly health: Health | 'UNKNOWN' | undefined;
  readonly createdBy: string;
}

/** What CreateService sets. */
export interface ServiceSettings {
  readonly name: string;
  readonly description: string | undefined;
  /** `HTTP`: found by API only, although the namespace may have DNS. */
  readonly kind: 'HTTP' | 'DNS_HTTP';
  readonly dns: DnsConfig | undefined;
  readonly healthCheck: HealthCheck | undefined;
  readonly hasCustomHealth: boolean;
}

/** Members that answers have and that change nothing here, such as CreateDate. */
export type Carried = Readonly<Record<string, unknown>>;

export interface Service extends ServiceSettings {
  readonly id: string;
  readonly carried: Carried;
  readonly createdBy: string;
  readonly attributes: Attributes;
  /** Grows with every registration and deregistration. */
  readonly revision: number;
  readonly instances: readonly Instance[];
}

/** What the calls that create a namespace set. */
export interface NamespaceSettings {
  readonly name: string;
  readonly type: NamespaceType;
  readonly description: string | undefined;
  readonly vpc: string | undefined;
}

export interface Namespace extends NamespaceSettings {
  readonly id: string;
  readonly carried: Carried;
  /** What DiscoverInstances asks for; the name, unless that name was used before. */
  readonly httpName: string;
  /** The account that created it. */
  readonly owner: string;
  readonly services: readonly Service[];
}

/** What an asynchronous call started. */
export interface Operation {
  readonly id: string;
  readonly type:
    | 'CREATE_NAMESPACE'
    | 'DELETE_NAMESPACE'
    | 'UPDATE_NAMESPACE'
    | 'UPDATE_SERVICE'
    | 'REGISTER_INSTANCE'
    | 'DEREGISTER_INSTANCE';
  readonly targets: Readonly<Record<string, string>>;
}

/** The namespaces that an account sees in a Region, its own and those shared with it. */
export interface Registry {
  /** The account that calls. */
  readonly accountId: string;
  readonly region: string;
  readonly namespaces: readonly Namespace[];
  readonly operations: readonly Operation[];
}

/** Whether a service has a health check of any kind. */
export const isChecked = ({healthCheck, hasCustomHealth}: ServiceSettings): boolean =>
  healthCheck !== undefined || hasCustomHealth;

/** The status of an instance as answers give it. Until a check said something else, it is the initial status. */
export function healthOf(service: ServiceSettings, {health, attributes}: Instance): Health | 'UNKNOWN' {
  if (!isChecked(service)) return 'UNKNOWN';
  if (health !== undefined) return health;
  return service.hasCustomHealth && attributes.AWS_INIT_HEALTH_STATUS === 'UNHEALTHY' ? 'UNHEALTHY' : 'HEALTHY';
}

/** Whether DNS knows the instances of a service. */
export const isInDns = (namespace: NamespaceSettings, service: ServiceSettings): boolean =>
  namespace.type !== 'HTTP' && service.kind !== 'HTTP' && service.dns !== undefined;
