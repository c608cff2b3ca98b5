/**
 * IAM policies: read, checked, and held against a request as AWS evaluates them. The only door of this engine.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export {contextKeysOf, type ContextKey} from './context-keys';
export {evaluateAccess, type PolicySet} from './evaluate-access';
export type {Issue} from './issue';
export {parsePolicy, type ParsedPolicy} from './parse-policy';
export type {Policy, PolicyType, Statement} from './policy';
export type {AccessRequest} from './request';
export type {AccessVerdict, ClauseVerdict, Decision, LayerVerdict, StatementVerdict} from './verdict';
