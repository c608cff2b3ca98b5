// The evaluation of a request, with every step. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
import {policyNames} from './elements';
import {explainLayer, explainMatched, layerOf, type Layer} from './layer';
import {missingKeys} from './missing-keys';
import type {Policy} from './policy';
import {layersOf, type PolicySet} from './policy-set';
import {prepare, type AccessRequest, type PreparedRequest} from './request';
import {settle} from './settle';
import {isRoleAssumption} from './scope';
import type {AccessVerdict, LayerOutcome, LayerVerdict} from './verdict';

/** Works out a value when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: {readonly value: Value} | undefined;
  return () => (made ??= {value: make()}).value;
}

function outcomeOf({type, policies, denies, allows, beyond}: Layer): LayerOutcome {
  if (beyond !== undefined) return 'notApplicable';
  if (denies.length > 0) return 'explicitDeny';
  if (type === 'rcp') return 'allowed';
  if (allows.length === 0)
    return policies.length === 0 && type !== 'identity' && type !== 'scp' ? 'notApplicable' : 'implicitDeny';
  const isSide = type === 'resource' || type === 'trust';
  return isSide && allows.every(({grant}) => grant === 'account') ? 'delegated' : 'allowed';
}

function reasonOf({type, level, policies, beyond}: Layer, outcome: LayerOutcome, {action}: PreparedRequest): string {
  const name = `${policyNames[type]}${level === undefined ? '' : ` of level ${level}`}`;
  switch (outcome) {
    case 'allowed':
      return type === 'rcp' ? `No ${name} denies ${action}.` : `A statement of the ${name} allows ${action}.`;
    case 'delegated':
      return `The ${name} names the account, so the account’s own policies decide on ${action}.`;
    case 'explicitDeny':
      return `A statement of the ${name} denies ${action}.`;
    case 'implicitDeny':
      return policies.length === 0 ? `There is no ${name}.` : `No statement of the ${name} allows ${action}.`;
    default:
      return beyond ?? `There is no ${name}.`;
  }
}

function layerVerdict(layer: Layer, request: PreparedRequest): LayerVerdict {
  const outcome = outcomeOf(layer);
  const statements = once(() => explainLayer(layer, request));
  return {
    layer: layer.type,
    ...(layer.level === undefined ? {} : {level: layer.level}),
    outcome,
    reason: reasonOf(layer, outcome, request),
    get statements() {
      return statements();
    },
  };
}

/** Decides a request as AWS does. The statements with their reasons are worked out when they are read. Never throws. */
export function evaluateAccess(accessRequest: AccessRequest, policies: PolicySet): AccessVerdict {
  const request = prepare(accessRequest, policies.boundary !== undefined);
  const layers = layersOf(request, policies);
  const {decision, by, reason} = settle(layers, request);
  const verdicts = once(() => layers.map((layer) => layerVerdict(layer, request)));
  const matched = once(() =>
    layers.flatMap(({type, allows, denies}) =>
      decision === 'implicitDeny' ? [] : explainMatched(decision === 'allowed' ? allows : denies, type, request),
    ),
  );
  const missing = once(() => missingKeys(layers, request));
  return {
    decision,
    decidedBy: by,
    reason,
    isCrossAccount: request.isCrossAccount,
    get layers() {
      return verdicts();
    },
    get matchedStatements() {
      return matched();
    },
    get missingContextKeys() {
      return missing();
    },
  };
}

/**
 * What one resource-based policy says of a request by itself: a bus policy, key policy, bucket policy or trust policy.
 * `delegated`: it names the caller's account, whose own policies decide.
 */
export function evaluateResourcePolicy(accessRequest: AccessRequest, policy: Policy): LayerVerdict {
  const request = prepare(accessRequest, false);
  return layerVerdict(layerOf(isRoleAssumption(request) ? 'trust' : policy.type, [policy], request), request);
}
