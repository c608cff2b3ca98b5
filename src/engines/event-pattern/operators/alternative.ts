// One member of a field's array in a pattern; one that holds is enough. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
import type {JsonScalar} from '../json/nodes';

/** What decides: a plain value or one of the operators. `exactly` is known to the open-source matcher only. */
export type Operator =
  | 'exact'
  | 'exactly'
  | 'prefix'
  | 'suffix'
  | 'equals-ignore-case'
  | 'wildcard'
  | 'anything-but'
  | 'numeric'
  | 'cidr'
  | 'exists';

/** What an operator gives, before the place in the text is known. */
export interface Comparison {
  readonly operator: Operator;
  /** Whether a value that stands in the event satisfies this. */
  readonly holds: (value: JsonScalar) => boolean;
  /** Satisfied by a field that the event lacks: `exists` with `false`. */
  readonly wantsAbsence?: boolean;
  /** A plain string that is not an address: found by looking it up. */
  readonly plainString?: string;
  /** The texts of `wildcard`, which count towards complexity. */
  readonly wildcard?: string;
}

/** A comparison as it is written in the pattern. */
export interface Alternative extends Comparison {
  /** The JSON as written. */
  readonly text: string;
}
