// The Route 53 records that a registry makes. https://docs.aws.amazon.com/cloud-map/latest/api/API_DnsRecord.html
import {
  type DnsConfig,
  type Health,
  healthOf,
  type Instance,
  isInDns,
  type Namespace,
  type RecordType,
  type RoutingPolicy,
  type Service,
} from '../registry';

/** One record of a hosted zone. */
export interface ZoneRecord {
  /** Without the dot at its end. */
  readonly name: string;
  readonly type: RecordType;
  /** Seconds; undefined for an alias, which has the TTL of what it points to. */
  readonly ttl: number | undefined;
  /** As a zone file has it; of an alias, the name of the load balancer. */
  readonly value: string;
  readonly isAlias: boolean;
  /** `simple`: the address behind an SRV record, alone under its name. */
  readonly routing: RoutingPolicy | 'simple';
  readonly instanceId: string;
  readonly health: Health | 'UNKNOWN';
}

/** The name of a service in DNS. */
const serviceDnsName = ({name}: Namespace, service: Service): string => `${service.name}.${name}`;

/** What the attributes of an instance give to a record type. */
function valueFor(type: RecordType, {id, attributes}: Instance, serviceName: string): string | undefined {
  if (type === 'A') return attributes.AWS_INSTANCE_IPV4;
  if (type === 'AAAA') return attributes.AWS_INSTANCE_IPV6;
  if (type === 'CNAME') return attributes.AWS_INSTANCE_CNAME && `${attributes.AWS_INSTANCE_CNAME.replace(/\.$/, '')}.`;
  return attributes.AWS_INSTANCE_PORT && `1 1 ${attributes.AWS_INSTANCE_PORT} ${id}.${serviceName}.`;
}

function recordsOf(instance: Instance, service: Service, dns: DnsConfig, name: string): readonly ZoneRecord[] {
  const shared = {instanceId: instance.id, health: healthOf(service, instance)};
  const {AWS_ALIAS_DNS_NAME: alias} = instance.attributes;
  const own = dns.records.flatMap(({type, ttl}): readonly ZoneRecord[] => {
    if (alias !== undefined) {
      return [{...shared, name, type, ttl: undefined, value: alias, isAlias: true, routing: dns.routing}];
    }
    const value = valueFor(type, instance, name);
    return value === undefined ? [] : [{...shared, name, type, ttl, value, isAlias: false, routing: dns.routing}];
  });
  const srv = dns.records.find(({type}) => type === 'SRV');
  if (!srv) return own;
  const host = `${instance.id}.${name}`;
  const addresses = (['A', 'AAAA'] as const).flatMap((type): readonly ZoneRecord[] => {
    const value = valueFor(type, instance, name);
    if (value === undefined) return [];
    return [{...shared, name: host, type, ttl: srv.ttl, value, isAlias: false, routing: 'simple'}];
  });
  return [...own, ...addresses];
}

/** The records of a namespace; none for an HTTP namespace. */
export const zoneRecords = (namespace: Namespace): readonly ZoneRecord[] =>
  namespace.services.flatMap((service) => {
    if (!isInDns(namespace, service) || !service.dns) return [];
    const {dns} = service;
    return service.instances.flatMap((instance) =>
      recordsOf(instance, service, dns, serviceDnsName(namespace, service)),
    );
  });
