// What a request says of MFA, by the credentials that signed it. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent

/** Credentials of one kind, and the condition keys that requests signed with them carry. */
export interface MfaContext {
  readonly kind: 'long-term' | 'session' | 'mfa-session' | 'mfa-role';
  readonly label: string;
  /** Whether they come from GetSessionToken, which closes some calls to them. */
  readonly isSession: boolean;
  readonly isMfa: boolean;
  /** ARN of the caller. */
  readonly principal: string;
  readonly context: Readonly<Record<string, string>>;
}

const account = '111122223333';
const user = `arn:aws:iam::${account}:user/ana`;

/** The four kinds of credentials that a policy with MFA conditions tells apart. */
export function mfaContexts(ageSeconds: number): readonly MfaContext[] {
  const withCode = {'aws:MultiFactorAuthPresent': 'true', 'aws:MultiFactorAuthAge': String(ageSeconds)};
  const kind = (
    name: MfaContext['kind'],
    label: string,
    principal: string,
    context: MfaContext['context'],
  ): MfaContext => ({
    ...{kind: name, label, principal, context},
    isSession: name === 'session' || name === 'mfa-session',
    isMfa: name === 'mfa-session' || name === 'mfa-role',
  });
  return [
    kind('long-term', 'Long-term keys', user, {}),
    kind('session', 'GetSessionToken without a code', user, {'aws:MultiFactorAuthPresent': 'false'}),
    kind('mfa-session', 'GetSessionToken with a code', user, withCode),
    kind('mfa-role', 'Role assumed with a code', `arn:aws:sts::${account}:assumed-role/admin/ana`, withCode),
  ];
}
