// From what the layers say to the decision. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
import {hasIdentity} from './caller';
import {policyNames} from './elements';
import type {Layer, Matched} from './layer';
import type {PolicyType} from './policy';
import type {PreparedRequest} from './request';
import {isKeyUse} from './scope';
import type {Decision} from './verdict';

/** A decision, the layer that made it, and why in one sentence. */
export interface Settled {
  readonly decision: Decision;
  readonly by: PolicyType | 'default';
  readonly reason: string;
}

/** `statement 2 (ReadReports) of the identity-based policy “Developers”` */
const named = ({policy, compiled: {statement}}: Matched, type: PolicyType): string =>
  `statement ${statement.index + 1}${statement.sid ? ` (${statement.sid})` : ''} of the ${policyNames[type]} “${policy.name}”`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const implicit = (by: PolicyType, reason: string): Settled => ({decision: 'implicitDeny', by, reason});

/** Allowed by a layer, through its first statement that does. */
function allowed({type, allows: [first]}: Layer, {action}: PreparedRequest): Settled {
  const who = first ? capital(named(first, type)) : `The ${policyNames[type]}`;
  return {decision: 'allowed', by: type, reason: `${who} allows ${action}, and nothing denies it.`};
}

function denied(layers: readonly Layer[], {action}: PreparedRequest): Settled | undefined {
  for (const {type, denies} of layers) {
    if (denies[0]) {
      const reason = `${capital(named(denies[0], type))} denies ${action}; an explicit deny overrides every allow.`;
      return {decision: 'explicitDeny', by: type, reason};
    }
  }
  return undefined;
}

/** What every layer above the account and the endpoint must let through. */
function blocked(layers: readonly Layer[], {action}: PreparedRequest): Settled | undefined {
  for (const {type, level, allows, beyond} of layers) {
    if (beyond !== undefined || allows.length > 0) continue;
    if (type === 'scp')
      return implicit(type, `No service control policy at level ${level} allows ${action}; each level must.`);
    if (type === 'endpoint') return implicit(type, `The VPC endpoint policy does not allow ${action}.`);
  }
  return undefined;
}

/** Why the resource's own policy has to allow the caller; undefined if it need not. */
function whyResource({type}: Layer, request: PreparedRequest): string | undefined {
  if (!hasIdentity(request.caller)) return 'Only the policy of the resource can let this caller in.';
  if (type === 'trust') return 'A role is assumed only by whom its trust policy names.';
  if (isKeyUse(request))
    return 'A KMS key is used only by whom its key policy names, or through IAM if it names the account.';
  if (!request.isCrossAccount) return undefined;
  return `The resource belongs to account ${request.resourceAccount}: its policy must allow the caller, and the caller’s account too.`;
}

/** Boundary and session policy, the first that does not let the request through. */
function limitOf(layers: readonly Layer[]): Layer | undefined {
  return layers.find(
    ({type, allows, beyond}) =>
      (type === 'boundary' || type === 'session') && beyond === undefined && allows.length === 0,
  );
}

const limited = ({type}: Layer, {action}: PreparedRequest): Settled =>
  implicit(type, `The ${policyNames[type]} does not allow ${action}, so no other policy can grant it.`);

/** What the policy of the resource settles within its account; undefined if the policies of the identity must decide. */
function settledByResource(side: Layer, limit: Layer | undefined, request: PreparedRequest): Settled | undefined {
  const by = (...grants: readonly string[]): Layer | undefined => {
    const allows = side.allows.filter(({grant}) => grants.includes(grant));
    return allows.length > 0 ? {...side, allows} : undefined;
  };
  const direct = by('itself', 'everyone');
  if (direct) return allowed(direct, request);
  const toRole = by('role');
  if (!toRole) return undefined;
  return limit ? limited(limit, request) : allowed(toRole, request);
}

function settledByIdentity(layers: readonly Layer[], request: PreparedRequest): Settled {
  const {caller, action} = request;
  if (caller.kind === 'root') {
    return {decision: 'allowed', by: 'identity', reason: 'The root user has full access, and nothing denies it.'};
  }
  const limit = limitOf(layers);
  const identity = layers.find(({type}) => type === 'identity');
  if (!identity || identity.allows.length === 0) {
    return implicit('identity', identity?.beyond ?? `No identity-based policy allows ${action} on this resource.`);
  }
  return limit ? limited(limit, request) : allowed(identity, request);
}

/** Decides. */
export function settle(layers: readonly Layer[], request: PreparedRequest): Settled {
  const early = denied(layers, request) ?? blocked(layers, request);
  if (early) return early;
  const side = layers.find(({type}) => type === 'resource' || type === 'trust');
  if (!side) return settledByIdentity(layers, request);
  if (side.type === 'trust' && request.caller.kind === 'root') {
    return implicit('identity', 'The root user of an account cannot assume roles.');
  }
  const why = whyResource(side, request);
  if (why !== undefined && side.allows.length === 0) {
    const what = side.policies.length > 0 ? `allows ${request.action}` : 'is given';
    return implicit(side.type, `No ${policyNames[side.type]} ${what}. ${why}`);
  }
  if (!hasIdentity(request.caller)) return allowed(side, request);
  const within = request.isCrossAccount ? undefined : settledByResource(side, limitOf(layers), request);
  if (within) return within;
  const last = settledByIdentity(layers, request);
  const hasNone = layers.every(({policies}) => policies.length === 0);
  return hasNone && last.decision === 'implicitDeny'
    ? {...last, by: 'default', reason: 'No policy is given, and what no policy allows is denied.'}
    : last;
}
