// Whether the key policy and the caller's policy allow a call; grants are left out. https://docs.aws.amazon.com/kms/latest/developerguide/determining-access.html
import {accessDeniedMessage, evaluateAccess, parsePolicy, type AccessRequest, type Policy} from '../iam-policy';
import {keyArn, type Account, type Caller, type KmsKey} from './account';
import type {EncryptionContext} from './encryption-context';

/** Condition keys by name. */
export type ConditionValues = Readonly<Record<string, string | readonly string[]>>;

export interface Access {
  readonly isAllowed: boolean;
  /** One sentence. */
  readonly why: string;
  /** What AWS answers when the call is denied. */
  readonly message: string;
}

/** The condition keys that an encryption context sets. */
export function contextConditions(context: EncryptionContext | undefined): ConditionValues {
  const pairs = Object.entries(context ?? {});
  if (pairs.length === 0) return {};
  return {
    ...Object.fromEntries(pairs.map(([name, value]) => [`kms:EncryptionContext:${name}`, value])),
    'kms:EncryptionContextKeys': pairs.map(([name]) => name),
  };
}

const read = (text: string, type: 'identity' | 'resource', name: string): Policy | undefined => {
  const parsed = parsePolicy(text, {type, name});
  return parsed.ok ? parsed.policy : undefined;
};

/**
 * Decides a call.
 * @param key undefined for calls that use no key
 */
export function authorize(
  account: Account,
  {principal, identityPolicy}: Caller,
  action: string,
  key: KmsKey | undefined,
  conditions: ConditionValues,
): Access {
  const request: AccessRequest = {
    principal,
    action,
    resource: key ? keyArn(account, key.keyId) : '*',
    resourceAccount: account.accountId,
    context: {...(key ? {'kms:CallerAccount': principal.split(':')[4] ?? ''} : {}), ...conditions},
  };
  const keyPolicy = key && read(key.policy, 'resource', 'key policy');
  if (key && !keyPolicy) {
    const why = 'The key policy cannot be read, so it allows nothing.';
    return {isAllowed: false, why, message: why};
  }
  const identity = identityPolicy.trim() === '' ? undefined : read(identityPolicy, 'identity', 'identity-based policy');
  const verdict = evaluateAccess(request, {
    identity: identity ? [identity] : [],
    ...(keyPolicy ? {resource: keyPolicy} : {}),
  });
  return {
    isAllowed: verdict.decision === 'allowed',
    why: verdict.reason,
    message: accessDeniedMessage(request, verdict) ?? '',
  };
}
