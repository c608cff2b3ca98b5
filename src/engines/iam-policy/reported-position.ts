// Where the policy simulator says that a statement stands, in the convention of AWS's published examples. https://docs.aws.amazon.com/IAM/latest/APIReference/API_Statement.html
import {placeAt, type Place} from '../json-text';
import type {Policy} from './policy';

/** `StartPosition` and `EndPosition` of a matched statement: 1-based lines and columns. */
export interface ReportedPosition {
  readonly start: Place;
  readonly end: Place;
}

/**
 * The position of a statement by its index. It starts behind what was read before it: the opening brace of a single
 * statement, the opening bracket of the list, the closing brace of the statement before. It ends behind its closing brace.
 */
export function reportedPosition({statements, list, text}: Policy, index: number): ReportedPosition | undefined {
  const statement = statements[index];
  if (!statement) return undefined;
  const {start, end} = statement.span;
  const from = list ? (statements[index - 1]?.span.end ?? list.start + 1) : start + 1;
  return {start: placeAt(text, from), end: placeAt(text, end)};
}
