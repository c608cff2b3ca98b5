/** The PutEvents tab's answer: what AWS would send back, and the verdict on it. */
import {type CheckedPutEvents, compactJson, parseJson} from '@site/src/engines/event-pattern';
import {shellQuote} from '@site/src/engines/shell-quote';
import {issueText} from './issue-text';

/** The verdict in a word, for samples, and in a sentence. */
export interface PutConclusion {
  readonly kind: 'taken' | 'some fail' | 'refused' | 'unreadable';
  readonly tone: 'good' | 'bad' | 'warn';
  readonly text: string;
}

/** What becomes of the request. */
export function concludePut(checked: CheckedPutEvents): PutConclusion {
  if (!checked.ok) {
    const why = checked.issues.map((issue) => issueText(issue)).join(' ');
    return {kind: 'unreadable', tone: 'bad', text: `The entries cannot be read. ${why}`};
  }
  const {error, entries, failedEntryCount} = checked;
  if (error) return {kind: 'refused', tone: 'bad', text: `HTTP 400, nothing is taken. ${error.code}: ${error.message}`};
  if (failedEntryCount === 0) {
    return {
      kind: 'taken',
      tone: 'good',
      text: `HTTP 200, all ${entries.length} entries are taken (FailedEntryCount 0).`,
    };
  }
  const text = `HTTP 200, yet ${failedEntryCount} of ${entries.length} entries are not taken (FailedEntryCount ${failedEntryCount}). Send only those again, mended.`;
  return {kind: 'some fail', tone: 'bad', text};
}

/** The answer's body as AWS gives it; the ids of taken entries are AWS's to make. */
export function answerOf(checked: CheckedPutEvents): string {
  if (!checked.ok) return '';
  const {error, entries, failedEntryCount} = checked;
  if (error) return JSON.stringify({__type: error.code, message: error.message}, undefined, 2);
  const results = entries.map(({failure}) =>
    failure ? {ErrorCode: failure.errorCode, ErrorMessage: failure.errorMessage} : {EventId: '(made by AWS)'},
  );
  return JSON.stringify({FailedEntryCount: failedEntryCount, Entries: results}, undefined, 2);
}

/** `aws events put-events` with these entries, in whichever form they were given. */
export function putEventsCommand(text: string): string {
  const parsed = parseJson(text);
  if (!parsed.ok) return '';
  const {root} = parsed;
  const list = (root.kind === 'object' ? root.members.get('Entries') : undefined) ?? root;
  const json = compactJson(list);
  return `aws events put-events --entries ${shellQuote(list.kind === 'array' ? json : `[${json}]`)}`;
}
