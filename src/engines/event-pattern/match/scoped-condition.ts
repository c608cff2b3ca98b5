// Conditions whose values stand in arrays of objects, and which of them depend on one another. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns-arrays.html
import type {JsonArray} from '../json/nodes';
import type {Leaf} from './path-tree';

/** A condition whose values stand in arrays of objects. */
export interface ScopedCondition {
  /** Number of the condition in its pattern. */
  readonly condition: number;
  /** The values that satisfy it. */
  readonly satisfying: readonly Leaf[];
  /** All values of the field, if its absence would satisfy the condition as well. */
  readonly mustBeAbsent: readonly Leaf[] | undefined;
  /** The outermost arrays that its values stand in. */
  readonly outermost: readonly JsonArray[];
}

/** The outermost arrays of some values. */
export function outermostArrays(leaves: readonly Leaf[]): readonly JsonArray[] {
  const arrays: JsonArray[] = [];
  let previous: JsonArray | undefined;
  for (const leaf of leaves) {
    let {element} = leaf;
    while (element?.parent) element = element.parent;
    if (!element || element.array === previous) continue;
    previous = element.array;
    if (!arrays.includes(previous)) arrays.push(previous);
  }
  return arrays;
}

/** Groups of conditions that look into no common array, each in the order given. */
export function independentGroups(conditions: readonly ScopedCondition[]): readonly (readonly ScopedCondition[])[] {
  let groups: (readonly ScopedCondition[])[] = [];
  for (const condition of conditions) {
    const isTouched = (group: readonly ScopedCondition[]) =>
      group.some(({outermost}) => outermost.some((array) => condition.outermost.includes(array)));
    const touched = groups.filter(isTouched);
    groups = [...groups.filter((group) => !touched.includes(group)), [...touched.flat(), condition]];
  }
  // A group that grew from several is put back into the order of the paths.
  return groups.map((group) => conditions.filter((condition) => group.includes(condition)));
}
