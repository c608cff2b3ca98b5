// The limits of GetSessionToken, from the facts of the page. https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html
import * as facts from '../../facts/cli-sdk/mfa-session';

const [serialFewest, serialMost] = facts.serialNumberLength.value;
const [roleShortest, roleLongest] = facts.roleSessionSeconds.value;

/** Seconds, except where the name says otherwise. */
export const limits = {
  shortest: facts.sessionMinSeconds.value,
  longest: facts.sessionMaxSeconds.value,
  userDefault: facts.sessionDefaultSeconds.value,
  rootLongest: facts.rootSessionMaxSeconds.value,
  roleShortest,
  roleLongest,
  roleDefault: facts.roleSessionDefaultSeconds.value,
  codeDigits: facts.tokenCodeLength.value,
  serialFewestCharacters: serialFewest,
  serialMostCharacters: serialMost,
} as const;

/** Partitions that an ARN may begin with. */
export const partitions: readonly string[] = facts.partitions.value;

/** What the session may call of AWS STS. */
export const stsOperations: readonly string[] = facts.sessionStsOperations.value;
