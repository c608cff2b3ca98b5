/** The AWS CLI commands that build the registry for real, in the order in which they can run. */
import {healthOf, type Namespace, type Registry, type Service, serviceSettings} from '@site/src/engines/cloud-map';
import {shellWord} from '@site/src/engines/shell-quote';
import {serviceIdOf} from './change-registry';

type Options = Readonly<Record<string, string | object | undefined>>;

/** `aws servicediscovery <command>` with its options; those without a value are left out. */
function command(region: string, name: string, options: Options): string {
  const given = Object.entries(options).flatMap(([option, value]) => {
    if (value === undefined) return [];
    return [`--${option} ${shellWord(typeof value === 'string' ? value : JSON.stringify(value))}`];
  });
  return [`aws servicediscovery ${name}`, `--region ${region}`, ...given].join(' \\\n  ');
}

const creations = {
  HTTP: 'create-http-namespace',
  DNS_PRIVATE: 'create-private-dns-namespace',
  DNS_PUBLIC: 'create-public-dns-namespace',
} as const;

function ofService(registry: Registry, namespace: Namespace, service: Service): readonly string[] {
  const run = (name: string, options: Options): string => command(registry.region, name, options);
  const {DnsConfig, HealthCheckConfig, HealthCheckCustomConfig, Type} = serviceSettings(namespace, service);
  const create = run('create-service', {
    name: service.name,
    'namespace-id': namespace.id,
    description: service.description,
    type: Type,
    'dns-config': DnsConfig,
    'health-check-config': HealthCheckConfig,
    'health-check-custom-config': HealthCheckCustomConfig,
  });
  const at = {'service-id': serviceIdOf(registry, service)};
  const instances = service.instances.flatMap((instance) => [
    run('register-instance', {...at, 'instance-id': instance.id, attributes: instance.attributes}),
    ...(service.hasCustomHealth && instance.health !== undefined && instance.health !== 'UNKNOWN'
      ? [
          run('update-instance-custom-health-status', {
            ...at,
            'instance-id': instance.id,
            status: healthOf(service, instance),
          }),
        ]
      : []),
  ]);
  return [create, ...instances];
}

/** Every command; IDs stand as the registry has them, AWS gives its own. Namespaces of other accounts are left out. */
export function buildCommands(registry: Registry): string {
  const own = registry.namespaces.filter(({owner}) => owner === registry.accountId);
  const commands = own.flatMap((namespace) => [
    command(registry.region, creations[namespace.type], {
      name: namespace.name,
      vpc: namespace.vpc,
      description: namespace.description,
    }),
    ...namespace.services.flatMap((service) => ofService(registry, namespace, service)),
  ]);
  return ['# AWS gives namespaces and services IDs of its own: put them in place of those here.', ...commands].join(
    '\n\n',
  );
}
