/** The two times that the reader types. */
import {readTimestamp} from '@site/src/engines/parameter-policy';
import type {FieldIssue} from '@site/src/ui/issue';
import type {State} from './state';

export interface Times {
  /** Milliseconds since 1970; undefined if the text is none. */
  readonly lastModifiedMs: number | undefined;
  readonly nowMs: number | undefined;
  readonly issues: readonly FieldIssue[];
}

/** Reads when the parameter was last modified, and the time that is looked at. */
export function readTimes({lastModified, now}: State): Times {
  const read = (field: 'lastModified' | 'now', text: string) => {
    const time = readTimestamp(text.trim());
    return time.ok
      ? {ms: time.ms, issues: []}
      : {ms: undefined, issues: [{field, severity: 'error' as const, message: time.reason}]};
  };
  const modified = read('lastModified', lastModified);
  const looked = read('now', now);
  return {lastModifiedMs: modified.ms, nowMs: looked.ms, issues: [...modified.issues, ...looked.issues]};
}
