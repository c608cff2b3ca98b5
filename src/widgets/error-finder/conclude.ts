/** What the finder says of a text, in a sentence, and as a list to take along. */
import {isTyped, type Hit, type LookedUp} from './look-up';

interface Conclusion {
  readonly tone: 'good' | 'warn' | 'neutral';
  readonly says: string;
}

export const counted = (count: number, one: string): string =>
  `${count.toLocaleString('en-US')} ${one}${count === 1 ? '' : 's'}`;

/** How many lines a text has; a line break at its end begins no other. */
export const linesIn = (text: string): number => {
  let lines = text.endsWith('\n') ? 0 : 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
};

/** `these 12 lines` */
function where(text: string): string {
  const lines = linesIn(text.trimEnd());
  return lines > 1 ? `these ${counted(lines, 'line')}` : 'this line';
}

/** The sentence above the list. */
export function conclude(found: LookedUp, all: number, text: string): Conclusion {
  switch (found.kind) {
    case 'all':
      return {tone: 'neutral', says: `${all} messages. Type to narrow them down, or paste a text to find them in it.`};
    case 'listed':
      return {tone: 'neutral', says: `${counted(found.messages.length, 'message')}, as the link names them.`};
    case 'hits': {
      const others = found.unknown.length;
      const rest =
        others > 0 ? ` ${counted(others, 'other error')} below ${others === 1 ? 'is' : 'are'} not known.` : '';
      return {tone: 'good', says: `${counted(found.hits.length, 'known message')} in ${where(text)}.${rest}`};
    }
    case 'near': {
      const errors = found.unknown.length;
      return {
        tone: 'warn',
        says: `No known message stands in ${where(text)}, but ${counted(errors, 'error')} ${errors === 1 ? 'comes' : 'come'} near to one:`,
      };
    }
    case 'words':
      if (found.messages.length > 0) {
        return {tone: 'neutral', says: `${found.messages.length} of ${all} messages hold these words.`};
      }
      return {
        tone: 'warn',
        says: isTyped(text)
          ? 'No message fits. Try one or two telling words of it, or the error code alone.'
          : `No known message stands in ${where(text)}, and none comes near. Try the error code alone, or telling words of it.`,
      };
  }
}

/** The messages that were found, for a ticket: nothing of the pasted text is in it. */
export const asMarkdown = (hits: readonly Hit[]): string =>
  hits
    .map(
      ({message: {text, meaning, mend, topic}, lines}) =>
        `- \`${text}\` (${lines.length}×, ${topic})\n  ${meaning} ${mend}`,
    )
    .join('\n');
