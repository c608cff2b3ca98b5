// The calls of the data plane: DiscoverInstances and DiscoverInstancesRevision. https://docs.aws.amazon.com/cloud-map/latest/api/API_DiscoverInstancesRevision.html
import {healthOf} from '../registry';
import {answered, type Called, type Context, withInput} from './called';
import {discover, type Discovered} from './discover';
import {readAddress, readDiscoverRequest} from './discover-request';
import {byName, type Found} from './look-up';

/** Instances as the answer lists them. */
const summaries = ({namespace, service}: Found, {instances}: Discovered): readonly object[] =>
  instances.map((instance) => ({
    InstanceId: instance.id,
    NamespaceName: namespace.httpName,
    ServiceName: service.name,
    HealthStatus: healthOf(service, instance),
    Attributes: instance.attributes,
  }));

/** DiscoverInstances; `onDiscovered` is told how the answer came about. */
export function discoverInstances(
  {registry, input, means}: Context,
  onDiscovered?: (discovered: Discovered, found: Found) => void,
): Called {
  return withInput(
    (report) => readDiscoverRequest(input, report),
    (request) => {
      const named = byName(registry, request);
      if (!named.ok) return named.called;
      const discovered = discover(named.found, request, means.random);
      onDiscovered?.(discovered, named.found);
      return answered(registry, {
        Instances: summaries(named.found, discovered),
        InstancesRevision: named.found.service.revision,
      });
    },
  );
}

/** DiscoverInstancesRevision. */
export const discoverInstancesRevision = ({registry, input}: Context): Called =>
  withInput(
    (report) => readAddress(input, report),
    (address) => {
      const named = byName(registry, address);
      return named.ok ? answered(registry, {InstancesRevision: named.found.service.revision}) : named.called;
    },
  );
