// Splits a pasted command line the way a POSIX shell does, without running or expanding anything. https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html#tag_18_02
import type {Issue} from './issue';
import {lexShell, type Mark} from './shell-lexer';

/** One word of the command, quotes removed, and where it began. */
export interface ShellWord {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** The words of the first command, and what was odd about the text. */
export interface ShellWords {
  readonly words: readonly ShellWord[];
  readonly notes: readonly Issue[];
  /** A quote that never ends: the words cannot be trusted. */
  readonly unclosed?: Issue;
}

/** Line and column (1-based) of a place in a text. */
export function placeOf(text: string, at: number): {line: number; column: number} {
  const before = text.slice(0, at).split('\n');
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
}

const excerptOf = (text: string, at: number): string => /^\$[\w{}(]*/.exec(text.slice(at, at + 30))?.[0] ?? '$';

function noteOf(text: string, {kind, at}: Mark): Issue {
  const about = {severity: 'note' as const, where: 'command line', ...placeOf(text, at)};
  if (kind === 'expansion') {
    return {
      ...about,
      expected: 'text',
      found: excerptOf(text, at),
      mend: 'A shell would put a value here; it was kept as written.',
    };
  }
  const character = text[at]!;
  return {
    ...about,
    expected: String.raw`a \ at the end of the line`,
    found: `${character}, as ${character === '^' ? 'the Windows command prompt' : 'PowerShell'} continues a line`,
    mend: 'It was read as a continuation; quotes may still mean something else there. “Copy as cURL (bash)” avoids the doubt.',
  };
}

/** Splits `text` into words. Stops at the first unquoted operator (`|`, `;`, `&`, `>` …) and says so. */
export function shellWords(text: string): ShellWords {
  const {tokens, marks, unclosed} = lexShell(text, {isPasted: true});
  const stop = tokens.find((token) => token.kind === 'operator');
  const isRead = ({at}: {readonly at: number}): boolean => !stop || at < stop.at;
  const words = tokens.filter(isRead).flatMap((token) => {
    if (token.kind === 'operator') return [];
    const word = token.parts.map((part) => (part.kind === 'text' ? part.text : '')).join('');
    return [{text: word, ...placeOf(text, token.at)}];
  });
  const notes = marks.filter(isRead).map((mark) => noteOf(text, mark));
  if (stop) {
    notes.push({
      severity: 'note',
      where: 'command line',
      expected: 'one command',
      found: stop.text.replace(/^\d/, '')[0]!,
      mend: 'Everything from here on was left out; quote the word if it belongs to it.',
      ...placeOf(text, stop.at),
    });
  }
  if (!unclosed || !isRead(unclosed)) return {words, notes};
  return {
    words,
    notes,
    unclosed: {
      severity: 'error',
      where: 'command line',
      expected: `a closing ${unclosed.quote}`,
      found: 'the end of the text',
      mend: 'Copy the whole command, or close the quote that was opened here.',
      ...placeOf(text, unclosed.at),
    },
  };
}
