// Reads a construct tree written as indented lines: `id`, `id: s3.Bucket` or `id: AWS::S3::Bucket`, each below its scope.
import {duplicateId} from '../../facts/cdk/cdk';
import {constructs, type Removal} from './constructs';
import {logicalIdOf, type LogicalId, pathComponent} from './logical-id';

/** What is wrong with a line. */
export interface TreeIssue {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A resource of a stack. */
export interface TreeResource {
  /** Construct IDs from below the stack, as typed. */
  readonly ids: readonly string[];
  readonly type: string;
  readonly removal: Removal;
  readonly logicalId: LogicalId;
  /** The line it comes from, from 1. */
  readonly line: number;
}

/** The resources of a tree, and what is wrong with its lines. */
export interface ReadTree {
  readonly resources: readonly TreeResource[];
  readonly issues: readonly TreeIssue[];
}

interface Scope {
  readonly indent: number;
  readonly ids: readonly string[];
  /** Its class, for messages. */
  readonly kind: string;
  readonly children: Set<string>;
}

const removals: Readonly<Record<string, Removal>> = {RETAIN: 'retain', DESTROY: 'destroy'};
const resourceType = /^[A-Za-z0-9]+::[A-Za-z0-9]+::[A-Za-z0-9]+(::MODULE)?$/;
const tabWidth = 2;

const widthOf = (blanks: string): number => blanks.replaceAll('\t', ' '.repeat(tabWidth)).length;

/** `id: Type, RETAIN`: the id may hold colons that no blank follows. */
function partsOf(text: string): {readonly id: string; readonly kind: string; readonly removal: string} {
  const [, id = '', kind = '', removal = ''] = /^(.*?)(?::\s+([^,\s]+)\s*(?:,\s*(\S+))?)?$/.exec(text.trim()) ?? [];
  return {id, kind, removal};
}

function suggestion(kind: string): string {
  const wanted = kind.toLowerCase();
  const near = Object.keys(constructs).find((name) => {
    const known = name.toLowerCase();
    return known.endsWith(`.${wanted}`) || known.startsWith(wanted) || known.split('.')[0] === wanted.split('.')[0];
  });
  return near === undefined ? `Known are ${Object.keys(constructs).join(', ')}.` : `Is it ${near}?`;
}

/** The class that the library names in its messages. */
const className = (kind: string): string =>
  kind.includes('::') ? `Cfn${kind.split('::')[2] ?? ''}` : (kind.split('.').at(-1) ?? '') || 'Construct';

/** The resources that a line makes, or why it makes none. */
function made(ids: readonly string[], kind: string, removal: string, line: number): readonly TreeResource[] | string {
  if (removal !== '' && !Object.hasOwn(removals, removal)) {
    return `A removal policy is RETAIN or DESTROY, not “${removal}”.`;
  }
  if (kind === '' || kind === 'Construct') return [];
  const resource = (more: readonly string[], type: string, byDefault: Removal): TreeResource => {
    const all = [...ids, ...more];
    return {ids: all, type, removal: removals[removal] ?? byDefault, logicalId: logicalIdOf(all), line};
  };
  if (resourceType.test(kind)) return [resource([], kind, 'destroy')];
  if (!Object.hasOwn(constructs, kind)) {
    return `“${kind}” is neither a resource type such as AWS::S3::Bucket nor a construct that is known here. ${suggestion(kind)}`;
  }
  return (constructs[kind] ?? []).map(({ids: more, type, removal: byDefault}) => resource(more, type, byDefault));
}

/** Reads a tree; lines that cannot be read are left out and noted. Empty lines and lines that begin with # are passed over. */
export function readTree(text: string, stack: string): ReadTree {
  const resources: TreeResource[] = [];
  const issues: TreeIssue[] = [];
  const scopes: Scope[] = [{indent: -1, ids: [], kind: 'Stack', children: new Set()}];
  text.split(/\r?\n/).forEach((full, index) => {
    const [, blanks = '', rest = ''] = /^(\s*)(.*)$/.exec(full) ?? [];
    if (rest === '' || rest.startsWith('#')) return;
    const line = index + 1;
    const note = (message: string): void => void issues.push({line, column: blanks.length + 1, message});
    const indent = widthOf(blanks);
    while (scopes.length > 1 && (scopes.at(-1)?.indent ?? 0) >= indent) scopes.pop();
    const parent = scopes.at(-1);
    if (!parent) return;
    const {id, kind, removal} = partsOf(rest);
    if (id === '') return note('An ID is expected before the colon.');
    if (parent.children.has(pathComponent(id))) {
      const path = [stack, ...parent.ids].map(pathComponent).join('/');
      note(duplicateId.text.replace('<id>', id).replace('<class>', parent.kind).replace('<path>', path));
      return undefined;
    }
    parent.children.add(pathComponent(id));
    const ids = [...parent.ids, id];
    scopes.push({indent, ids, kind: className(kind), children: new Set()});
    const found = made(ids, kind, removal, line);
    if (typeof found === 'string') note(found);
    else resources.push(...found);
    return undefined;
  });
  return {resources, issues};
}
