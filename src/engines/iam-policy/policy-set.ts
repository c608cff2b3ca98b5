// The policies that bear on a request, and the layers they form. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
import {hasIdentity} from './caller';
import {layerOf, type Layer} from './layer';
import type {Policy, PolicyType} from './policy';
import type {PreparedRequest} from './request';
import {beyondRcp, beyondScp, isBucketRescue, isRoleAssumption} from './scope';

export interface PolicySet {
  /** Policies of the caller: of the user and its groups, or of the role. */
  readonly identity: readonly Policy[];
  readonly boundary?: Policy;
  readonly session?: Policy;
  /** Levels of the organization above the caller's account, the root first; each with its policies. */
  readonly scp?: readonly (readonly Policy[])[];
  /** Levels above the account of the resource. The policy RCPFullAWSAccess counts as attached to each. */
  readonly rcp?: readonly (readonly Policy[])[];
  /** Policy of the resource: a bucket policy, a key policy, the trust policy of the role to assume. */
  readonly resource?: Policy;
  /** Policy of the VPC endpoint that the request goes through. */
  readonly endpoint?: Policy;
}

const some = (policy: Policy | undefined): readonly Policy[] => (policy ? [policy] : []);

/** Why the policies of an identity do not count; undefined if they do. */
function beyondIdentity({caller}: PreparedRequest, type: PolicyType, hasSession: boolean): string | undefined {
  if (!hasIdentity(caller)) return 'The caller is no IAM identity and has no such policies.';
  if (caller.kind === 'root') return 'No identity-based policy and no boundary can be attached to a root user.';
  if (caller.kind === 'federatedUser' && type === 'identity' && !hasSession) {
    return 'Without a session policy a federated user session has none of the permissions of its user.';
  }
  return undefined;
}

/** The layers of a request in AWS's order, those that do not bind it included. */
export function layersOf(request: PreparedRequest, set: PolicySet): readonly Layer[] {
  const levels = (type: 'scp' | 'rcp', beyondWhy: typeof beyondScp): readonly Layer[] =>
    (set[type] ?? []).map((policies, index) =>
      layerOf(type, policies, request, {level: index + 1, beyond: beyondWhy(request)}),
    );
  const own = (type: PolicyType, policies: readonly Policy[]): Layer =>
    layerOf(type, policies, request, {beyond: beyondIdentity(request, type, set.session !== undefined)});
  const side = layerOf(isRoleAssumption(request) ? 'trust' : 'resource', some(set.resource), request);
  return [
    ...levels('rcp', beyondRcp),
    ...levels('scp', beyondScp),
    ...(set.endpoint ? [layerOf('endpoint', [set.endpoint], request)] : []),
    isBucketRescue(request) ? {...side, denies: []} : side,
    own('identity', set.identity),
    ...(set.boundary ? [own('boundary', [set.boundary])] : []),
    ...(set.session ? [own('session', [set.session])] : []),
  ];
}
