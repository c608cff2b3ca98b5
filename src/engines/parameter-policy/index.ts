/**
 * Parameter policies of SSM Parameter Store: checks them in the service's words, says when they act and which events they send,
 * and writes the call. The only door of this engine.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-policies.html
 */
export {checkPolicies, type CheckedPolicies} from './check-policies';
export {bashCommand, cmdCommand, powershellCommand, ruleCommand} from './cli-commands';
export {cloudFormationTemplate} from './cloud-formation';
export {addPolicy, inBrackets, newPolicy, removePolicy, replacePolicy, setAttribute} from './edit-policies';
export type {Answer, PolicyIssue} from './issue';
export {statesBefore, checkParameter, type Parameter, type ParameterIssue, parameterTypes, tiers} from './parameter';
export {planIssues} from './plan-issues';
export {amountNames, type Policy, type PolicyType} from './policy';
export {policyEvent} from './policy-event';
export {type Reading, readingsOf} from './readers';
export {cdkCode, javaScriptCode, pythonCode} from './sdk-code';
export {
  deletionOf,
  type Moment,
  type MomentStatus,
  momentsOf,
  statusOf,
  updateEffect,
  type UpdateEffect,
} from './timeline';
export {isWritable, readTimestamp, utcText, writeTimestamp} from './timestamp';
