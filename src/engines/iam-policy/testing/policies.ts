// Short ways to write policies in tests.
import {evaluateAccess, parsePolicy, type AccessRequest, type Policy, type PolicySet, type PolicyType} from '..';

/** A policy that must be readable, from its statements. */
export function policyOf(statements: unknown, type: PolicyType = 'identity', name = 'Policy'): Policy {
  const parsed = parsePolicy(JSON.stringify({Version: '2012-10-17', Statement: statements}), {type, name});
  if (!parsed.ok) throw new Error(parsed.issues.map(({path, message}) => `${path}: ${message}`).join('\n'));
  return parsed.policy;
}

export const alice = 'arn:aws:iam::111122223333:user/alice';
export const report = 'arn:aws:s3:::example-bucket/reports/q1.csv';

/** Alice reads the report, unless told otherwise. */
export const requestOf = (change: Partial<AccessRequest> = {}): AccessRequest => ({
  principal: alice,
  action: 's3:GetObject',
  resource: report,
  resourceAccount: '111122223333',
  context: {},
  ...change,
});

export const everything = {Effect: 'Allow', Action: '*', Resource: '*'};

/** The verdict on a request with identity-based policies of these statements. */
export const judge = (statements: unknown, change: Partial<AccessRequest> = {}, set: Partial<PolicySet> = {}) =>
  evaluateAccess(requestOf(change), {identity: [policyOf(statements)], ...set});
