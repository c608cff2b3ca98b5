/**
 * Sessions with MFA: what GetSessionToken takes and refuses, what its credentials may call, and how they are handed over.
 * The only door of this engine. https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html
 */
export {type AnswerIssue, readSessionAnswer, type ReadAnswer, type SessionCredentials} from './answer';
export {type CheckedRequest, checkSessionRequest} from './check-request';
export type {Caller, Check, Outcome, Refusal, SessionRequest} from './checks/check';
export {inHours} from './checks/duration';
export {type CredentialForm, forgetCredentials, placeholders, writeCredentials} from './forms/credentials';
export {processProfile} from './forms/process-profile';
export {bashFunction, cliCommand, powershellFunction, requestJson, type SessionCall} from './forms/session-call';
export {boto3Code, javascriptCode} from './forms/session-code';
export {limits} from './limits';
export {mfaContexts, type MfaContext} from './mfa-contexts';
export {type ProfileIssue, type Profiles, type ProfileSetup, writeProfiles} from './profiles';
export {parseSerialNumber, type SerialNumber} from './serial-number';
export {type Scope, sessionScope} from './session-scope';
