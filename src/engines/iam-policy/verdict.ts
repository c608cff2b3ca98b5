// What an evaluation concludes, with its reasons as data. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
import type {Span} from '../json-text';
import type {Effect, PolicyType} from './policy';

export type Decision = 'allowed' | 'explicitDeny' | 'implicitDeny';

export type ClauseElement =
  'Principal' | 'NotPrincipal' | 'Action' | 'NotAction' | 'Resource' | 'NotResource' | 'Condition';

/** One element of a statement, held against the request. Every condition key is a clause of its own. */
export interface ClauseVerdict {
  readonly element: ClauseElement;
  /** Of a condition, as written. */
  readonly operator?: string;
  readonly key?: string;
  readonly isMet: boolean;
  /** The values of the policy, variables replaced where they have a value. */
  readonly expected: readonly string[];
  /** The values of the request; empty if it has none. */
  readonly actual: readonly string[];
  /** One sentence. */
  readonly reason: string;
  readonly span: Span;
}

export interface StatementVerdict {
  readonly policy: string;
  readonly layer: PolicyType;
  /** 0-based, in its policy. */
  readonly index: number;
  readonly sid?: string;
  readonly effect: Effect;
  readonly isMatch: boolean;
  readonly span: Span;
  readonly clauses: readonly ClauseVerdict[];
}

/** `delegated`: the resource's policy passes the decision on to the policies of the account. */
export type LayerOutcome = 'allowed' | 'delegated' | 'explicitDeny' | 'implicitDeny' | 'notApplicable';

export interface LayerVerdict {
  readonly layer: PolicyType;
  /** Of SCPs and RCPs, 1 for the root of the organization. */
  readonly level?: number;
  readonly outcome: LayerOutcome;
  /** One sentence. */
  readonly reason: string;
  readonly statements: readonly StatementVerdict[];
}

export interface AccessVerdict {
  readonly decision: Decision;
  /** The layer that settled it; `default` if there is no policy that could allow anything. */
  readonly decidedBy: PolicyType | 'default';
  /** One sentence. */
  readonly reason: string;
  /** Whether caller and resource belong to different accounts, so that both sides must allow. */
  readonly isCrossAccount: boolean;
  /** Every layer there is, in the order in which AWS looks at them. */
  readonly layers: readonly LayerVerdict[];
  /** The statements that made the decision: every denying one, or every allowing one; empty for an implicit deny. */
  readonly matchedStatements: readonly StatementVerdict[];
  /** Keys that statements for this action and resource ask for and the request lacks. */
  readonly missingContextKeys: readonly string[];
}
