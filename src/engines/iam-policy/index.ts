/**
 * IAM policies: read, checked, and held against a request as AWS evaluates them. The only door of this engine.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export {accessDeniedMessage} from './access-denied-message';
export {contextKeysOf, type ContextKey} from './context-keys';
export {evaluateAccess, evaluateResourcePolicy} from './evaluate-access';
export type {Issue} from './issue';
export {lintPolicy} from './lint/lint-policy';
export {parsePolicy, type ParsedPolicy, type ParseOptions} from './parse-policy';
export type {Condition, Entry, Policy, PolicyType, Statement} from './policy';
export type {PolicySet} from './policy-set';
export {reportedPosition, type ReportedPosition} from './reported-position';
export type {AccessRequest} from './request';
export type {AccessVerdict, ClauseVerdict, Decision, LayerOutcome, LayerVerdict, StatementVerdict} from './verdict';
