// Tells whether an operation has a dry run, from the API models: the flag is a member of the operation's input, never a
// global option. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html
import {clientDryRunCommands, dryRunServices, s3DryRunCommands, type DryRunService} from '../../facts/cli-sdk/dry-run';
import type {NameLists} from './name-lists';
import {commandOf, keyOf} from './names';
import {ec2WithoutDryRun, findName, hasCommand, otherOperations, serviceOf} from './operations';
import {suggest} from './suggest';

/** What is known of an operation's dry run. */
export type Support =
  | {
      readonly kind: 'dry-run';
      readonly service: DryRunService;
      readonly operation: string;
      /** Words after `aws`; undefined if the AWS CLI has no such command. */
      readonly command: string | undefined;
    }
  | {readonly kind: 'none'; readonly service: string; readonly operation: string}
  /** A preview of the AWS CLI alone. */
  | {readonly kind: 'client'; readonly command: string; readonly option: string; readonly says: string}
  | {readonly kind: 'unknown-operation'; readonly service: string; readonly suggestions: readonly string[]}
  | {readonly kind: 'unknown-service'; readonly suggestions: readonly string[]}
  /** No service with a dry run is written like this; whether there is such a service takes the name lists to tell. */
  | {readonly kind: 'not-looked-up'}
  | {readonly kind: 'nothing'};

/** Names of the AWS CLI that differ from the folder in botocore. */
const renamed: Readonly<Record<string, string>> = {s3api: 's3', configservice: 'config', deploy: 'codedeploy'};
const commandNames: Readonly<Record<string, string>> = {config: 'configservice', codedeploy: 'deploy', s3: 's3api'};

const withoutBrand = (name: string): string => keyOf(name).replace(/^(?:amazon|aws)(?=.)/, '');

/** The service's folder in botocore, from its ID, its name or its CLI name. */
function serviceId(typed: string, lists: NameLists | undefined): string | undefined {
  const wanted = withoutBrand(typed);
  const known = dryRunServices.find(({id, serviceId: sdk, name}) =>
    [id, sdk, name].some((candidate) => withoutBrand(candidate) === wanted),
  );
  return known?.id ?? renamed[wanted] ?? lists?.services.find((id) => keyOf(id) === wanted);
}

/** A command that the AWS CLI previews by itself. */
function clientSupport(service: string, operation: string): Support | undefined {
  if (keyOf(service) === 's3') {
    const command = findName(s3DryRunCommands.value, operation);
    if (command) {
      return {kind: 'client', command: `s3 ${command}`, option: '--dryrun', says: s3DryRunCommands.statement};
    }
  }
  const command = findName(clientDryRunCommands.value, `${service} ${operation}`);
  return command ? {kind: 'client', command, option: '--dry-run', says: clientDryRunCommands.statement} : undefined;
}

/** The words after `aws` of an operation's command. */
export const cliWords = (service: string, operation: string): string =>
  `${commandNames[service] ?? service} ${commandOf(operation)}`;

function withDryRun(id: string, operation: string): Support {
  const service = serviceOf(id, operation);
  if (!service) return {kind: 'none', service: id, operation};
  return {kind: 'dry-run', service, operation, command: hasCommand(operation) ? cliWords(id, operation) : undefined};
}

/** `run-instances` → `RunInstances`; a name with capitals stays as it is. */
const operationName = (typed: string): string =>
  /[A-Z]/.test(typed) ? typed : typed.replace(/(?:^|[-_])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function ec2Support(typed: string, lists: NameLists | undefined): Support {
  const without = findName(ec2WithoutDryRun, typed);
  if (without) return {kind: 'none', service: 'ec2', operation: without};
  const name = findName(lists?.ec2WithDryRun ?? [], typed);
  if (name || !lists) return withDryRun('ec2', name ?? operationName(typed));
  const suggestions = suggest(typed, [...lists.ec2WithDryRun, ...ec2WithoutDryRun], keyOf);
  return {kind: 'unknown-operation', service: 'ec2', suggestions};
}

/**
 * Whether an operation has a dry run. Names may be written as in the API, in the AWS CLI or in boto3. Without the name
 * lists, an operation of Amazon EC2 is taken to exist, and nothing is said of a service without any dry run.
 */
export function lookUpOperation(typedService: string, typedOperation: string, lists?: NameLists): Support {
  const [service, operation] = [typedService.trim().slice(0, 80), typedOperation.trim().slice(0, 120)];
  if (service === '' || operation === '') return {kind: 'nothing'};
  const client = clientSupport(service, operation);
  if (client) return client;
  const id = serviceId(service, lists);
  if (id === undefined) {
    return lists
      ? {kind: 'unknown-service', suggestions: suggest(service, lists.services, keyOf)}
      : {kind: 'not-looked-up'};
  }
  if (id === 'ec2') return ec2Support(operation, lists);
  const found = findName(otherOperations.get(id) ?? [], operation);
  return found ? withDryRun(id, found) : {kind: 'none', service: id, operation: operationName(operation)};
}

/** The services whose operation of this name has a dry run: an error text names the operation only. */
export const servicesWith = (operation: string): readonly string[] =>
  [...otherOperations].filter(([, names]) => names.includes(operation)).map(([id]) => id);
