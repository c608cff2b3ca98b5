// Kinds of documents that samples hold, and who checks each.

export type Content =
  | 'identity-policy'
  | 'resource-policy'
  | 'trust-policy'
  | 'event-pattern'
  | 'event'
  | 'put-events-entries'
  | 'event-selectors'
  | 'parameter-policies'
  | 'experiment-template'
  | 'json-schema'
  | 'decoded-message'
  | 'role-credentials'
  | 'appsync-error'
  | 'json';

/** What is wrong with a document of that kind, one line each. */
export type CheckContent = (kind: Content, text: string) => readonly string[];
