// Why the principals of a statement mean the caller or not. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
import {principalGrant} from './match-statement';
import type {Clause, PrincipalEntry, Statement} from './policy';
import type {Grant} from './principal';
import type {PreparedRequest} from './request';
import type {ClauseVerdict} from './verdict';

const meant: Readonly<Record<Grant, string>> = {
  itself: 'is named',
  everyone: 'is meant, because everyone is',
  role: 'belongs to the role that is named',
  account: 'belongs to the account that is named; its own policies must allow it too',
};

function reasonOf(
  {isNot}: Clause,
  effect: string,
  grant: Grant | undefined,
  {caller, hasBoundary}: PreparedRequest,
): string {
  if (!isNot) return `${caller.name} ${grant === undefined ? 'is not named' : meant[grant]}.`;
  if (grant === undefined) return `${caller.name} is named, and NotPrincipal leaves it out.`;
  return effect === 'Deny' && hasBoundary
    ? `${caller.name} has a permissions boundary: Deny with NotPrincipal denies it whoever is named.`
    : `${caller.name} is not named, so NotPrincipal does not leave it out.`;
}

/** Holds the principals of a statement against the caller. */
export function explainPrincipal(
  clause: Clause<PrincipalEntry>,
  statement: Statement,
  request: PreparedRequest,
): ClauseVerdict {
  const grant = principalGrant(statement, request);
  return {
    element: clause.isNot ? 'NotPrincipal' : 'Principal',
    isMet: grant !== undefined,
    expected: clause.entries.map(({value}) => value),
    actual: [request.caller.name],
    reason: reasonOf(clause, statement.effect, grant, request),
    span: clause.span,
  };
}
