/** The place in a long text where a message stands. */
import type {Found} from '@site/src/engines/aws-error';
import type {ListedMessage} from './look-up';

export interface Excerpt {
  /** Line of the message's start, from 1. */
  readonly line: number;
  readonly text: string;
  /** The message within `text`, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const before = 80;
const after = 60;
const longest = 700;

/** Some words around the place, on the same line where there is one. */
export function excerptOf(text: string, {start, end}: Found<ListedMessage>): Excerpt {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const from = Math.max(lineStart, start - before);
  const shownEnd = Math.min(end, start + longest);
  const lineEnd = text.indexOf('\n', shownEnd);
  const to = Math.min(shownEnd + after, lineEnd < 0 ? text.length : lineEnd);
  const opening = from > lineStart ? '…' : '';
  const isCut = shownEnd < end || (to < text.length && to !== lineEnd);
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < start; at = text.indexOf('\n', at + 1)) line += 1;
  return {
    line,
    text: `${opening}${text.slice(from, to)}${isCut ? '…' : ''}`,
    start: start - from + opening.length,
    end: shownEnd - from + opening.length,
  };
}
