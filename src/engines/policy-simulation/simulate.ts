// Every action on every resource. https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html
import {evaluateAccess, type AccessRequest, type AccessVerdict, type PolicySet} from '../iam-policy';

/** One action on one resource. */
export interface Cell {
  readonly request: AccessRequest;
  readonly verdict: AccessVerdict;
}

/** A matrix: a row for each action, a cell for each resource. */
export interface Simulation {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Simulates; `base` holds what all requests share. */
export function simulate(
  actions: readonly string[],
  resources: readonly string[],
  base: Omit<AccessRequest, 'action' | 'resource'>,
  policies: PolicySet,
): Simulation {
  const rows = actions.map((action) =>
    resources.map((resource): Cell => {
      const request = {...base, action, resource};
      return {request, verdict: evaluateAccess(request, policies)};
    }),
  );
  return {actions, resources, rows};
}
