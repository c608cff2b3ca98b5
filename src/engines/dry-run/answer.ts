// What a text means as the answer to a dry run.
import type {Printer} from '../aws-error';

/** Why a text is no answer of a dry run, or what kind of answer it is. */
export type Why =
  | 'passed'
  | 'refused'
  /** The command or the input has no such option. */
  | 'wrong-option'
  /** A preview of the client: no service was asked. */
  | 'client-preview'
  /** The request or a resource in it was found wrong before anything was said of permissions. */
  | 'request-first'
  | 'credentials'
  /** No Region, no network, no endpoint. */
  | 'environment'
  | 'throttled'
  | 'quota'
  | 'service-fault'
  /** An ordinary answer, without an error. */
  | 'success'
  | 'other-error'
  | 'nothing'
  | 'unreadable';

/** One answer out of a text. */
export interface Answer {
  readonly verdict: 'allowed' | 'refused' | 'not-an-answer';
  readonly why: Why;
  /** One or two sentences; backticks mark code. */
  readonly says: string;
  /** What to do next, one sentence. */
  readonly next: string;
  readonly code?: string | undefined;
  readonly operation?: string | undefined;
  readonly printer?: Printer | undefined;
  /** Place in the reader's text, in UTF-16 units; absent if the whole text was judged. */
  readonly start?: number;
  readonly end?: number;
}
