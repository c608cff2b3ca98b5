// The condition keys that policies ask for. https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetContextKeysForCustomPolicy.html
import {readOperator} from './operators/names';
import type {Policy, Statement, Version} from './policy';
import {variablesOf} from './template';

/** Types a context entry of the policy simulator can have. */
export type ExampleType = 'string' | 'numeric' | 'date' | 'boolean' | 'binary' | 'ip';

export interface ContextKey {
  /** As the policies write it first. */
  readonly key: string;
  /** Operators seen, as written; empty if it only stands in variables. */
  readonly operators: readonly string[];
  readonly type: ExampleType;
  /** Whether a set operator compares it, so that it has several values. */
  readonly isList: boolean;
}

const typeOf = {
  String: 'string',
  Arn: 'string',
  Null: 'string',
  Numeric: 'numeric',
  Date: 'date',
  Bool: 'boolean',
  Binary: 'binary',
  IpAddress: 'ip',
} as const;

/** Every key a statement uses, with its operator where it has one. */
export function* keysIn(statement: Statement, version: Version): Generator<{key: string; operator?: string}> {
  for (const {key, operator, values} of statement.conditions) {
    yield {key, operator};
    for (const {value} of values) for (const variable of variablesOf(value, version)) yield {key: variable.key};
  }
  for (const {value} of statement.resource?.entries ?? []) {
    for (const variable of variablesOf(value, version)) yield {key: variable.key};
  }
}

/** The condition keys and variables of the policies, each once, in the order of their first use. */
export function contextKeysOf(policies: readonly Policy[]): readonly ContextKey[] {
  const found = new Map<string, ContextKey>();
  for (const {statements, version} of policies) {
    for (const {key, operator: name} of statements.flatMap((statement) => [...keysIn(statement, version)])) {
      const operator = name === undefined ? undefined : readOperator(name);
      const folded = key.toLowerCase();
      const before = found.get(folded) ?? {key, operators: [], type: 'string', isList: false};
      found.set(folded, {
        key: before.key,
        operators:
          name === undefined || before.operators.includes(name) ? before.operators : [...before.operators, name],
        type: before.type === 'string' && operator ? typeOf[operator.family] : before.type,
        isList: before.isList || operator?.set !== undefined,
      });
    }
  }
  return [...found.values()];
}
