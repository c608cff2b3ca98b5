// A likely cause of a refused signature. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html

/** What kind of cause, for grouping and tests. */
export type CauseId =
  | 'method-changed'
  | 'path-encoding'
  | 'path-changed'
  | 'query-order'
  | 'query-encoding'
  | 'query-changed'
  | 'header-not-sent'
  | 'header-not-signed'
  | 'header-value-changed'
  | 'header-value-spacing'
  | 'header-order'
  | 'payload-empty'
  | 'payload-unsigned'
  | 'payload-reserialized'
  | 'payload-changed'
  | 'scope-date'
  | 'scope-region'
  | 'scope-service'
  | 'scope-terminator'
  | 'scope-order'
  | 'request-time'
  | 'algorithm'
  | 'hash-of-canonical-request'
  | 'access-key-id'
  | 'secret-key'
  | 'session-token'
  | 'unknown-access-key'
  | 'token-expired'
  | 'clock-behind'
  | 'clock-ahead'
  | 'clock-skew'
  | 'url-expired'
  | 'url-parameters'
  | 'not-signed'
  | 'not-a-signature-error'
  | 'need-canonical-request';

/** A cause, what speaks for it, and what to do. */
export interface Cause {
  readonly id: CauseId;
  /** `certain`: the answer shows it. `likely`, `possible`: it fits what is known. */
  readonly likelihood: 'certain' | 'likely' | 'possible';
  readonly title: string;
  /** Sentences, each with what was seen; never a secret. */
  readonly evidence: readonly string[];
  readonly mend: string;
}

/** A text as evidence quotes it: short, and empty made visible. */
export function quoted(text: string | undefined): string {
  if (text === undefined) return 'nothing';
  if (text === '') return 'an empty text';
  return `“${text.length > 120 ? `${text.slice(0, 119)}…` : text}”`;
}
