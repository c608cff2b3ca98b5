// Options of `aws servicediscovery`, as aws-cli 1.45.11 (May 2026) has them. https://docs.aws.amazon.com/cli/latest/reference/servicediscovery/
import type {OperationName} from '../operations/call';

/** What an option takes: a text, a whole number, a structure or map, a list of texts, a list of structures. */
export type Kind = 'text' | 'number' | 'structure' | 'texts' | 'structures';

/** An option by its name, `!` behind what is required. */
type Options = Readonly<Record<string, Kind | `${Kind}!`>>;

const paged = {
  'next-token': 'text',
  'max-results': 'number',
  'starting-token': 'text',
  'page-size': 'text',
  'max-items': 'text',
} as const;
const created = {'creator-request-id': 'text', description: 'text', tags: 'structures'} as const;
const named = {'namespace-name': 'text!', 'service-name': 'text!', 'owner-account': 'text'} as const;

const described = {id: 'text!', 'updater-request-id': 'text', namespace: 'structure!'} as const;

/** The commands that are modelled, with their options. */
export const commands: Readonly<Record<OperationName, Options>> = {
  CreateHttpNamespace: {name: 'text!', ...created},
  CreatePrivateDnsNamespace: {name: 'text!', vpc: 'text!', ...created, properties: 'structure'},
  CreatePublicDnsNamespace: {name: 'text!', ...created, properties: 'structure'},
  CreateService: {
    ...{name: 'text!', 'namespace-id': 'text', ...created, type: 'text'},
    ...{'dns-config': 'structure', 'health-check-config': 'structure', 'health-check-custom-config': 'structure'},
  },
  DeleteNamespace: {id: 'text!'},
  DeleteService: {id: 'text!'},
  DeleteServiceAttributes: {'service-id': 'text!', attributes: 'texts!'},
  DeregisterInstance: {'service-id': 'text!', 'instance-id': 'text!'},
  DiscoverInstances: {
    ...named,
    ...{'max-results': 'number', 'query-parameters': 'structure', 'optional-parameters': 'structure'},
    ...{'health-status': 'text'},
  },
  DiscoverInstancesRevision: named,
  GetInstance: {'service-id': 'text!', 'instance-id': 'text!'},
  GetInstancesHealthStatus: {'service-id': 'text!', instances: 'texts', 'next-token': 'text', 'max-results': 'number'},
  GetNamespace: {id: 'text!'},
  GetOperation: {'operation-id': 'text!', 'owner-account': 'text'},
  GetService: {id: 'text!'},
  GetServiceAttributes: {'service-id': 'text!'},
  ListInstances: {'service-id': 'text!', ...paged},
  ListNamespaces: {filters: 'structures', ...paged},
  ListServices: {filters: 'structures', ...paged},
  RegisterInstance: {
    ...{'service-id': 'text!', 'instance-id': 'text!', 'creator-request-id': 'text', attributes: 'structure!'},
  },
  UpdateHttpNamespace: described,
  UpdateInstanceCustomHealthStatus: {'service-id': 'text!', 'instance-id': 'text!', status: 'text!'},
  UpdatePrivateDnsNamespace: described,
  UpdatePublicDnsNamespace: described,
  UpdateService: {id: 'text!', service: 'structure!'},
  UpdateServiceAttributes: {'service-id': 'text!', attributes: 'structure!'},
};

/** Options of every command; the first take a value, the others do not. They change nothing here. */
export const globalOptions: readonly string[] = [
  ...['region', 'profile', 'output', 'query', 'endpoint-url', 'color', 'ca-bundle', 'cli-read-timeout'],
  ...['cli-connect-timeout', 'cli-binary-format'],
];
export const globalSwitches: readonly string[] = [
  ...['debug', 'no-verify-ssl', 'no-paginate', 'no-sign-request', 'no-cli-pager', 'no-cli-auto-prompt', 'v2-debug'],
];

/** Options of the CLI's own paging, which the API does not know. */
export const pagingOptions: readonly string[] = ['starting-token', 'page-size', 'max-items'];

/** `DiscoverInstances` as `discover-instances`. */
export const kebab = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

/** `namespace-name` as `NamespaceName`. */
export const pascal = (name: string): string =>
  name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
