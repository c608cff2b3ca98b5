// GetInstancesHealthStatus and UpdateInstanceCustomHealthStatus. https://docs.aws.amazon.com/cloud-map/latest/api/API_UpdateInstanceCustomHealthStatus.html
import {inWords, own} from '../../json-text';
import {choiceIn, type Site} from '../../json-fields';
import {healthOf} from '../registry';
import {answered, type Called, type Context, refused, withInput} from './called';
import {inService, noInstance, ofInstance, pageOf} from './in-service';
import {withService} from './look-up';

/** The IDs that are asked for, or undefined for all. */
function idsIn({object, report}: Site): readonly string[] | undefined {
  const value = own(object, 'Instances');
  if (value === undefined) return undefined;
  if (Array.isArray(value) && value.length > 0 && value.every((id) => typeof id === 'string')) return value;
  report(['Instances'], `Instances is a list of at least one instance ID; found ${inWords(value)}.`);
  return undefined;
}

/** GetInstancesHealthStatus. */
export const getInstancesHealthStatus = (context: Context): Called =>
  inService(context, ['Instances', 'NextToken', 'MaxResults'], (found, {object}) =>
    withInput(
      (report) => {
        const site = {object, path: [], report};
        const ids = idsIn(site);
        const wanted = found.service.instances.filter(({id}) => ids?.includes(id) ?? true);
        return {missing: ids?.find((id) => !wanted.some((each) => each.id === id)), page: pageOf(site, wanted)};
      },
      ({missing, page: {entries, rest}}) => {
        if (missing !== undefined) return noInstance(found, missing);
        const statuses = entries.map((instance) => [instance.id, healthOf(found.service, instance)]);
        return answered(context.registry, {Status: Object.fromEntries(statuses), ...rest});
      },
    ),
  );

/** UpdateInstanceCustomHealthStatus, as it stands once the 30 seconds have passed. */
export const updateInstanceCustomHealthStatus = (context: Context): Called =>
  ofInstance(context, ['Status'], ({service}, id, {object}) =>
    withInput(
      (report) => choiceIn({object, path: [], report}, 'Status', ['HEALTHY', 'UNHEALTHY'], true),
      (status) => {
        if (!service.hasCustomHealth) {
          const kind = service.healthCheck ? 'Route 53 checks it' : 'it has no health check';
          return refused('CustomHealthNotFound', `${service.name} has no HealthCheckCustomConfig: ${kind}.`);
        }
        const instances = service.instances.map((each) => (each.id === id ? {...each, health: status} : each));
        return answered(withService(context.registry, {...service, instances}));
      },
    ),
  );
