// Whether an event matches: the fast answer without reasons, made once for a pattern and asked many times. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
import type {Combination, Condition} from '../condition';
import type {JsonObject} from '../json/nodes';
import {type FoundLeaves, type Leaf, PathTree} from './path-tree';
import {agreeingLeaves, type ScopedCondition} from './same-element';

/** A condition at an event: it fails, holds wherever the others match, or depends on array elements. */
export type Standing = 'fails' | 'holds' | ScopedCondition;

/** Judges events by the combinations of one pattern. */
export class Matcher {
  private readonly tree: PathTree;
  private readonly pathNumbers: readonly number[];

  constructor(
    conditions: readonly Condition[],
    private readonly combinations: readonly Combination[],
  ) {
    const paths = [...new Set(conditions.map(({path}) => path))];
    const numbers = new Map(paths.map((path, number) => [path, number]));
    this.tree = new PathTree(paths);
    this.pathNumbers = numbersByIndex(conditions, numbers);
  }

  /** Whether the event matches one of the combinations. */
  matches(event: JsonObject): boolean {
    const found = this.find(event);
    const standings: (Standing | undefined)[] = [];
    return this.combinations.some(({conditions}) => this.holdTogether(conditions, found, standings));
  }

  /** The values that the pattern looks at. */
  find(event: JsonObject): FoundLeaves {
    return this.tree.find(event);
  }

  /** The values of the field that a condition looks at. */
  leavesOf(condition: Condition, found: FoundLeaves): readonly Leaf[] {
    return found[this.pathNumbers[condition.index] ?? -1] ?? [];
  }

  /** How a condition stands by itself. */
  standing(condition: Condition, found: FoundLeaves): Standing {
    const leaves = found[this.pathNumbers[condition.index] ?? -1];
    if (!leaves) return condition.wantsAbsence ? 'holds' : 'fails';
    const {holds, wantsAbsence} = condition;
    if (leaves.every(({element}) => element === undefined)) {
      return leaves.some(({value}) => holds(value)) ? 'holds' : 'fails';
    }
    const satisfying = leaves.filter(({value}) => holds(value));
    if (satisfying.length === 0 && !wantsAbsence) return 'fails';
    return {satisfying, mustBeAbsent: wantsAbsence ? leaves : undefined};
  }

  private holdTogether(
    conditions: readonly Condition[],
    found: FoundLeaves,
    standings: (Standing | undefined)[],
  ): boolean {
    let scoped: ScopedCondition[] | undefined;
    for (const condition of conditions) {
      const standing = (standings[condition.index] ??= this.standing(condition, found));
      if (standing === 'fails') return false;
      if (standing !== 'holds') (scoped ??= []).push(standing);
    }
    if (!scoped) return true;
    const [first, second] = scoped;
    if (first && !second && !first.mustBeAbsent) return true;
    return agreeingLeaves(scoped) !== undefined;
  }
}

function numbersByIndex(conditions: readonly Condition[], numbers: ReadonlyMap<string, number>): readonly number[] {
  const byIndex: number[] = [];
  for (const {index, path} of conditions) byIndex[index] = numbers.get(path) ?? -1;
  return byIndex;
}
