// Names to choose from while one types a service or an operation. See vectors/ORIGIN.md. https://github.com/boto/botocore
import type {NameLists} from './name-lists';
import {keyOf} from './names';
import {ec2WithoutDryRun, otherOperations} from './operations';

const most = 30;

/** The names that hold what was typed, those that begin with it first. */
function fitting(typed: string, names: readonly string[]): readonly string[] {
  const wanted = keyOf(typed);
  const holding = names.filter((name) => keyOf(name).includes(wanted));
  return [...holding].sort((one, other) => keyOf(one).indexOf(wanted) - keyOf(other).indexOf(wanted)).slice(0, most);
}

/** Services, and operations of the service: of Amazon EC2 all, of others those with a dry run; at most 30 of each. */
export function suggestNames(
  service: string,
  operation: string,
  lists: NameLists,
): {readonly services: readonly string[]; readonly operations: readonly string[]} {
  const key = keyOf(service);
  const operations =
    key === 'ec2'
      ? [...lists.ec2WithDryRun, ...ec2WithoutDryRun]
      : [...otherOperations].find(([id]) => keyOf(id) === key)?.[1];
  return {services: fitting(service, lists.services), operations: fitting(operation, operations ?? [])};
}
