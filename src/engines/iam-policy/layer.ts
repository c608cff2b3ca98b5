// One layer of policies held against a request. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
import {compiledStatements, type CompiledStatement} from './compiled';
import {explainStatement} from './explain-statement';
import {matchStatement} from './match-statement';
import type {Policy, PolicyType} from './policy';
import type {Grant} from './principal';
import type {PreparedRequest} from './request';
import type {StatementVerdict} from './verdict';

/** A statement that applies to the request. */
export interface Matched {
  readonly policy: Policy;
  readonly compiled: CompiledStatement;
  readonly grant: Grant;
}

/** What the statements of a layer say. */
export interface Layer {
  readonly type: PolicyType;
  /** Of SCPs and RCPs, 1 for the root of the organization. */
  readonly level?: number;
  readonly policies: readonly Policy[];
  readonly denies: readonly Matched[];
  readonly allows: readonly Matched[];
  /** Why its statements do not count for this request; undefined if they do. */
  readonly beyond?: string;
}

/** Holds the policies of a layer against a request. */
export function layerOf(
  type: PolicyType,
  policies: readonly Policy[],
  request: PreparedRequest,
  {level, beyond}: {readonly level?: number; readonly beyond?: string} = {},
): Layer {
  const denies: Matched[] = [];
  const allows: Matched[] = [];
  for (const policy of beyond === undefined ? policies : []) {
    for (const compiled of compiledStatements(policy)) {
      const grant = matchStatement(compiled, request);
      if (grant !== undefined) (compiled.statement.effect === 'Deny' ? denies : allows).push({policy, compiled, grant});
    }
  }
  return {type, level, policies, denies, allows, beyond};
}

/** Every statement of a layer with its reasons. */
export const explainLayer = ({policies, type}: Layer, request: PreparedRequest): readonly StatementVerdict[] =>
  policies.flatMap((policy) =>
    compiledStatements(policy).map((compiled) => explainStatement(compiled, policy, type, request)),
  );

/** Statements that applied, with their reasons. */
export const explainMatched = (
  matched: readonly Matched[],
  type: PolicyType,
  request: PreparedRequest,
): readonly StatementVerdict[] =>
  matched.map(({policy, compiled}) => explainStatement(compiled, policy, type, request));
