// Whether a condition holds: several values, set operators, absent keys. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
import type {Context} from './context';
import {compileValue} from './operators/compile-value';
import {readOperator, type Operator} from './operators/names';
import type {Condition, Version} from './policy';
import type {TemplateMatcher} from './template';

/** A condition ready to be tried. */
export interface CompiledCondition {
  readonly operator: Operator;
  readonly holds: (context: Context) => boolean;
}

/** What an operator says of a request that lacks the key. */
const withoutKey = ({set, ifExists, isNegated}: Operator): boolean =>
  ifExists || (set ? set === 'ForAllValues' : isNegated);

/** An empty text counts as an empty set where a set operator looks at it. */
const isNothing = ([first, ...more]: readonly string[]): boolean => first === '' && more.length === 0;

/** `Null`: `true` means that the key must be absent, `false` that it must be there. */
function nullCheck(key: string, values: readonly string[]): CompiledCondition['holds'] {
  const wanted = values.map((value) => value.toLowerCase() === 'true');
  return (context) => wanted.includes(context.valuesOf(key) === undefined);
}

function compareAll(operator: Operator, key: string, matchers: readonly TemplateMatcher[]): CompiledCondition['holds'] {
  const {set, isNegated} = operator;
  return (context) => {
    const actual = context.valuesOf(key);
    if (!actual || (set && isNothing(actual))) return withoutKey(operator);
    const fits = (value: string): boolean => matchers.some((matches) => matches(value, context)) !== isNegated;
    const every = set ? set === 'ForAllValues' : isNegated;
    return every ? actual.every(fits) : actual.some(fits);
  };
}

/** Compiles a condition; an operator that does not exist never holds. */
export function compileCondition({operator: name, key, values}: Condition, version: Version): CompiledCondition {
  const operator = readOperator(name) ?? {name, family: 'Null', relation: 'equal', isNegated: false, ifExists: false};
  const texts = values.map(({value}) => value);
  if (operator.family === 'Null') return {operator, holds: nullCheck(key, texts)};
  const matchers = texts.map((text) => compileValue(operator, text, version));
  return {operator, holds: compareAll(operator, key, matchers)};
}
