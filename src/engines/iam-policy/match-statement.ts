// Whether a statement applies to a request. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
import type {CompiledStatement} from './compiled';
import type {Statement} from './policy';
import {matchPrincipals, type Grant} from './principal';
import type {PreparedRequest} from './request';

/** By what the statement means the caller; undefined if it does not. A policy without principals means whom it is attached to. */
export function principalGrant({principal, effect}: Statement, request: PreparedRequest): Grant | undefined {
  if (!principal) return 'itself';
  const {caller, context, hasBoundary} = request;
  if (!principal.isNot) return matchPrincipals(principal, caller, context);
  if (effect === 'Deny' && hasBoundary) return 'everyone';
  const listed = matchPrincipals(principal, caller, context);
  return listed === undefined || listed === 'account' ? 'everyone' : undefined;
}

/** Whether the action is one the statement means. */
export function meansAction({statement, actions}: CompiledStatement, {foldedAction}: PreparedRequest): boolean {
  return actions.some((matches) => matches(foldedAction)) !== statement.action.isNot;
}

/** Whether the resource is one the statement means. A statement without the element means what it is attached to. */
export function meansResource(
  {statement, resources}: CompiledStatement,
  {resource, context}: PreparedRequest,
): boolean {
  if (!statement.resource) return true;
  return resources.some((matches) => matches(resource, context)) !== statement.resource.isNot;
}

/** By what a statement grants or denies the request; undefined if one of its elements does not match. */
export function matchStatement(compiled: CompiledStatement, request: PreparedRequest): Grant | undefined {
  if (!meansAction(compiled, request) || !meansResource(compiled, request)) return undefined;
  const grant = principalGrant(compiled.statement, request);
  if (grant === undefined) return undefined;
  return compiled.conditions.every(({holds}) => holds(request.context)) ? grant : undefined;
}
