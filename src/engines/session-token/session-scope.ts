// What the credentials of GetSessionToken may call. https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html
import {stsOperations} from './limits';

/** Whether the session may make a call, before any policy is asked. */
export interface Scope {
  /** `policies-decide`: as for the IAM user itself. */
  readonly verdict: 'policies-decide' | 'open' | 'closed' | 'unreadable';
  readonly why: string;
}

/**
 * Whether a session may make a call.
 * @param action as policies write it: `iam:ListUsers`
 * @param isMfa whether a code was part of GetSessionToken
 */
export function sessionScope(action: string, isMfa: boolean): Scope {
  const [, service, operation = ''] = /^\s*([a-z0-9-]+):([A-Za-z0-9]+)\s*$/i.exec(action) ?? [];
  if (service === undefined) {
    return {verdict: 'unreadable', why: 'Expected an action such as iam:ListUsers: a service, a colon, an operation.'};
  }
  if (service.toLowerCase() === 'sts') {
    const isOpen = stsOperations.some((name) => name.toLowerCase() === operation.toLowerCase());
    const why = `Of AWS STS the session may call ${stsOperations.join(' and ')} only.`;
    return {verdict: isOpen ? 'open' : 'closed', why};
  }
  if (service.toLowerCase() !== 'iam') {
    return {verdict: 'policies-decide', why: 'The session has the permissions of its IAM user.'};
  }
  return isMfa
    ? {verdict: 'policies-decide', why: 'MFA was part of the request, so IAM is open; the policies of the user decide.'}
    : {verdict: 'closed', why: 'IAM is closed to a session that was got without MFA.'};
}
