// What the lint rules share. https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
import type {Finding, Placed} from '../issue';
import {readOperator, type Operator} from '../operators/names';
import type {Condition, Entry, Policy, Statement} from '../policy';

/** A rule looks at one statement of a policy. */
export type Rule = (statement: Statement, policy: Policy) => readonly Finding[];

/** A finding at a piece of the policy. */
export const finding = (code: string, {path, span}: Placed, message: string, mend: string): Finding => ({
  code,
  path,
  span,
  message,
  mend,
});

/** A condition with its operator taken apart. */
export interface ReadCondition {
  readonly read: Operator;
  readonly operator: string;
  readonly key: string;
  readonly values: readonly Entry[];
  readonly at: Condition;
}

/** The conditions of a statement with their operators taken apart. */
export const conditionsOf = ({conditions}: Statement): readonly ReadCondition[] =>
  conditions.flatMap((at) => {
    const {operator, key, values} = at;
    const read = readOperator(operator);
    return read ? [{read, operator, key, values, at}] : [];
  });

/** Whether a key is one of a list, in any letter case. */
export const isKey = (key: string, ...names: readonly string[]): boolean =>
  names.some((name) => name.toLowerCase() === key.toLowerCase());
