// How complex the wildcards of a pattern are: most states that a reader of any text can be in at once. Inferred ceiling in facts. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
import {wildcardMaxComplexity} from '../../facts/eventbridge/event-patterns';
import type {Condition} from './condition';
import {type Issue, ownIssue} from './issue';
import {wildcardPieces} from './operators/wildcard-match';
import {mendFor} from './mend';

/** Where counting stops: well above the ceiling. */
export const highestScore = 20;
const maxStatesSeen = 2000;
const tooComplex =
  'Rule is too complex - try using fewer wildcard characters or fewer repeating character sequences after a wildcard character';

/** The wildcards of a pattern. */
export interface Wildcards {
  readonly count: number;
  /** The score of the most complex field, at most `highestScore`. 0 without wildcards. */
  readonly score: number;
  readonly maxScore: number;
}

/** One character of a wildcard, or an asterisk. */
type Unit = {readonly character: string} | 'asterisk';

/** Counts the wildcards and scores those of each field together. */
export function wildcardsOf(conditions: readonly Condition[]): Wildcards {
  const fields = conditions.map(({alternatives}) => alternatives.flatMap(({wildcard}) => wildcard ?? []));
  return {
    count: sum(fields.map(({length}) => length)),
    score: Math.max(0, ...fields.filter(({length}) => length > 0).map(complexityScore)),
    maxScore: wildcardMaxComplexity.value,
  };
}

/** The issue of wildcards that are too complex, or nothing. AWS prints no location here. */
export function complexityIssue({score, maxScore}: Wildcards): readonly Issue[] {
  if (score <= maxScore) return [];
  const message = `Event pattern is not valid. Reason: ${tooComplex}`;
  return [{...ownIssue(tooComplex, mendFor(tooComplex)), message, isAwsText: true}];
}

/**
 * The score of the wildcards of one field. A position in a wildcard is the number of units read; a position on an
 * asterisk stays there whatever comes. Counted are the positions held at once, and the asterisks directly ahead.
 */
export function complexityScore(wildcards: readonly string[]): number {
  const machines = wildcards.map((wildcard) => unitsOf(`"${wildcard}"`));
  const start: Positions = machines.map(() => new Set([0]));
  const seen = new Set([describe(start)]);
  const queue = [start];
  let score = 0;
  for (const positions of queue) {
    for (const character of charactersAhead(machines, positions)) {
      const next = positions.map((held, machine) => advance(machines[machine] ?? [], held, character));
      const key = describe(next);
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push(next);
      score = Math.max(score, sum(next.map((held, machine) => count(machines[machine] ?? [], held))));
      if (score >= highestScore || seen.size > maxStatesSeen) return Math.min(score, highestScore);
    }
  }
  return score;
}

/** For each wildcard the positions held. */
type Positions = readonly ReadonlySet<number>[];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The characters that lead on from somewhere, and the empty one for all others. */
function charactersAhead(machines: readonly (readonly Unit[])[], positions: Positions): ReadonlySet<string> {
  const ahead = new Set(['']);
  positions.forEach((held, machine) => {
    for (const position of held) {
      const units = machines[machine] ?? [];
      const unit = units[position] === 'asterisk' ? units[position + 1] : units[position];
      if (unit && unit !== 'asterisk') ahead.add(unit.character);
    }
  });
  return ahead;
}

function unitsOf(quoted: string): readonly Unit[] {
  const pieces = wildcardPieces(quoted);
  if (typeof pieces === 'string') return [];
  return pieces.flatMap((piece, index): Unit[] => [
    ...(index === 0 ? [] : (['asterisk'] as const)),
    ...piece.split('').map((character) => ({character})),
  ]);
}

const describe = (positions: Positions): string =>
  positions.map((held) => [...held].toSorted((one, other) => one - other).join()).join(';');

/** Position p means: units before p are read. On an asterisk at p - 1 one may stay, or read the unit behind it. */
function advance(units: readonly Unit[], held: ReadonlySet<number>, character: string): Set<number> {
  const next = new Set<number>();
  for (const position of held) {
    if (units[position - 1] === 'asterisk') next.add(position);
    let ahead = position;
    if (units[ahead] === 'asterisk') next.add((ahead += 1));
    const unit = units[ahead];
    if (unit && unit !== 'asterisk' && unit.character === character) next.add(ahead + 1);
  }
  return next;
}

function count(units: readonly Unit[], held: ReadonlySet<number>): number {
  const ahead = [...held].filter((position) => units[position] === 'asterisk' && !held.has(position + 1));
  return held.size + ahead.length;
}
