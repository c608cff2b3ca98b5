// Checks what a form can hold before it is signed: credentials, scope, time, target, headers. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html
import {checkCredentials} from './checks/credentials';
import {checkRequest} from './checks/request';
import {checkScope} from './checks/scope';
import type {Issue} from './issue';
import type {SigningInput} from './types';

/** The field of the form an issue belongs to. */
export type ContextField =
  | 'accessKeyId'
  | 'secretAccessKey'
  | 'sessionToken'
  | 'region'
  | 'service'
  | 'timestamp'
  | 'expiresInSeconds'
  | 'method'
  | 'target'
  | 'headers'
  | 'body';

/** An issue tied to its field; for `headers`, `index` is the header's place in the list. */
export interface ContextIssue extends Issue {
  readonly field: ContextField;
  readonly index?: number;
}

/** All issues of an input, in the order of the form. An empty list means: nothing odd. */
export function checkContext(input: SigningInput): readonly ContextIssue[] {
  return [...checkCredentials(input.context), ...checkScope(input), ...checkRequest(input)];
}
