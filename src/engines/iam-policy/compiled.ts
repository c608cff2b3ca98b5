// The matchers of a policy, made once and kept with it. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
import {compileCondition, type CompiledCondition} from './condition';
import type {Policy, Statement} from './policy';
import {templateOf, type TemplateMatcher} from './template';
import {matcherOf, patternOf, type Matcher} from './wildcard';

export interface CompiledStatement {
  readonly statement: Statement;
  readonly actions: readonly Matcher[];
  readonly resources: readonly TemplateMatcher[];
  readonly conditions: readonly CompiledCondition[];
}

const compiled = new WeakMap<Policy, readonly CompiledStatement[]>();

function compile(policy: Policy): readonly CompiledStatement[] {
  const {version} = policy;
  return policy.statements.map((statement) => ({
    statement,
    actions: statement.action.entries.map(({value}) => matcherOf(patternOf(value.toLowerCase()))),
    resources: (statement.resource?.entries ?? []).map(({value}) => templateOf(value, version, 'resource')),
    conditions: statement.conditions.map((condition) => compileCondition(condition, version)),
  }));
}

/** The statements of a policy, ready to be tried. */
export function compiledStatements(policy: Policy): readonly CompiledStatement[] {
  const known = compiled.get(policy);
  if (known) return known;
  const made = compile(policy);
  compiled.set(policy, made);
  return made;
}
