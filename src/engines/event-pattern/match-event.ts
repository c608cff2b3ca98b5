// Whether an event matches a pattern, and why: leaf by leaf, with values, array elements and `$or` branches. https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TestEventPattern.html
import type {Combination, Condition, OrBranch} from './condition';
import type {EventPattern} from './compile-pattern';
import {type Issue, ownIssue} from './issue';
import type {JsonNode, JsonObject} from './json/nodes';
import {parseJson} from './json/parse-json';
import {type LeafVerdict, leafVerdict} from './leaf-verdict';
import {placesIn} from './match/locate';
import type {Matcher} from './match/matcher';
import type {FoundLeaves, Leaf} from './match/path-tree';
import {agreeingLeaves} from './match/same-element';
import type {ScopedCondition} from './match/scoped-condition';

/** The verdict on an event. */
export type EventVerdict =
  | {
      readonly ok: true;
      readonly isMatch: boolean;
      /** Number of the combination that matched, or that came closest. */
      readonly combination: number;
      /** The `$or` branches of that combination. */
      readonly branches: readonly OrBranch[];
      /** All leaves of the pattern, in the order of its text. */
      readonly leaves: readonly LeafVerdict[];
      /** Why: one sentence for each leaf of the combination that decided. */
      readonly reasons: readonly string[];
    }
  | {readonly ok: false; readonly issues: readonly Issue[]};

/** A combination at an event. */
interface Attempt {
  readonly combination: Combination;
  readonly number: number;
  readonly isMatch: boolean;
  /** The conditions that are satisfied, with the values chosen for them. */
  readonly chosen: ReadonlyMap<Condition, Leaf | undefined>;
}

/** Judges an event, given as text or as a tree, and says why. */
export function matchEvent(pattern: EventPattern, event: string | JsonNode): EventVerdict {
  const parsed = typeof event === 'string' ? parseJson(event, {ignoreRest: true}) : {ok: true as const, root: event};
  if (!parsed.ok) return parsed;
  const {root} = parsed;
  if (root.kind === 'object') return explain(pattern, root);
  return {ok: false, issues: [ownIssue('Event must be a JSON object', 'Start the event with `{`.')]};
}

function explain(pattern: EventPattern, event: JsonObject): EventVerdict {
  const found = pattern.matcher.find(event);
  const best = bestAttempt(pattern, found);
  const places = placesIn(event);
  const inCombination = new Set(best.combination.conditions);
  const leaves = pattern.conditions.map((condition) => {
    const isInCombination = inCombination.has(condition);
    const own = isInCombination ? best.chosen : aloneChosen(pattern, condition, found);
    return leafVerdict({
      condition,
      leaves: pattern.matcher.leavesOf(condition, found),
      isChosen: own.has(condition),
      chosen: own.get(condition),
      isInCombination,
      places,
    });
  });
  const decisive = leaves.filter(
    ({isInCombination, outcome}) => isInCombination && (best.isMatch || outcome !== 'matched'),
  );
  return {
    ok: true,
    isMatch: best.isMatch,
    combination: best.number,
    branches: best.combination.branches,
    leaves,
    reasons: decisive.map(({reason}) => reason),
  };
}

/** The first combination that matches, or the one of which most conditions are satisfied. */
function bestAttempt({combinations, matcher}: EventPattern, found: FoundLeaves): Attempt {
  let best: Attempt = {combination: {conditions: [], branches: []}, number: -1, isMatch: false, chosen: new Map()};
  for (const [number, combination] of combinations.entries()) {
    const attempt = tryCombination(combination, number, matcher, found);
    if (attempt.isMatch) return attempt;
    if (best.number < 0 || missing(attempt) < missing(best)) best = attempt;
  }
  return best;
}

const missing = ({combination, chosen}: Attempt): number => combination.conditions.length - chosen.size;

function tryCombination(combination: Combination, number: number, matcher: Matcher, found: FoundLeaves): Attempt {
  const chosen = new Map<Condition, Leaf | undefined>();
  const scoped: {condition: Condition; standing: ScopedCondition}[] = [];
  for (const condition of combination.conditions) {
    const standing = matcher.standing(condition, found);
    if (standing === 'holds') chosen.set(condition, firstSatisfying(matcher.leavesOf(condition, found), condition));
    else if (standing !== 'fails') scoped.push({condition, standing});
  }
  const agreed = longestAgreement(scoped.map(({standing}) => standing));
  agreed.forEach((leaf, index) => {
    const condition = scoped[index]?.condition;
    if (condition) chosen.set(condition, leaf);
  });
  return {combination, number, isMatch: chosen.size === combination.conditions.length, chosen};
}

/** As many of the conditions, from the first, as can be satisfied in the same array elements. */
function longestAgreement(conditions: readonly ScopedCondition[]): readonly (Leaf | undefined)[] {
  let [agreed, low, high]: [readonly (Leaf | undefined)[], number, number] = [[], 0, conditions.length];
  while (low < high) {
    const length = Math.ceil((low + high) / 2);
    const leaves = agreeingLeaves(conditions.slice(0, length));
    if (leaves) [agreed, low] = [leaves, length];
    else high = length - 1;
  }
  return agreed;
}

/** A condition of another `$or` branch, judged by itself. */
function aloneChosen({matcher}: EventPattern, condition: Condition, found: FoundLeaves): Attempt['chosen'] {
  return tryCombination({conditions: [condition], branches: []}, 0, matcher, found).chosen;
}

const firstSatisfying = (leaves: readonly Leaf[], {holds}: Condition): Leaf | undefined =>
  leaves.find(({value}) => holds(value));
