// What the lint rules share. https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
import type {Finding} from '../issue';
import {readOperator, type Operator} from '../operators/names';
import type {Condition, Policy, Statement} from '../policy';

/** A rule looks at one statement of a policy. */
export type Rule = (statement: Statement, policy: Policy) => readonly Finding[];

/** A piece of the text that a finding points at. */
type Piece = Pick<Finding, 'path' | 'span'>;

/** A finding at a piece of the policy. */
export const finding = (code: string, {path, span}: Piece, message: string, mend: string): Finding => ({
  code,
  path,
  span,
  message,
  mend,
});

/** A condition with its operator taken apart. */
export interface ReadCondition extends Condition {
  readonly read: Operator;
}

/** The conditions of a statement with their operators taken apart. */
export const conditionsOf = ({conditions}: Statement): readonly ReadCondition[] =>
  conditions.flatMap((condition) => {
    const read = readOperator(condition.operator);
    return read ? [{...condition, read}] : [];
  });

/** Whether a key is one of a list, in any letter case. */
export const isKey = (key: string, ...names: readonly string[]): boolean =>
  names.some((name) => name.toLowerCase() === key.toLowerCase());
