/** A state made ready to run, or the fields to mend. */
import type {FieldIssue} from '@site/src/ui/issue';
import type {Setup} from './exchange';
import {readContext} from './read-context';
import type {State} from './state';

export interface Prepared {
  /** Undefined while a field is wrong. */
  readonly setup: Setup | undefined;
  readonly issues: readonly FieldIssue[];
}

/** Reads the contexts and looks at the fields. */
export function prepare(state: State): Prepared {
  const made = readContext(state.context, 'context');
  const opened = readContext(state.decryptContext, 'decryptContext');
  const empty: readonly FieldIssue[] = (['writer', 'reader'] as const)
    .filter((field) => !/^arn:aws[\w-]*:(iam|sts)::\d{12}:/.test(state[field]))
    .map((field) => ({
      ...{field, severity: 'error'},
      message: 'Expected the ARN of a role or user, such as arn:aws:iam::111122223333:role/app.',
    }));
  const issues = [...made.issues, ...opened.issues, ...empty];
  const setup = issues.length > 0 ? undefined : {state, context: made.context, decryptContext: opened.context};
  return {setup, issues};
}
