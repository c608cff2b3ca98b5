/** The engine's issues as sentences beside a field: AWS's words first, then where, then how to mend it. */
import type {Issue} from '@site/src/engines/event-pattern';

/** With a full stop, unless it ends with a mark of its own. */
export const ended = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);

/** What AWS says, without the copy of the pattern that it appends. */
export const headline = ({message}: Issue): string => message.split('\n at [Source')[0] ?? message;

/** One issue in words; `lineOffset` where the text is a line of a longer one. */
export function issueText(issue: Issue, {hasPlace = true, lineOffset = 0} = {}): string {
  const head = headline(issue);
  return [
    ended(head),
    head.includes(issue.reason) ? '' : ended(issue.reason),
    hasPlace ? `Line ${issue.line + lineOffset}, column ${issue.column}.` : '',
    issue.mend.replaceAll(/`([^`]+)`/g, '“$1”'),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The line that an issue points at, cut to what stands around the place. */
export interface Excerpt {
  readonly before: string;
  /** The character behind which AWS's reader stood. */
  readonly at: string;
  readonly after: string;
}

const width = 40;

/** What stands at a line and column, for the reader's eye. */
export function excerptAt(text: string, {line, column}: {readonly line: number; readonly column: number}): Excerpt {
  const found = text.split(/\r\n|\r|\n/)[line - 1] ?? '';
  const index = Math.max(0, Math.min(column - 2, found.length - 1));
  return {
    before: found.slice(Math.max(0, index - width), index),
    at: found.slice(index, index + 1),
    after: found.slice(index + 1, index + 1 + width / 2),
  };
}
