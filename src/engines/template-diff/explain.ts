/** Says in plain words what becomes of a resource and why. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html */
import type {ResourceChange} from './compare';
import type {Impact} from './library';

/** What becomes of the resource, in the words of the CLI where it has some. */
export const impactWords: Readonly<Record<Impact, string>> = {
  WILL_UPDATE: 'updated in place',
  WILL_CREATE: 'created',
  WILL_REPLACE: 'replace',
  MAY_REPLACE: 'may be replaced',
  WILL_DESTROY: 'destroy',
  WILL_ORPHAN: 'orphan',
  WILL_IMPORT: 'import',
  NO_CHANGE: 'no change',
};

const listed = (names: readonly string[]): string => {
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
  const quoted = shown.map((name) => (name.includes(' ') ? name : `\`${name}\``));
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
};
const change = (names: readonly string[]): string => (names.length === 1 ? 'changes' : 'change');

/** Why, in a sentence or two; backticks mark code. */
export function reasonOf({impact, type, newType, replacing, maybe, others, deletionPolicy}: ResourceChange): string {
  const rest = others.length === 0 ? '' : ` ${listed(others)} ${change(others)} too.`;
  switch (impact) {
    case 'WILL_CREATE':
      return 'Only the new template has it.';
    case 'WILL_DESTROY':
      return deletionPolicy === undefined
        ? 'The new template does not have it, and no `DeletionPolicy` keeps it.'
        : `The new template does not have it, and its \`DeletionPolicy\` is \`${deletionPolicy}\`.`;
    case 'WILL_ORPHAN':
      return `The new template does not have it, and \`DeletionPolicy\` \`${deletionPolicy ?? ''}\` keeps it: it stays in the account, outside the stack.`;
    case 'WILL_REPLACE':
      return newType === undefined
        ? `${listed(replacing)} ${change(replacing)}, which needs a new resource.${rest}`
        : `The type changes from \`${type}\` to \`${newType}\`.`;
    case 'MAY_REPLACE':
      return `${listed(maybe)} ${change(maybe)}; whether that needs a new resource depends on the values.${rest}`;
    case 'WILL_UPDATE':
    case 'NO_CHANGE':
      return others.length === 0 ? 'Nothing that the comparison knows.' : `${listed(others)} ${change(others)}.`;
    case 'WILL_IMPORT':
      return 'It exists already and is taken into the stack.';
  }
}
