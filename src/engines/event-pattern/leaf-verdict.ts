// What became of one leaf of a pattern at one event, with its reason. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
import type {Condition, OrBranch} from './condition';
import {writeScalar} from './json/nodes';
import {elementPlace, placeOf, type Places} from './match/locate';
import type {Leaf} from './match/path-tree';

const mostSeen = 20;

/** `other element`: satisfied, but not in the array elements in which the other leaves are. */
export type LeafOutcome = 'matched' | 'not matched' | 'field absent' | 'other element';

/** A value that the event has at the leaf's path. */
export interface SeenValue {
  /** `detail.items[1].sku`. */
  readonly where: string;
  /** The value as JSON. */
  readonly text: string;
  /** Number of the first alternative that it satisfies. */
  readonly alternative: number | undefined;
}

/** A leaf of the pattern at an event. */
export interface LeafVerdict {
  readonly path: string;
  /** The alternatives as they are written. */
  readonly alternatives: readonly string[];
  readonly outcome: LeafOutcome;
  /** One sentence. */
  readonly reason: string;
  /** The first values that the event has there, and how many there are. */
  readonly seen: readonly SeenValue[];
  readonly seenCount: number;
  /** The value that satisfied the leaf; nothing where its absence did. */
  readonly satisfiedBy: SeenValue | undefined;
  /** The array element that this value stands in: `detail.items[1]`. */
  readonly element: string | undefined;
  /** The `$or` branches that the leaf stands in. */
  readonly branches: readonly OrBranch[];
  /** Whether the leaf belongs to the combination that the verdict is about. */
  readonly isInCombination: boolean;
}

/** What a leaf's verdict is made from. */
export interface LeafFindings {
  readonly condition: Condition;
  readonly leaves: readonly Leaf[];
  /** Whether the condition is satisfied where it stands. */
  readonly isChosen: boolean;
  readonly chosen: Leaf | undefined;
  readonly isInCombination: boolean;
  readonly places: Places;
}

/** The verdict on one leaf. */
export function leafVerdict(findings: LeafFindings): LeafVerdict {
  const {condition, leaves, chosen, isInCombination, places} = findings;
  const {path, alternatives, branches} = condition;
  const see = ({value}: Leaf): SeenValue => {
    const alternative = alternatives.findIndex(({holds}) => holds(value));
    const where = placeOf(places, value);
    return {where, text: writeScalar(value), alternative: alternative < 0 ? undefined : alternative};
  };
  const outcome = outcomeOf(findings);
  const satisfiedBy = chosen && see(chosen);
  const element = chosen?.element && elementPlace(places, chosen.element);
  const seen = leaves.slice(0, mostSeen).map(see);
  const texts = alternatives.map(({text}) => text);
  return {
    path,
    alternatives: texts,
    outcome,
    reason: reasonOf(outcome, {path, texts, seen, seenCount: leaves.length, satisfiedBy}),
    seen,
    seenCount: leaves.length,
    satisfiedBy,
    element,
    branches,
    isInCombination,
  };
}

function outcomeOf({condition, leaves, isChosen}: LeafFindings): LeafOutcome {
  if (isChosen) return 'matched';
  if (leaves.length === 0) return 'field absent';
  return leaves.some(({value}) => condition.holds(value)) ? 'other element' : 'not matched';
}

interface ReasonParts {
  readonly path: string;
  readonly texts: readonly string[];
  readonly seen: readonly SeenValue[];
  readonly seenCount: number;
  readonly satisfiedBy: SeenValue | undefined;
}

function reasonOf(outcome: LeafOutcome, {path, texts, seen, seenCount, satisfiedBy}: ReasonParts): string {
  switch (outcome) {
    case 'matched':
      if (!satisfiedBy) return `The event has no value at ${path}, which the pattern asks for.`;
      return `${satisfiedBy.where} is ${satisfiedBy.text}, which satisfies ${texts[satisfiedBy.alternative ?? 0]}.`;
    case 'field absent':
      return `The event has no value at ${path}; an object or an empty array there is no value.`;
    case 'other element':
      return `${path} is satisfied, but not in the array element in which the other fields are.`;
    case 'not matched': {
      const [first] = seen;
      if (seenCount > 1) return `None of the ${seenCount} values at ${path} satisfies ${texts.join(' or ')}.`;
      return `${first?.where} is ${first?.text}, which does not satisfy ${texts.join(' or ')}.`;
    }
  }
}
