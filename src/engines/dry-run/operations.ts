// Which operations have a dry run: names out of botocore's API models, see vectors/ORIGIN.md. https://github.com/boto/botocore
import {dryRunServices, operationsWithoutCommand, type DryRunService} from '../../facts/cli-sdk/dry-run';
import {keyOf} from './names';
import lists from './vectors/dry-run-operations.json';

const split = (names: string): readonly string[] => names.split(' ');

/** By the ID of each service but Amazon EC2: the operations with a dry run. */
export const otherOperations: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(lists.others).map(([service, names]) => [service, split(names)]),
);

/** The operations of Amazon EC2 without one; all others have it. */
export const ec2WithoutDryRun: readonly string[] = split(lists.ec2Without);

/** What the model says of an operation's dry run; undefined if the service has no operation with one. */
export function serviceOf(id: string, operation: string): DryRunService | undefined {
  const entries = dryRunServices.filter((service) => service.id === id);
  return entries.find(({operations}) => operations?.includes(operation)) ?? entries.find(({operations}) => !operations);
}

/** Whether the AWS CLI has a command for the operation. */
export const hasCommand = (operation: string): boolean => !operationsWithoutCommand.includes(operation);

/** The name in the list that is written like this, whatever its capitals and hyphens. */
export const findName = (names: readonly string[], typed: string): string | undefined =>
  names.find((name) => keyOf(name) === keyOf(typed));
