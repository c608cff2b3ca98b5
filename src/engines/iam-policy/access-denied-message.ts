// The text that AWS answers to a denied request. https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
import {aPolicy, policyNames} from './elements';
import type {AccessRequest} from './request';
import type {AccessVerdict} from './verdict';

/** The access-denied text of a verdict; undefined if it is allowed. */
export function accessDeniedMessage(
  {principal, action, resource}: AccessRequest,
  {decision, decidedBy}: AccessVerdict,
): string | undefined {
  if (decision === 'allowed') return undefined;
  const type = decidedBy === 'default' ? 'identity' : decidedBy;
  const where = type === 'trust' ? `the ${policyNames[type]}` : aPolicy(type);
  const why =
    decision === 'explicitDeny'
      ? `with an explicit deny in ${where}`
      : `because no ${policyNames[type]} allows the ${action} action`;
  return `User: ${principal} is not authorized to perform: ${action} on resource: ${resource} ${why}`;
}
