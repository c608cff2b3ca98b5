/** The place in a long text where something stands. */

interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Excerpt extends Place {
  readonly text: string;
}

const before = 80;
const after = 60;
const longest = 700;
/** Farthest that a line's ends are looked for. */
const reach = 2000;

/** Without the colours of a terminal. */
const shownText = (text: string): string => text.replace(/\u{1b}\[[\d;]*[A-Za-z]/gu, '');

/** Some words around the place, on the same line where there is one; `start` and `end` are places in the excerpt. */
export function excerptOf(text: string, {start, end}: Place): Excerpt {
  const head = text.slice(Math.max(0, start - reach), start);
  const lineStart = start - head.length + head.lastIndexOf('\n') + 1;
  const from = Math.max(lineStart, start - before);
  const shownEnd = Math.min(end, start + longest);
  const tail = text.slice(shownEnd, shownEnd + reach);
  const lineEnd = tail.includes('\n') ? shownEnd + tail.indexOf('\n') : shownEnd + tail.length;
  const to = Math.min(shownEnd + after, lineEnd);
  const opening = from > lineStart ? '…' : '';
  const isCut = shownEnd < end || to < lineEnd;
  const [lead, shown] = [opening + shownText(text.slice(from, start)), shownText(text.slice(start, shownEnd))];
  return {
    text: `${lead}${shown}${shownText(text.slice(shownEnd, to))}${isCut ? '…' : ''}`,
    start: lead.length,
    end: lead.length + shown.length,
  };
}
