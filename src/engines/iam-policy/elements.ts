// Which elements a statement may and must have, by type of policy. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
import type {PolicyType} from './policy';

export const policyElements = ['Version', 'Id', 'Statement'];
export const statementElements = [
  ...['Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'],
];

/** Types whose statements name principals. */
export const withPrincipal: readonly PolicyType[] = ['resource', 'trust', 'endpoint', 'rcp'];

/** How messages call a policy. */
export const typeNames: Readonly<Record<PolicyType, string>> = {
  identity: 'an identity-based policy',
  resource: 'a resource-based policy',
  boundary: 'a permissions boundary',
  session: 'a session policy',
  scp: 'a service control policy',
  rcp: 'a resource control policy',
  endpoint: 'a VPC endpoint policy',
  trust: 'a role trust policy',
};
