// Whether an event matches: the fast answer without reasons, made once for a pattern and asked many times. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
import type {Combination, Condition} from '../condition';
import type {JsonObject} from '../json/nodes';
import {type FoundLeaves, type Leaf, PathTree} from './path-tree';
import {agreeingLeaves} from './same-element';
import {independentGroups, outermostArrays, type ScopedCondition} from './scoped-condition';

/** A condition at an event: it fails, holds wherever the others match, or depends on array elements. */
export type Standing = 'fails' | 'holds' | ScopedCondition;

/** What was found out about one event. */
interface Findings {
  readonly found: FoundLeaves;
  readonly standings: (Standing | undefined)[];
  /** Whether groups of conditions agree, by their numbers. */
  readonly agreements: Map<string, boolean>;
}

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
    const findings: Findings = {found: this.find(event), standings: [], agreements: new Map()};
    return this.combinations.some(({conditions}) => this.holdTogether(conditions, findings));
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
    const mustBeAbsent = wantsAbsence ? leaves : undefined;
    return {condition: condition.index, satisfying, mustBeAbsent, outermost: outermostArrays(leaves)};
  }

  private holdTogether(conditions: readonly Condition[], {found, standings, agreements}: Findings): boolean {
    let scoped: ScopedCondition[] | undefined;
    for (const condition of conditions) {
      const standing = (standings[condition.index] ??= this.standing(condition, found));
      if (standing === 'fails') return false;
      if (standing !== 'holds') (scoped ??= []).push(standing);
    }
    return !scoped || independentGroups(scoped).every((group) => agree(group, agreements));
  }
}

function agree(group: readonly ScopedCondition[], agreements: Map<string, boolean>): boolean {
  const [first, second] = group;
  if (first && !second && !first.mustBeAbsent) return true;
  const key = group.map(({condition}) => condition).join();
  let known = agreements.get(key);
  if (known === undefined) agreements.set(key, (known = agreeingLeaves(group) !== undefined));
  return known;
}

function numbersByIndex(conditions: readonly Condition[], numbers: ReadonlyMap<string, number>): readonly number[] {
  const byIndex: number[] = [];
  for (const {index, path} of conditions) byIndex[index] = numbers.get(path) ?? -1;
  return byIndex;
}
