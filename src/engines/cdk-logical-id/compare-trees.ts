// What CloudFormation does when a tree becomes another: it knows resources by logical ID only.
// https://docs.aws.amazon.com/cdk/v2/guide/identifiers.html#identifiers-logical-id-stability
import type {TreeResource} from './read-tree';

/** What becomes of a resource that leaves the template. */
export type Fate = 'orphaned' | 'destroyed';

/** One resource, before and after. */
export type Change =
  | {readonly kind: 'kept'; readonly before: TreeResource; readonly after: TreeResource}
  | {readonly kind: 'replaced'; readonly before: TreeResource; readonly after: TreeResource; readonly fate: Fate}
  | {readonly kind: 'removed'; readonly before: TreeResource; readonly fate: Fate}
  | {readonly kind: 'created'; readonly after: TreeResource};

const idOf = ({logicalId}: TreeResource): string | undefined => (logicalId.ok ? logicalId.id : undefined);
const fateOf = ({removal}: TreeResource): Fate => (removal === 'retain' ? 'orphaned' : 'destroyed');
const hidden = new Set(['Resource', 'Default']);
const nameOf = ({ids}: TreeResource): string => ids.findLast((id) => !hidden.has(id)) ?? '';

/** The likeliest successor: of the same type, best with the same name; else the only one left of its type. */
function successorOf(gone: TreeResource, come: readonly TreeResource[], goneOfType: number): TreeResource | undefined {
  const ofType = come.filter(({type}) => type === gone.type);
  const named = ofType.find((one) => nameOf(one) === nameOf(gone));
  return named ?? (ofType.length === 1 && goneOfType === 1 ? ofType[0] : undefined);
}

/** What happens to each resource, in the order of the first tree; what is new comes last. */
export function compareTrees(before: readonly TreeResource[], after: readonly TreeResource[]): readonly Change[] {
  const afterById = new Map(after.map((one) => [`${idOf(one) ?? ''} ${one.type}`, one]));
  const twin = (one: TreeResource): TreeResource | undefined =>
    idOf(one) === undefined ? undefined : afterById.get(`${idOf(one) ?? ''} ${one.type}`);
  const gone = before.filter((one) => !twin(one));
  const kept = new Set(before.map(twin));
  const come = new Set(after.filter((one) => !kept.has(one)));
  const changes = before.map((one): Change => {
    const same = twin(one);
    if (same) return {kind: 'kept', before: one, after: same};
    const next = successorOf(one, [...come], gone.filter(({type}) => type === one.type).length);
    if (!next) return {kind: 'removed', before: one, fate: fateOf(one)};
    come.delete(next);
    return {kind: 'replaced', before: one, after: next, fate: fateOf(one)};
  });
  return [...changes, ...[...come].map((one): Change => ({kind: 'created', after: one}))];
}
