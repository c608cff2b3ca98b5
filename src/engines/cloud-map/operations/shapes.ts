// Namespaces and services as answers show them. https://docs.aws.amazon.com/cloud-map/latest/api/API_Service.html
import type {JsonRecord} from '../../json-text';
import type {DnsConfig, HealthCheck, Namespace, Registry, Service} from '../registry';
import {arnOf} from './look-up';

/** DNS settings; `{}` without any. */
export const dnsShape = (dns: DnsConfig | undefined): JsonRecord =>
  dns ? {RoutingPolicy: dns.routing, DnsRecords: dns.records.map(({type, ttl}) => ({Type: type, TTL: ttl}))} : {};

/** Settings of a Route 53 check. */
export const checkShape = ({type, resourcePath, failureThreshold}: HealthCheck): JsonRecord => ({
  Type: type,
  ResourcePath: resourcePath,
  FailureThreshold: failureThreshold,
});

/** A service as ListServices shows it; GetService shows as much. */
export const serviceShape = (
  registry: Registry,
  {owner, id: namespaceId}: Namespace,
  service: Service,
): JsonRecord => ({
  Id: service.id,
  Arn: arnOf(registry.region, owner, 'service', service.id),
  ResourceOwner: owner,
  Name: service.name,
  NamespaceId: namespaceId,
  Description: service.description,
  InstanceCount: service.instances.length,
  DnsConfig: dnsShape(service.dns),
  Type: service.kind,
  HealthCheckConfig: service.healthCheck && checkShape(service.healthCheck),
  HealthCheckCustomConfig: service.hasCustomHealth ? {FailureThreshold: 1} : undefined,
  ...service.carried,
  CreatedByAccount: service.createdBy,
});

/** A namespace as ListNamespaces shows it; GetNamespace shows as much. */
export const namespaceShape = ({region}: Registry, namespace: Namespace): JsonRecord => ({
  Id: namespace.id,
  Arn: arnOf(region, namespace.owner, 'namespace', namespace.id),
  ResourceOwner: namespace.owner,
  Name: namespace.name,
  Type: namespace.type,
  Description: namespace.description,
  ServiceCount: namespace.services.length,
  Properties: {DnsProperties: {}, HttpProperties: {HttpName: namespace.httpName}},
  ...namespace.carried,
});
