// One door for all calls, by the operation's name. https://docs.aws.amazon.com/cloud-map/latest/api/API_Operations.html
import * as attributes from './attribute-calls';
import type {Called, Context} from './called';
import {discoverInstances, discoverInstancesRevision} from './discover-calls';
import * as health from './health-calls';
import * as instances from './instance-calls';
import * as namespaces from './namespace-calls';
import * as services from './service-calls';

const calls = {
  CreateHttpNamespace: namespaces.createNamespace('HTTP'),
  CreatePrivateDnsNamespace: namespaces.createNamespace('DNS_PRIVATE'),
  CreatePublicDnsNamespace: namespaces.createNamespace('DNS_PUBLIC'),
  CreateService: services.createService,
  DeleteNamespace: namespaces.deleteNamespace,
  DeleteService: services.deleteService,
  DeleteServiceAttributes: attributes.deleteServiceAttributes,
  DeregisterInstance: instances.deregisterInstance,
  DiscoverInstances: (context: Context) => discoverInstances(context),
  DiscoverInstancesRevision: discoverInstancesRevision,
  GetInstance: instances.getInstance,
  GetInstancesHealthStatus: health.getInstancesHealthStatus,
  GetNamespace: namespaces.getNamespace,
  GetOperation: namespaces.getOperation,
  GetService: services.getService,
  GetServiceAttributes: attributes.getServiceAttributes,
  ListInstances: instances.listInstances,
  ListNamespaces: namespaces.listNamespaces,
  ListServices: services.listServices,
  RegisterInstance: instances.registerInstance,
  UpdateHttpNamespace: namespaces.updateNamespace('HTTP'),
  UpdateInstanceCustomHealthStatus: health.updateInstanceCustomHealthStatus,
  UpdatePrivateDnsNamespace: namespaces.updateNamespace('DNS_PRIVATE'),
  UpdatePublicDnsNamespace: namespaces.updateNamespace('DNS_PUBLIC'),
  UpdateService: services.updateService,
  UpdateServiceAttributes: attributes.updateServiceAttributes,
} satisfies Record<string, (context: Context) => Called>;

/** The operations that are modelled. */
export type OperationName = keyof typeof calls;

/** Runs an operation on a registry. Never throws. */
export const call = (operation: OperationName, context: Context): Called => calls[operation](context);
