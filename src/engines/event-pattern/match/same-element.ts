// Fields below one array of objects must match in the same element: a search for one choice of values that agree. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns-arrays.html
import type {JsonArray} from '../json/nodes';
import {type ElementTree, elementTree, sharedArrays} from './element-tree';
import type {ScopedCondition} from './scoped-condition';
import type {Leaf} from './path-tree';

/** Elements chosen so far, one for each array, the latest first. */
interface Chosen {
  readonly array: JsonArray;
  readonly index: number;
  readonly before: Chosen | undefined;
}

/** A value that satisfies a condition, or its absence, and the elements that are chosen with it. */
interface Candidate {
  readonly leaf: Leaf | undefined;
  readonly chosen: Chosen | undefined;
}

interface Level {
  readonly satisfying: ElementTree;
  readonly mustBeAbsent: ElementTree | undefined;
}

interface Frame {
  readonly chosen: Chosen | undefined;
  readonly candidates: readonly Candidate[];
  next: number;
}

/**
 * Finds a value for each condition (`undefined` where the field is absent) so that all stand in the same elements.
 * Conditions are taken in the order of their paths, and absence is judged by the elements chosen until then, as AWS's
 * matcher does. What failed once is not tried again, so that the time grows with the number of elements.
 */
export function agreeingLeaves(conditions: readonly ScopedCondition[]): readonly (Leaf | undefined)[] | undefined {
  const {numbers, lastUse} = sharedArrays(conditions);
  const levels = conditions.map(({satisfying, mustBeAbsent}): Level => ({
    satisfying: elementTree(satisfying, numbers),
    mustBeAbsent: mustBeAbsent && elementTree(mustBeAbsent, numbers),
  }));
  const failed = new Set<string>();
  const keyOf = (level: number, chosen: Chosen | undefined): string => {
    let key = `${level}`;
    for (let at = chosen; at; at = at.before) key += `,${numbers.get(at.array)}:${at.index}`;
    return key;
  };
  const frames: Frame[] = [{chosen: undefined, candidates: candidates(levels[0], undefined), next: 0}];
  for (;;) {
    const frame = frames.at(-1);
    if (!frame) return undefined;
    const candidate = frame.candidates[frame.next];
    if (!candidate) {
      frames.pop();
      failed.add(keyOf(frames.length, frame.chosen));
      continue;
    }
    frame.next += 1;
    if (frames.length === levels.length) return frames.map(({candidates: all, next}) => all[next - 1]?.leaf);
    const chosen = stillUsed(candidate.chosen, lastUse, frames.length);
    if (failed.size > 0 && failed.has(keyOf(frames.length, chosen))) continue;
    const ahead = candidates(levels[frames.length], chosen);
    if (ahead.length === 0) continue;
    frames.push({chosen, candidates: ahead, next: 0});
  }
}

/** Forgets arrays that no later condition looks into. */
function stillUsed(
  chosen: Chosen | undefined,
  lastUse: ReadonlyMap<JsonArray, number>,
  level: number,
): Chosen | undefined {
  if (!chosen) return undefined;
  const before = stillUsed(chosen.before, lastUse, level);
  if ((lastUse.get(chosen.array) ?? -1) < level) return before;
  return before === chosen.before ? chosen : {...chosen, before};
}

function candidates(level: Level | undefined, chosen: Chosen | undefined): readonly Candidate[] {
  const found: Candidate[] = [];
  if (level) addCandidates(level.satisfying, chosen, found);
  if (level?.mustBeAbsent && !isPresent(level.mustBeAbsent, chosen)) found.push({leaf: undefined, chosen});
  return found;
}

const indexIn = (chosen: Chosen | undefined, array: JsonArray): number | undefined => {
  for (let at = chosen; at; at = at.before) if (at.array === array) return at.index;
  return undefined;
};

/** All values that stand in the chosen elements or outside of their arrays. */
function addCandidates(tree: ElementTree, chosen: Chosen | undefined, found: Candidate[]): void {
  if (tree.leaf) found.push({leaf: tree.leaf, chosen});
  if (!tree.arrays) return;
  for (const [array, elements] of tree.arrays) {
    const index = indexIn(chosen, array);
    if (index === undefined) {
      for (const [each, inside] of elements) addCandidates(inside, {array, index: each, before: chosen}, found);
    } else {
      const inside = elements.get(index);
      if (inside) addCandidates(inside, chosen, found);
    }
  }
}

/** Whether a value of the field stands in the chosen elements or outside of their arrays. */
function isPresent(tree: ElementTree, chosen: Chosen | undefined): boolean {
  if (tree.leaf) return true;
  if (!tree.arrays) return false;
  for (const [array, elements] of tree.arrays) {
    const index = indexIn(chosen, array);
    if (index === undefined) return true;
    const inside = elements.get(index);
    if (inside && isPresent(inside, chosen)) return true;
  }
  return false;
}
