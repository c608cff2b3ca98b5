// Keys that relevant statements ask for and a request lacks. https://docs.aws.amazon.com/IAM/latest/APIReference/API_EvaluationResult.html
import {compiledStatements} from './compiled';
import {keysIn} from './context-keys';
import type {Layer} from './layer';
import {meansAction, meansResource} from './match-statement';
import type {PreparedRequest} from './request';

/** The keys, each once, in the order of the policies. */
export function missingKeys(layers: readonly Layer[], request: PreparedRequest): readonly string[] {
  const missing = new Map<string, string>();
  for (const policy of layers.flatMap(({policies}) => policies)) {
    for (const compiled of compiledStatements(policy)) {
      if (!meansAction(compiled, request) || !meansResource(compiled, request)) continue;
      for (const {key} of keysIn(compiled.statement, policy.version)) {
        if (!request.context.valuesOf(key) && !missing.has(key.toLowerCase())) missing.set(key.toLowerCase(), key);
      }
    }
  }
  return [...missing.values()];
}
