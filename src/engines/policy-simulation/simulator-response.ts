// The answer of SimulateCustomPolicy in its shape of 2026: one result for each action, resources inside. https://docs.aws.amazon.com/IAM/latest/APIReference/API_EvaluationResult.html
import {reportedPosition, type AccessVerdict, type Decision, type Policy, type PolicySet} from '../iam-policy';
import type {Cell, Simulation} from './simulate';

const capitalPlace = ({line, column}: {readonly line: number; readonly column: number}) => ({
  Line: line,
  Column: column,
});

/** From the weakest to the strictest. */
const strictness: readonly Decision[] = ['allowed', 'implicitDeny', 'explicitDeny'];

const strictest = (cells: readonly Cell[]): Decision =>
  cells
    .map(({verdict}) => verdict.decision)
    .reduce((worst, one) => (strictness.indexOf(one) > strictness.indexOf(worst) ? one : worst), 'allowed');

/** The policies that can be matched, by the name the simulator gives them; those of the organization never are. */
function sourcesOf({identity, boundary, resource}: PolicySet): ReadonlyMap<Policy, string> {
  const names: [Policy, string][] = identity.map((policy, index) => [policy, `PolicyInputList.${index + 1}`]);
  if (boundary) names.push([boundary, 'PermissionsBoundaryPolicyInputList.1']);
  if (resource) names.push([resource, 'ResourcePolicy']);
  return new Map(names);
}

function matchedStatements({matchedStatements: matched}: AccessVerdict, set: PolicySet): readonly object[] {
  const sources = [...sourcesOf(set)];
  return matched.flatMap(({policy: name, layer, index}) => {
    const source = sources.find(([policy]) => policy.name === name && policy.type === layer);
    const position = source && reportedPosition(source[0], index);
    if (!source || !position) return [];
    return [
      {
        SourcePolicyId: source[1],
        StartPosition: capitalPlace(position.start),
        EndPosition: capitalPlace(position.end),
      },
    ];
  });
}

/** Whether the layer of an organization or of a boundary lets the request through. */
const letsThrough = ({layers}: AccessVerdict, types: readonly string[]): boolean =>
  layers
    .filter(({layer}) => types.includes(layer))
    .every(({outcome}) => outcome === 'allowed' || outcome === 'notApplicable');

function details(cells: readonly Cell[], set: PolicySet): object {
  const all = (types: readonly string[]) => cells.every(({verdict}) => letsThrough(verdict, types));
  return {
    ...(set.scp ? {OrganizationsDecisionDetail: {AllowedByOrganizations: all(['scp'])}} : {}),
    ...(set.boundary ? {PermissionsBoundaryDecisionDetail: {AllowedByPermissionsBoundary: all(['boundary'])}} : {}),
  };
}

const unique = <Value>(values: readonly Value[], keyOf: (value: Value) => string): readonly Value[] => [
  ...new Map(values.map((value) => [keyOf(value), value])).values(),
];

function resultOf(action: string, cells: readonly Cell[], set: PolicySet): object {
  const decision = strictest(cells);
  const missing = unique(
    cells.flatMap(({verdict}) => verdict.missingContextKeys),
    (key) => key.toLowerCase(),
  );
  const deciding = cells.filter(({verdict}) => verdict.decision === decision);
  const [only] = cells;
  const hasOne = cells.length === 1 && only?.request.resource === '*';
  return {
    EvalActionName: action,
    EvalResourceName: '*',
    EvalDecision: decision,
    MatchedStatements: unique(
      deciding.flatMap(({verdict}) => matchedStatements(verdict, set)),
      (one) => JSON.stringify(one),
    ),
    MissingContextValues: missing,
    ...details(cells, set),
    ...(hasOne
      ? {}
      : {
          ResourceSpecificResults: cells.map(({request, verdict}) => ({
            EvalResourceName: request.resource,
            EvalResourceDecision: verdict.decision,
            MatchedStatements: matchedStatements(verdict, set),
            MissingContextValues: verdict.missingContextKeys,
          })),
        }),
  };
}

/** The answer as the API gives it, ready for JSON. Names other than `PolicyInputList.N` are ours. */
export function simulatorResponse({actions, rows}: Simulation, set: PolicySet): object {
  return {
    EvaluationResults: actions.map((action, index) => resultOf(action, rows[index] ?? [], set)),
    IsTruncated: false,
  };
}
