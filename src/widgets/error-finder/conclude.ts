/** What the finder says of a text, in a sentence, and as a list to take along. */
import type {Hit, LookedUp} from './look-up';

interface Conclusion {
  readonly tone: 'good' | 'warn' | 'neutral';
  readonly says: string;
}

const counted = (count: number, one: string): string =>
  `${count.toLocaleString('en-US')} ${one}${count === 1 ? '' : 's'}`;

/** The sentence above the list. */
export function conclude(found: LookedUp, all: number, text: string): Conclusion {
  switch (found.kind) {
    case 'all':
      return {tone: 'neutral', says: `${all} messages. Type to narrow them down, or paste a text to find them in it.`};
    case 'hits': {
      const lines = text.trimEnd().split('\n').length;
      const where = lines > 1 ? `these ${counted(lines, 'line')}` : 'this line';
      return {tone: 'good', says: `${counted(found.hits.length, 'known message')} in ${where}.`};
    }
    case 'codes':
      return {
        tone: 'warn',
        says: `No known message stands in this text, but ${found.codes.join(', ')} does. These messages come with ${found.codes.length === 1 ? 'that code' : 'those codes'}:`,
      };
    case 'words':
      return found.messages.length === 0
        ? {tone: 'warn', says: 'No message fits. Try one or two telling words of it, or the error code alone.'}
        : {tone: 'neutral', says: `${found.messages.length} of ${all} messages hold these words.`};
  }
}

/** The messages that were found, for a ticket: nothing of the pasted text is in it. */
export const asMarkdown = (hits: readonly Hit[]): string =>
  hits
    .map(
      ({message: {text, meaning, mend, topic}, count}) => `- \`${text}\` (${count}×, ${topic})\n  ${meaning} ${mend}`,
    )
    .join('\n');
