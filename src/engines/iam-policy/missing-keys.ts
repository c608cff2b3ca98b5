// Keys that relevant statements ask for and a request lacks. https://docs.aws.amazon.com/IAM/latest/APIReference/API_EvaluationResult.html
import {compiledStatements, type CompiledStatement} from './compiled';
import {keysIn} from './context-keys';
import type {Layer} from './layer';
import {meansAction, meansResource} from './match-statement';
import type {PreparedRequest} from './request';
import {variablesOf} from './template';
import type {Version} from './policy';

/** Whether the statement is for the resource, or may be once its variables have a value. */
function mayMeanResource(compiled: CompiledStatement, version: Version, request: PreparedRequest): boolean {
  const entries = compiled.statement.resource?.entries ?? [];
  const isOpen = entries.some(({value}) =>
    variablesOf(value, version).some(({key}) => request.context.valuesOf(key) === undefined),
  );
  return isOpen || meansResource(compiled, request);
}

/** The keys, each once, in the order of the policies. */
export function missingKeys(layers: readonly Layer[], request: PreparedRequest): readonly string[] {
  const missing = new Map<string, string>();
  for (const policy of layers.flatMap(({policies, beyond}) => (beyond === undefined ? policies : []))) {
    for (const compiled of compiledStatements(policy)) {
      if (!meansAction(compiled, request) || !mayMeanResource(compiled, policy.version, request)) continue;
      for (const {key} of keysIn(compiled.statement, policy.version)) {
        if (!request.context.valuesOf(key) && !missing.has(key.toLowerCase())) missing.set(key.toLowerCase(), key);
      }
    }
  }
  return [...missing.values()];
}
