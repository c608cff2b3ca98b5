// What the workbench shows for a state.
import {
  bootstrapNames,
  type BootstrapResource,
  type Change,
  compareTrees,
  environmentIssues,
  type LogicalId,
  logicalIdOf,
  readTree,
  type TreeIssue,
} from '@site/src/engines/cdk-logical-id';
import type {FieldIssue} from '@site/src/ui/issue';
import type {State} from './state';

interface Conclusion {
  readonly tone: 'good' | 'warn' | 'bad';
  readonly verdict: string;
  readonly issues: readonly FieldIssue[];
}

/** Two trees, held against each other. */
export interface TreeLook extends Conclusion {
  readonly changes: readonly Change[];
}

/** Paths with their logical IDs. */
export interface PathsLook extends Conclusion {
  readonly rows: readonly {readonly path: string; readonly logicalId: LogicalId}[];
}

/** Names in one environment. */
export interface BootstrapLook extends Conclusion {
  readonly resources: readonly BootstrapResource[];
}

const placed = (field: 'before' | 'after', issues: readonly TreeIssue[]): readonly FieldIssue[] =>
  issues.map(({line, column, message}) => ({
    field,
    severity: 'error',
    message: `Line ${line}, column ${column}: ${message}`,
  }));

const resources = (count: number): string => `${count} ${count === 1 ? 'resource' : 'resources'}`;

function treeVerdict(changes: readonly Change[]): Pick<Conclusion, 'tone' | 'verdict'> {
  const old = changes.filter(({kind}) => kind !== 'created').length;
  const count = (kind: Change['kind']): number => changes.filter((change) => change.kind === kind).length;
  const [replaced, removed, created] = [count('replaced'), count('removed'), count('created')];
  const parts = [
    ...(replaced > 0 ? [`${replaced} of ${resources(old)} ${replaced === 1 ? 'is' : 'are'} replaced`] : []),
    ...(removed > 0 ? [`${removed} of ${resources(old)} ${removed === 1 ? 'leaves' : 'leave'} the stack`] : []),
  ];
  const fresh = created > 0 ? ` ${resources(created)} ${created === 1 ? 'is' : 'are'} new.` : '';
  if (parts.length === 0) return {tone: 'good', verdict: `All ${resources(old)} are kept.${fresh}`};
  return {tone: 'warn', verdict: `${parts.join(', ')}.${fresh}`};
}

/** What becomes of each resource when the first tree becomes the second. */
export function lookAtTrees({stack, before, after}: State): TreeLook {
  const [one, other] = [readTree(before, stack), readTree(after, stack)];
  const issues = [...placed('before', one.issues), ...placed('after', other.issues)];
  if (issues.length > 0) {
    return {issues, tone: 'bad', verdict: 'The tree cannot be built yet: see the notes at its lines.', changes: []};
  }
  const changes = compareTrees(one.resources, other.resources);
  return {issues, ...treeVerdict(changes), changes};
}

/** The logical ID of each path. */
export function lookAtPaths({paths}: State): PathsLook {
  const rows = paths
    .split(/\r?\n/)
    .filter((path) => path.trim() !== '')
    .slice(0, 200)
    .map((path) => ({path: path.trim(), logicalId: logicalIdOf(path.trim().split('/'))}));
  const good = rows.filter(({logicalId}) => logicalId.ok).length;
  const verdict = `${good} of ${rows.length} paths have a logical ID.`;
  return {issues: [], tone: good === rows.length ? 'good' : 'warn', verdict, rows};
}

/** The names in an environment. */
export function lookAtBootstrap(state: State): BootstrapLook {
  const issues = environmentIssues(state).map((issue): FieldIssue => ({...issue, severity: 'error'}));
  const [first] = issues;
  if (first) return {issues, tone: 'bad', verdict: first.message, resources: []};
  const found = bootstrapNames(state);
  return {issues, tone: 'good', verdict: `The staging bucket is ${found[0]?.name ?? ''}.`, resources: found};
}
