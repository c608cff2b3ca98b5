// What a pattern asks of one field, and the combinations of such conditions that its `$or` lists make. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
import type {JsonScalar} from './json/nodes';
import type {Alternative} from './operators/alternative';

/** One choice in a `$or` list. */
export interface OrBranch {
  /** The path of the list: `$or`, `detail.$or`. */
  readonly or: string;
  /** 0-based. */
  readonly branch: number;
}

/** A field with its array of alternatives: a leaf of the pattern. */
export interface Condition {
  /** Its number in the pattern, in the order of the text. */
  readonly index: number;
  /** The steps joined by dots. */
  readonly path: string;
  readonly alternatives: readonly Alternative[];
  readonly wantsAbsence: boolean;
  /** Whether a value satisfies one of the alternatives. */
  readonly holds: (value: JsonScalar) => boolean;
  /** The branches of `$or` lists that this leaf stands in, from the outermost. */
  readonly branches: readonly OrBranch[];
}

/** Conditions that must all hold, by path; every way through the `$or` lists gives one combination. */
export interface Combination {
  readonly conditions: readonly Condition[];
  readonly branches: readonly OrBranch[];
}

/** One test out of many: plain strings are looked up, the rest is asked in turn. */
export function anyHolds(alternatives: readonly Alternative[]): (value: JsonScalar) => boolean {
  const strings = new Set(alternatives.flatMap(({plainString}) => plainString ?? []));
  const others = alternatives.filter(({plainString}) => plainString === undefined).map(({holds}) => holds);
  const [only] = others;
  if (!only) return (value) => value.kind === 'string' && strings.has(value.text);
  if (strings.size === 0 && others.length === 1) return only;
  return (value) => (value.kind === 'string' && strings.has(value.text)) || others.some((holds) => holds(value));
}
