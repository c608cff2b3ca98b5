/** The part of a pasted text that an answer is about, with its pieces pointed out. */
import type {Denial} from '@site/src/engines/authorization-message';

export interface Excerpt {
  readonly text: string;
  /** Pieces to point out, in UTF-16 units of `text`. */
  readonly marks: readonly {
    readonly start: number;
    readonly end: number;
    readonly tone: 'bad' | 'neutral';
    readonly label: string;
  }[];
}

const around = 160;
const longestPiece = 160;

/** The text around a denial: long pieces, such as encoded messages, are cut. Undefined if nothing was pointed out. */
export function excerptOf(text: string, {places}: Denial): Excerpt | undefined {
  const sorted = [...places].sort((one, other) => one.start - other.start);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return undefined;
  const from = Math.max(0, first.start - around);
  const to = Math.min(text.length, Math.min(last.end, last.start + longestPiece) + around / 2);
  return {
    text: `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    marks: sorted
      .filter(({start}) => start < to)
      .map(({part, start, end}) => ({
        start: start - from + Number(from > 0),
        end: Math.min(end, to) - from + Number(from > 0),
        tone: part === 'policy type' || part === 'policy ARN' || part === 'reason' ? 'bad' : 'neutral',
        label: part,
      })),
  };
}
