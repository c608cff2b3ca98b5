// Why a statement applies to a request or not, element by element. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
import type {CompiledStatement} from './compiled';
import {explainPrincipal} from './explain-principal';
import {meansAction, meansResource} from './match-statement';
import type {Clause, Condition, Policy, PolicyType} from './policy';
import type {PreparedRequest} from './request';
import {resolved} from './template';
import type {ClauseVerdict, StatementVerdict} from './verdict';

const listed = (values: readonly string[]): string => values.join(', ') || 'nothing';

/** A clause of values of which one has to fit, or with its `Not…` twin none may. */
function clauseVerdict(
  name: 'Action' | 'Resource',
  {isNot, entries, span}: Clause,
  isMet: boolean,
  actual: string,
  inRequest: (value: string) => string = (value) => value,
): ClauseVerdict {
  const element = isNot ? (`Not${name}` as const) : name;
  const expected = entries.map(({value}) => inRequest(value));
  const fits = isMet !== isNot;
  const reason = `${actual} ${fits ? 'is' : 'is not'} one of ${element}: ${listed(expected)}.`;
  return {element, isMet, expected, actual: [actual], reason, span};
}

function conditionVerdict(
  {operator, key, values, span}: Condition,
  isMet: boolean,
  {version}: Policy,
  {context}: PreparedRequest,
): ClauseVerdict {
  const unresolved = values.filter(({value}) => resolved(value, version, context) === undefined);
  const expected = values.map(({value}) => resolved(value, version, context) ?? value);
  const actual = context.valuesOf(key) ?? [];
  const found = actual.length > 0 ? `is ${listed(actual)}` : 'is not in the request';
  const without = unresolved.length > 0 ? ' A variable without a value matches nothing.' : '';
  const reason = `${key} ${found}: ${operator} ${listed(expected)} is ${isMet ? 'true' : 'false'}.${without}`;
  return {element: 'Condition', operator, key, isMet, expected, actual, reason, span};
}

/** Holds every element of a statement against the request. */
export function explainStatement(
  compiled: CompiledStatement,
  policy: Policy,
  layer: PolicyType,
  request: PreparedRequest,
): StatementVerdict {
  const {statement} = compiled;
  const {principal, action, resource, conditions, index, sid, effect, span} = statement;
  const {context} = request;
  const inRequest = (value: string): string => resolved(value, policy.version, context) ?? value;
  const clauses: ClauseVerdict[] = [];
  if (principal) clauses.push(explainPrincipal(principal, statement, request));
  clauses.push(clauseVerdict('Action', action, meansAction(compiled, request), request.action));
  if (resource) {
    clauses.push(clauseVerdict('Resource', resource, meansResource(compiled, request), request.resource, inRequest));
  }
  for (const [order, condition] of conditions.entries()) {
    const isMet = compiled.conditions[order]?.holds(context) ?? false;
    clauses.push(conditionVerdict(condition, isMet, policy, request));
  }
  const isMatch = clauses.every(({isMet}) => isMet);
  return {policy: policy.name, layer, index, ...(sid === undefined ? {} : {sid}), effect, isMatch, span, clauses};
}
