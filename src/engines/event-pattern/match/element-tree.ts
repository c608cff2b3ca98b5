// The values of a field, arranged by the array elements that they stand in. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns-arrays.html
import type {JsonArray} from '../json/nodes';
import type {Element, Leaf} from './path-tree';
import type {ScopedCondition} from './scoped-condition';

/** One value stands for all that are in the same elements. */
export interface ElementTree {
  leaf: Leaf | undefined;
  arrays: Map<JsonArray, Map<number, ElementTree>> | undefined;
}

const emptyTree = (): ElementTree => ({leaf: undefined, arrays: undefined});

/** Arranges values; arrays without a number are passed over. */
export function elementTree(leaves: readonly Leaf[], numbers: ReadonlyMap<JsonArray, number>): ElementTree {
  const root = emptyTree();
  for (const leaf of leaves) {
    const tree = treeOf(root, leaf.element, numbers);
    tree.leaf ??= leaf;
  }
  return root;
}

function treeOf(root: ElementTree, element: Element | undefined, numbers: ReadonlyMap<JsonArray, number>): ElementTree {
  if (!element) return root;
  const outside = treeOf(root, element.parent, numbers);
  const {array, index} = element;
  if (!numbers.has(array)) return outside;
  outside.arrays ??= new Map<JsonArray, Map<number, ElementTree>>();
  let elements = outside.arrays.get(array);
  if (!elements) outside.arrays.set(array, (elements = new Map<number, ElementTree>()));
  let inside = elements.get(index);
  if (!inside) elements.set(index, (inside = emptyTree()));
  return inside;
}

/** The arrays that at least two conditions look into, numbered, with the number of the last such condition. */
export function sharedArrays(conditions: readonly ScopedCondition[]): {
  readonly numbers: ReadonlyMap<JsonArray, number>;
  readonly lastUse: ReadonlyMap<JsonArray, number>;
} {
  const lastUse = new Map<JsonArray, number>();
  const numbers = new Map<JsonArray, number>();
  conditions.forEach(({satisfying, mustBeAbsent}, condition) => {
    for (const leaf of mustBeAbsent ?? satisfying) {
      for (let element = leaf.element; element; element = element.parent) {
        const {array} = element;
        const previous = lastUse.get(array);
        if (previous === condition) break;
        if (previous !== undefined && !numbers.has(array)) numbers.set(array, numbers.size);
        lastUse.set(array, condition);
      }
    }
  });
  return {numbers, lastUse};
}
