// What a check of a GetSessionToken request finds. https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html
import type {Message} from '../../../facts/fact';

/** Who calls: an IAM user or the root user with long-term keys, or anybody with temporary credentials. */
export type Caller = 'iam-user' | 'root' | 'temporary';

/** A request as it is typed; an empty text is left out of the call. */
export interface SessionRequest {
  readonly caller: Caller;
  readonly serialNumber: string;
  readonly tokenCode: string;
  /** Seconds. */
  readonly durationSeconds: string;
}

/** The exact text with which a client or the service refuses. */
export interface Refusal {
  /** `AWS CLI v2`, `boto3` or `AWS STS`. */
  readonly from: string;
  readonly code?: string;
  readonly status?: string;
  readonly text: string;
}

export type Outcome =
  /** As it should be. */
  | 'passes'
  /** Taken, with something that the reader should know. */
  | 'noted'
  /** Taken, but not as asked. */
  | 'changed'
  | 'refused';

/** One thing that was looked at. */
export interface Check {
  readonly subject: keyof SessionRequest;
  readonly outcome: Outcome;
  /** What stands there, in a few words. */
  readonly found: string;
  readonly why: string;
  readonly mend?: string;
  readonly refusals?: readonly Refusal[];
}

/** A message of the facts with its gaps filled: `<seconds>` from `{seconds: '899'}`. */
export function refusal(message: Message, gaps: Readonly<Record<string, string>> = {}): Refusal {
  const {from, code, status} = message;
  const text = message.text.replace(/<(\w+)>/g, (gap, name: string) => gaps[name] ?? gap);
  return {from, ...(code ? {code} : {}), ...(status ? {status} : {}), text};
}
