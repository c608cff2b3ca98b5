// Reads the answer of GetSessionToken. https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html#API_GetSessionToken_ResponseElements
import {isObject, own, readJson, type JsonRecord} from '../json-text';

/** What the answer holds; all three values are needed. */
export interface SessionCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** As it was written, e.g. `2026-11-23T21:00:00+00:00`. */
  readonly expiration?: string;
}

/** What is wrong with a pasted answer. The message repeats nothing of it. */
export interface AnswerIssue {
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

export type ReadAnswer =
  | {readonly ok: true; readonly credentials: SessionCredentials; readonly issues: readonly AnswerIssue[]}
  | {readonly ok: false; readonly issues: readonly AnswerIssue[]};

const fail = (message: string): ReadAnswer => ({ok: false, issues: [{severity: 'error', message}]});

/** The object that holds the keys: the answer of AWS STS, its `Credentials`, or the output of a credential process. */
function holder(value: unknown): JsonRecord | undefined {
  if (!isObject(value)) return undefined;
  const inner = own(value, 'Credentials');
  return isObject(inner) ? inner : value;
}

const fields = ['AccessKeyId', 'SecretAccessKey', 'SessionToken'] as const;

/** Reads the JSON that `aws sts get-session-token` printed. Never throws. */
export function readSessionAnswer(text: string): ReadAnswer {
  const read = readJson(text);
  if (!read.ok) return fail(text.trim() === '' ? 'Nothing here yet. Paste the JSON answer.' : read.issue.message);
  const credentials = holder(read.value);
  if (!credentials) return fail('Expected an object with “Credentials”; paste the whole answer.');
  const values: string[] = [];
  for (const field of fields) {
    const value = own(credentials, field);
    if (typeof value !== 'string' || value === '') {
      const isMetadata = field === 'SessionToken' && typeof own(credentials, 'Token') === 'string';
      return fail(
        isMetadata
          ? 'This is an answer of instance metadata, with “Token” for “SessionToken”. Rename the field.'
          : `“${field}” is missing. Paste the whole answer.`,
      );
    }
    if (!/^[\x21-\x7e]+$/.test(value) || /["'`\\]/.test(value)) {
      return fail(`“${field}” holds a character that keys do not have. Copy the answer again.`);
    }
    values.push(value);
  }
  const [accessKeyId = '', secretAccessKey = '', sessionToken = ''] = values;
  const expiration = own(credentials, 'Expiration');
  const isTime = typeof expiration === 'string' && !Number.isNaN(Date.parse(expiration));
  const issues: AnswerIssue[] = [];
  if (accessKeyId.startsWith('AKIA')) {
    issues.push({
      severity: 'warning',
      message: 'The key begins with AKIA, as long-term keys do; keys of a session begin with ASIA.',
    });
  }
  if (expiration !== undefined && !isTime) issues.push({severity: 'warning', message: '“Expiration” is no time.'});
  return {
    ok: true,
    credentials: {accessKeyId, secretAccessKey, sessionToken, ...(isTime ? {expiration} : {})},
    issues,
  };
}
