// The whole evaluation of a request. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
import {hasIdentity} from './caller';
import {explainLayer, explainMatched, layerOf, type Layer} from './layer';
import {missingKeys} from './missing-keys';
import type {Policy, PolicyType} from './policy';
import {prepare, type AccessRequest, type PreparedRequest} from './request';
import {beyondRcps, beyondScps, isKeyUse, isRoleAssumption} from './scope';
import type {AccessVerdict, Decision, LayerOutcome, LayerVerdict} from './verdict';

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
  readonly endpoint?: Policy;
}

interface Settled {
  readonly decision: Decision;
  readonly by: PolicyType | 'default';
  readonly reason: string;
}

const layerNames: Readonly<Record<PolicyType, string>> = {
  identity: 'identity-based policy',
  resource: 'resource-based policy',
  boundary: 'permissions boundary',
  session: 'session policy',
  scp: 'service control policy',
  rcp: 'resource control policy',
  endpoint: 'VPC endpoint policy',
  trust: 'role trust policy',
};

const some = (policy: Policy | undefined): readonly Policy[] => (policy ? [policy] : []);

/** The layers that bind the request, in AWS's order. */
function layersOf(request: PreparedRequest, set: PolicySet): readonly Layer[] {
  const levels = (type: 'scp' | 'rcp', beyond: string | undefined) =>
    beyond === undefined ? (set[type] ?? []).map((level, index) => layerOf(type, level, request, index + 1)) : [];
  const one = (type: PolicyType, policies: readonly Policy[]) => layerOf(type, policies, request);
  const identity = hasIdentity(request.caller)
    ? [
        ...(request.caller.kind === 'root' ? [] : [one('identity', set.identity)]),
        ...(request.caller.kind !== 'root' && set.boundary ? [one('boundary', [set.boundary])] : []),
        ...(set.session ? [one('session', [set.session])] : []),
      ]
    : [];
  return [
    ...levels('rcp', beyondRcps(request)),
    ...levels('scp', beyondScps(request)),
    ...(set.endpoint ? [one('endpoint', [set.endpoint])] : []),
    one(isRoleAssumption(request) ? 'trust' : 'resource', some(set.resource)),
    ...identity,
  ];
}

function settle(request: PreparedRequest, layers: readonly Layer[]): Settled {
  const {action, caller, isCrossAccount} = request;
  const silent = (type: PolicyType, also = ''): Settled => ({
    decision: 'implicitDeny',
    by: type,
    reason: `No ${layerNames[type]} allows ${action}${also}.`,
  });
  const denying = layers.find(({denies}) => denies.length > 0);
  if (denying) {
    return {
      decision: 'explicitDeny',
      by: denying.type,
      reason: `A statement of a ${layerNames[denying.type]} denies ${action}.`,
    };
  }
  const blocking = layers.find(({type, allows}) => (type === 'scp' || type === 'endpoint') && allows.length === 0);
  if (blocking) return silent(blocking.type, blocking.level ? ` at level ${blocking.level}` : '');

  const byType = (type: PolicyType) => layers.find((layer) => layer.type === type);
  const side = byType('trust') ?? byType('resource');
  const sideType = side?.type ?? 'resource';
  const grants = side?.allows.map(({grant}) => grant) ?? [];
  const allowedBy = (type: PolicyType): Settled => ({
    decision: 'allowed',
    by: type,
    reason: `The ${layerNames[type]} allows ${action}, and nothing denies it.`,
  });
  if (!hasIdentity(caller)) return grants.length > 0 ? allowedBy(sideType) : silent(sideType);
  if (caller.kind === 'root' && sideType === 'trust') {
    return {decision: 'implicitDeny', by: 'default', reason: 'The root user of an account cannot assume roles.'};
  }
  const mustGrant = isCrossAccount || sideType === 'trust' || isKeyUse(request);
  if (mustGrant && grants.length === 0) return silent(sideType);
  const limits = (['boundary', 'session'] as const).filter((type) => byType(type)?.allows.length === 0);
  if (!isCrossAccount) {
    if (grants.includes('itself') || grants.includes('everyone')) return allowedBy(sideType);
    if (grants.includes('role') && limits.length === 0) return allowedBy(sideType);
    if (grants.includes('role') && limits[0]) return silent(limits[0]);
  }
  if (caller.kind === 'root')
    return {...allowedBy('identity'), reason: 'The root user may do everything in its account.'};
  const isUnscoped = caller.kind === 'federatedUser' && !byType('session');
  if (isUnscoped || byType('identity')?.allows.length === 0) return silent('identity');
  return limits[0] ? silent(limits[0]) : allowedBy('identity');
}

function outcomeOf(layer: Layer): LayerOutcome {
  if (layer.denies.length > 0) return 'explicitDeny';
  if (layer.type === 'rcp') return 'allowed';
  if (layer.allows.length === 0)
    return layer.policies.length === 0 && layer.type !== 'identity' ? 'notApplicable' : 'implicitDeny';
  const isDelegated = layer.type === 'resource' || layer.type === 'trust';
  return isDelegated && layer.allows.every(({grant}) => grant === 'account') ? 'delegated' : 'allowed';
}

function layerVerdict(layer: Layer, request: PreparedRequest): LayerVerdict {
  const outcome = outcomeOf(layer);
  const name = layerNames[layer.type];
  const reason = {
    allowed: `The ${name} allows ${request.action}.`,
    delegated: `The ${name} leaves ${request.action} to the policies of the account.`,
    explicitDeny: `The ${name} denies ${request.action}.`,
    implicitDeny: `The ${name} does not allow ${request.action}.`,
    notApplicable: `There is no ${name}.`,
  }[outcome];
  return {
    layer: layer.type,
    ...(layer.level === undefined ? {} : {level: layer.level}),
    outcome,
    reason,
    get statements() {
      return explainLayer(layer, request);
    },
  };
}

/** Decides a request as AWS does, with every step. Never throws. */
export function evaluateAccess(accessRequest: AccessRequest, set: PolicySet): AccessVerdict {
  const request = prepare(accessRequest, set.boundary !== undefined);
  const layers = layersOf(request, set);
  const {decision, by, reason} = settle(request, layers);
  return {
    decision,
    decidedBy: by,
    reason,
    layers: layers.map((layer) => layerVerdict(layer, request)),
    get matchedStatements() {
      if (decision === 'implicitDeny') return [];
      return layers.flatMap((layer) =>
        explainMatched(decision === 'allowed' ? layer.allows : layer.denies, layer.type, request),
      );
    },
    get missingContextKeys() {
      return missingKeys(layers, request);
    },
  };
}
