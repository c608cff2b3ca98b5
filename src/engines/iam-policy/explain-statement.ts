// Why a statement applies to a request or not, element by element. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
import type {CompiledStatement} from './compiled';
import {meansAction, meansResource, principalGrant} from './match-statement';
import type {Clause, Policy} from './policy';
import type {PreparedRequest} from './request';
import {resolved} from './template';
import type {ClauseElement, ClauseVerdict, StatementVerdict} from './verdict';

type Name = 'Principal' | 'Action' | 'Resource';

const quoted = (values: readonly string[]): string => values.join(', ') || 'nothing';

function clauseVerdict(
  name: Name,
  clause: Clause,
  isMet: boolean,
  actual: string,
  expected: readonly string[],
): ClauseVerdict {
  const element: ClauseElement = clause.isNot ? `Not${name}` : name;
  const isListed = isMet !== clause.isNot;
  const reason = `${actual} is ${isListed ? '' : 'not '}among ${quoted(expected)}${clause.isNot ? `, which ${element} leaves out` : ''}.`;
  return {element, isMet, expected, actual: [actual], reason, span: clause.span};
}

function conditionVerdicts(
  compiled: CompiledStatement,
  {version}: Policy,
  {context}: PreparedRequest,
): ClauseVerdict[] {
  return compiled.statement.conditions.map(({operator, key, values, span}, index) => {
    const isMet = compiled.conditions[index]?.holds(context) ?? false;
    const expected = values.map(({value}) => resolved(value, version, context) ?? value);
    const actual = context.valuesOf(key) ?? [];
    const found = actual.length > 0 ? `is ${quoted(actual)}` : 'is not in the request';
    const reason = `${key} ${found}; ${operator} ${quoted(expected)} is ${isMet ? 'met' : 'not met'}.`;
    return {element: 'Condition', operator, key, isMet, expected, actual, reason, span};
  });
}

/** Holds every element of a statement against the request. */
export function explainStatement(
  compiled: CompiledStatement,
  policy: Policy,
  request: PreparedRequest,
): StatementVerdict {
  const {statement} = compiled;
  const {principal, action, resource, index, sid, effect, span} = statement;
  const texts = (clause: Clause): readonly string[] => clause.entries.map(({value}) => value);
  const inRequest = (clause: Clause): readonly string[] =>
    texts(clause).map((value) => resolved(value, policy.version, request.context) ?? value);
  const clauses = [
    ...(principal
      ? [
          clauseVerdict(
            'Principal',
            principal,
            principalGrant(statement, request) !== undefined,
            request.caller.name,
            texts(principal),
          ),
        ]
      : []),
    clauseVerdict('Action', action, meansAction(compiled, request), request.action, texts(action)),
    ...(resource
      ? [clauseVerdict('Resource', resource, meansResource(compiled, request), request.resource, inRequest(resource))]
      : []),
    ...conditionVerdicts(compiled, policy, request),
  ];
  return {
    policy: policy.name,
    layer: policy.type,
    index,
    ...(sid === undefined ? {} : {sid}),
    effect,
    isMatch: clauses.every(({isMet}) => isMet),
    span,
    clauses,
  };
}
