// Who may call GetSessionToken. https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html
import {messages} from '../../../facts/cli-sdk/mfa-session';
import {refusal, type Check, type SessionRequest} from './check';

/** Whether these credentials may ask for a session at all. */
export function checkCaller({caller}: SessionRequest): Check {
  if (caller === 'iam-user') {
    return {
      subject: 'caller',
      outcome: 'passes',
      found: 'An IAM user with long-term keys',
      why: 'The session is the same IAM user with the same permissions. No policy can allow or deny the call.',
    };
  }
  if (caller === 'root') {
    return {
      subject: 'caller',
      outcome: 'noted',
      found: 'The root user with access keys',
      why: 'The session has the permissions of the root user. AWS advises against access keys of the root user.',
      mend: 'Call as an IAM user, or sign in with aws login.',
    };
  }
  return {
    subject: 'caller',
    outcome: 'refused',
    found: 'Temporary credentials',
    why: 'Sessions, roles and single sign-on hold temporary credentials, and GetSessionToken wants long-term keys.',
    mend: 'Unset AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, or name the profile with the long-term keys.',
    refusals: [refusal(messages.sessionCredentials)],
  };
}
