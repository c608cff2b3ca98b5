// Runs the evaluation over a file of iam-policies vectors. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
import type {ConformanceCase} from '../../conformance-case';
import {evaluateAccess} from '../evaluate-access';
import {parsePolicy} from '../parse-policy';
import type {Policy, PolicyType} from '../policy';
import type {PolicySet} from '../policy-set';
import type {AccessRequest} from '../request';
import type {Decision} from '../verdict';

interface Documents {
  readonly identity: readonly unknown[] | null;
  readonly boundary: unknown;
  readonly scp: readonly (readonly unknown[])[] | null;
  readonly rcp: readonly (readonly unknown[])[] | null;
  readonly session: unknown;
  readonly resource: unknown;
  readonly endpoint: unknown;
}

/** A case as it stands in the file. */
export interface Vector {
  readonly id: string;
  readonly title: string;
  /** The page of the documentation that decides it. */
  readonly doc: string;
  readonly request: AccessRequest;
  readonly policies: Documents;
  readonly expected: Decision;
}

/** A file that holds cases. */
export interface VectorFile {
  readonly cases: readonly Vector[];
  readonly disputed: readonly Vector[];
}

/** The policies of a case; throws an Error with the issues of one that is refused. */
export function policySet({request, policies}: Vector): PolicySet {
  const read = (type: PolicyType, document: unknown): Policy => {
    const parsed = parsePolicy(JSON.stringify(document), {type, name: type});
    if (!parsed.ok)
      throw new Error(`${type}: ${parsed.issues.map(({path, message}) => `${path} ${message}`).join('; ')}`);
    return parsed.policy;
  };
  const one = (type: PolicyType, document: unknown) => (document == null ? undefined : read(type, document));
  const levels = (type: PolicyType, list: readonly (readonly unknown[])[] | null) =>
    list?.map((level) => level.map((document) => read(type, document)));
  const isTrust = /^sts:AssumeRole/i.test(request.action);
  return {
    identity: (policies.identity ?? []).map((document) => read('identity', document)),
    boundary: one('boundary', policies.boundary),
    session: one('session', policies.session),
    scp: levels('scp', policies.scp),
    rcp: levels('rcp', policies.rcp),
    resource: one(isTrust ? 'trust' : 'resource', policies.resource),
    endpoint: one('endpoint', policies.endpoint),
  };
}

function differences(vector: Vector): readonly string[] {
  try {
    const {decision, decidedBy} = evaluateAccess(vector.request, policySet(vector));
    return decision === vector.expected ? [] : [`${decision} (${decidedBy}) instead of ${vector.expected}`];
  } catch (error) {
    return [String(error)];
  }
}

/** The vectors of a file's text. Throws an Error that says what is wrong with a file of another shape. */
export function readVectors(text: string): VectorFile {
  const file = JSON.parse(text) as Partial<VectorFile>;
  const {cases, disputed = []} = file;
  if (!Array.isArray(cases)) throw new Error('expected {"cases": [{"id", "request", "policies", "expected"}]}');
  return {cases: cases as readonly Vector[], disputed};
}

/** The cases of a vector file's text; disputed ones are quirks. */
export function readCases(text: string): readonly ConformanceCase[] {
  const {cases, disputed} = readVectors(text);
  const toCase = (quirk: boolean) => (vector: Vector) => ({
    id: vector.id,
    quirk,
    differences: () => differences(vector),
    run: () => differences(vector).length === 0,
  });
  return [...cases.map(toCase(false)), ...disputed.map(toCase(true))];
}
