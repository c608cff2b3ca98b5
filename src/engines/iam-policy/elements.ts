// Which elements a policy and its statements have, by type of policy. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
import type {PolicyType} from './policy';

export const policyElements: readonly string[] = ['Version', 'Id', 'Statement'];
export const statementElements: readonly string[] = [
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
];

/** Types whose statements name principals. */
export const withPrincipal: readonly PolicyType[] = ['resource', 'trust', 'endpoint', 'rcp'];

/** Types that IAM itself keeps, with its rules for `Sid` and characters. */
export const keptByIam: readonly PolicyType[] = ['identity', 'boundary', 'session', 'trust'];

/** How messages and AWS's access-denied texts call a policy. */
export const policyNames: Readonly<Record<PolicyType, string>> = {
  identity: 'identity-based policy',
  resource: 'resource-based policy',
  boundary: 'permissions boundary',
  session: 'session policy',
  scp: 'service control policy',
  rcp: 'resource control policy',
  endpoint: 'VPC endpoint policy',
  trust: 'role trust policy',
};

/** The name with its article. */
export const aPolicy = (type: PolicyType): string => `${type === 'identity' ? 'an' : 'a'} ${policyNames[type]}`;
