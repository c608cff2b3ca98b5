/** Tries a policy with every kind of credentials, with MFA and without, and says what is odd about the outcome. */
import {
  evaluateAccess,
  lintPolicy,
  parsePolicy,
  type ClauseVerdict,
  type Decision,
  type Policy,
  type StatementVerdict,
} from '@site/src/engines/iam-policy';
import {mfaContexts, sessionScope, type MfaContext} from '@site/src/engines/session-token';
import type {FieldIssue} from '@site/src/ui/issue';
import type {State} from './state';
import type {Conclusion} from './conclusion';

/** One kind of credentials, and what becomes of the call. */
export interface Trial {
  readonly credentials: MfaContext;
  /** `closed`: the session may not make the call, whatever policies say. */
  readonly decision: Decision | 'closed';
  /** What the policy alone says. */
  readonly byPolicy: Decision;
  /** One sentence for each statement that is about the call. */
  readonly reasons: readonly string[];
}

export interface Tried extends Conclusion {
  readonly trials: readonly Trial[];
  /** Other condition keys that the policy asks for, and the trial lacks. */
  readonly otherKeys: readonly string[];
  readonly issues: readonly FieldIssue[];
}

const account = '111122223333';

/** A condition in words, e.g. `aws:MultiFactorAuthPresent is absent: Bool false does not match.` */
function inWords({operator = '', key = '', expected, actual, isMet}: ClauseVerdict): string {
  const found = actual.length === 0 ? 'is absent' : `is ${actual.join(', ')}`;
  return `${key} ${found}: ${operator} ${expected.join(' or ')} ${isMet ? 'matches' : 'does not match'}.`;
}

function explain({sid, index, effect, isMatch, clauses}: StatementVerdict): string {
  const conditions = clauses.filter(({element, isMet}) => element === 'Condition' && (isMatch || !isMet));
  const name = sid ? `${effect} “${sid}”` : `${effect} in statement ${index + 1}`;
  const why = conditions.map(inWords).join(' ');
  return `${name} ${isMatch ? 'applies' : 'does not apply'}${why ? `: ${why}` : '.'}`;
}

/** Statements whose actions and resources are those of the call. */
const isAbout = ({clauses}: StatementVerdict): boolean =>
  clauses.every(({element, isMet}) => element === 'Condition' || isMet);

function tryOne(policy: Policy, {action, resource}: State, credentials: MfaContext): Trial {
  const {principal, context, isMfa, isSession} = credentials;
  const request = {principal, action: action.trim(), resource: resource.trim(), resourceAccount: account, context};
  const {decision, layers, reason} = evaluateAccess(request, {identity: [policy]});
  const scope = sessionScope(action, isMfa);
  if (isSession && scope.verdict === 'closed') {
    return {credentials, decision: 'closed', byPolicy: decision, reasons: [scope.why]};
  }
  const reasons = layers.flatMap(({statements}) => statements.filter(isAbout).map(explain));
  return {credentials, decision, byPolicy: decision, reasons: reasons.length > 0 ? reasons : [reason]};
}

function conclude(trials: readonly Trial[]): Conclusion {
  const one = (kind: MfaContext['kind']) => trials.find(({credentials}) => credentials.kind === kind);
  const longTerm = one('long-term')?.decision === 'allowed';
  const session = one('session')?.byPolicy === 'allowed';
  const withCode = one('mfa-session')?.decision === 'allowed' || one('mfa-role')?.decision === 'allowed';
  if (longTerm && withCode && !session) {
    return {
      tone: 'bad',
      text: 'Long-term keys pass without MFA: their requests have no aws:MultiFactorAuthPresent. Write BoolIfExists in a Deny, and Bool in an Allow.',
    };
  }
  if (longTerm && withCode) {
    return {tone: 'warn', text: 'The call is allowed with and without MFA. No statement for it demands a code.'};
  }
  if (longTerm) return {tone: 'bad', text: 'Long-term keys pass, and credentials with a code do not.'};
  if (session) return {tone: 'bad', text: 'The policy lets a session without a code pass: it does not demand MFA.'};
  if (withCode) return {tone: 'good', text: 'The call is allowed with a code only.'};
  return {tone: 'bad', text: 'The call is allowed to none of them, with a code or without.'};
}

const mfaKeys: ReadonlySet<string> = new Set(
  ['aws:MultiFactorAuthPresent', 'aws:MultiFactorAuthAge'].map((key) => key.toLowerCase()),
);

function otherKeys(policy: Policy, {action, resource}: State, contexts: readonly MfaContext[]): readonly string[] {
  const missing = contexts.flatMap(({principal, context}) => {
    const request = {principal, action: action.trim(), resource: resource.trim(), resourceAccount: account, context};
    return evaluateAccess(request, {identity: [policy]}).missingContextKeys;
  });
  return [...new Set(missing)].filter((key) => !mfaKeys.has(key.toLowerCase()));
}

function checkFields({action, resource, age}: State): readonly FieldIssue[] {
  const error = (field: keyof State, message: string): FieldIssue => ({field, severity: 'error', message});
  return [
    ...(sessionScope(action, true).verdict === 'unreadable' || /\*/.test(action)
      ? [error('action', 'Expected one action, such as ec2:StopInstances.')]
      : []),
    ...(resource.trim() === ''
      ? [error('resource', 'Expected the ARN of a resource, or * for a call that has none.')]
      : []),
    ...(/^\d{1,9}$/.test(age.trim()) ? [] : [error('age', 'Expected a whole number of seconds.')]),
  ];
}

/** Tries the policy of the form. Never throws. */
export function tryPolicy(state: State): Tried {
  const parsed = parsePolicy(state.policy, {lint: lintPolicy});
  const issues = [
    ...checkFields(state),
    ...parsed.issues.map(({severity, line, column, message, mend}) => ({
      field: 'policy',
      severity,
      message: `Line ${line} column ${column}: ${message} ${mend}`,
    })),
  ];
  const first = issues.find(({severity}) => severity === 'error');
  if (!parsed.ok || first) {
    return {
      trials: [],
      otherKeys: [],
      issues,
      tone: 'bad',
      text: `This cannot be tried yet. ${first?.message ?? ''}`.trim(),
    };
  }
  const contexts = mfaContexts(Number(state.age));
  const trials = contexts.map((credentials) => tryOne(parsed.policy, state, credentials));
  return {trials, otherKeys: otherKeys(parsed.policy, state, contexts), issues, ...conclude(trials)};
}
