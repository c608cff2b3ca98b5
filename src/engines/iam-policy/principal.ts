// How a caller matches the principals that a policy names. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
import {accountNamed, type Caller} from './caller';
import type {Context} from './context';
import type {Clause, PrincipalEntry} from './policy';

/**
 * By what a caller is meant, from the narrowest: itself (the user, the session, the service), everyone, the role of its
 * session, its account. It decides what an `Allow` is worth: an account must pass the permission on by its own policies.
 */
export type Grant = 'itself' | 'everyone' | 'role' | 'account';

const grants: readonly Grant[] = ['itself', 'everyone', 'role', 'account'];

/** A unique ID in place of an ARN: what IAM shows where the user or role was deleted. */
const uniqueId = /^(AIDA|AROA)[A-Z0-9]{12,}$/;

function matchesUniqueId(value: string, context: Context): Grant | undefined {
  const [id] = context.valuesOf('aws:userid') ?? [];
  if (id === value) return 'itself';
  return id?.startsWith(`${value}:`) ? 'role' : undefined;
}

function matchAws(value: string, caller: Caller, context: Context): Grant | undefined {
  if (value === '*') return 'everyone';
  if (caller.account === undefined) return undefined;
  const account = accountNamed(value);
  if (account !== undefined) {
    if (account !== caller.account) return undefined;
    return caller.kind === 'root' ? 'itself' : 'account';
  }
  if (value === caller.name) return caller.kind === 'role' ? 'role' : 'itself';
  if (value === caller.roleArn) return 'role';
  return uniqueId.test(value) ? matchesUniqueId(value, context) : undefined;
}

/** By what one principal of a policy means the caller; undefined if it does not. */
export function matchPrincipal({kind, value}: PrincipalEntry, caller: Caller, context: Context): Grant | undefined {
  if (kind === '*') return 'everyone';
  if (kind === 'AWS') return matchAws(value, caller, context);
  const kinds = {
    Service: ['service', 'provider'],
    Federated: ['provider', 'service'],
    CanonicalUser: ['canonicalUser'],
  }[kind];
  if (value === '*') return kinds.includes(caller.kind) ? 'everyone' : undefined;
  return value === caller.name && kinds.includes(caller.kind) ? 'itself' : undefined;
}

/** By what the entries mean the caller, the narrowest counts; undefined if none does. */
export function matchPrincipals(clause: Clause<PrincipalEntry>, caller: Caller, context: Context): Grant | undefined {
  const found = clause.entries.map((entry) => matchPrincipal(entry, caller, context));
  return grants.find((grant) => found.includes(grant));
}
