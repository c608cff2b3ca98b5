// Splits a command line the way a POSIX shell does, without running or expanding anything. https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html#tag_18_02
import type {Issue} from './issue';
import {ansiCEscape, doubleQuoteEscape} from './shell-escapes';

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

const operator = /[|;&<>()]/;

/** Splits `text` into words. Stops at the first unquoted operator (`|`, `;`, `&`, `>` …) and says so. */
export function shellWords(text: string): ShellWords {
  const words: ShellWord[] = [];
  const notes: Issue[] = [];
  let word = '';
  let start = -1;
  let at = 0;

  const note = (expected: string, found: string, mend: string) =>
    notes.push({severity: 'note', where: 'command line', expected, found, mend, ...placeOf(text, at)});
  const begin = () => {
    if (start === -1) start = at;
  };
  const end = () => {
    if (start !== -1) words.push({text: word, ...placeOf(text, start)});
    word = '';
    start = -1;
  };
  const unclosed = (quote: string, from: number): ShellWords => ({
    words,
    notes,
    unclosed: {
      severity: 'error',
      where: 'command line',
      expected: `a closing ${quote}`,
      found: 'the end of the text',
      mend: 'Copy the whole command, or close the quote that was opened here.',
      ...placeOf(text, from),
    },
  });

  while (at < text.length) {
    const character = text[at]!;
    const next = text[at + 1];
    const lineEnd = /^(\r?\n|\r?$)/.exec(text.slice(at + 1, at + 3))?.[0];
    if (character === '\\' && lineEnd !== undefined) {
      at += 1 + lineEnd.length;
    } else if ((character === '^' || character === '`') && lineEnd) {
      note(
        String.raw`a \ at the end of the line`,
        `${character}, as ${character === '^' ? 'the Windows command prompt' : 'PowerShell'} continues a line`,
        'It was read as a continuation; quotes may still mean something else there. “Copy as cURL (bash)” avoids the doubt.',
      );
      at += 1 + lineEnd.length;
    } else if (/\s/.test(character)) {
      end();
      at += 1;
    } else if (character === '#' && start === -1) {
      const newLine = text.indexOf('\n', at);
      at = newLine === -1 ? text.length : newLine;
    } else if (operator.test(character)) {
      note('one command', character, 'Everything from here on was left out; quote the word if it belongs to it.');
      break;
    } else if (character === '\\') {
      begin();
      word += next ?? '';
      at += 2;
    } else if (character === "'" || (character === '$' && next === "'")) {
      begin();
      const from = at;
      const isAnsiC = character === '$';
      at += isAnsiC ? 2 : 1;
      while (at < text.length && text[at] !== "'") {
        const escape = isAnsiC && text[at] === '\\' ? ansiCEscape(text, at) : {value: text[at]!, length: 1};
        word += escape.value;
        at += escape.length;
      }
      if (at >= text.length) return unclosed("'", from);
      at += 1;
    } else if (character === '"') {
      begin();
      const from = at;
      at += 1;
      while (at < text.length && text[at] !== '"') {
        if (/^\$[A-Za-z_{(]/.test(text.slice(at, at + 2)))
          note('text', excerptOf(text, at), 'A shell would put a value here; it was kept as written.');
        const escape = doubleQuoteEscape(text, at);
        word += escape.value;
        at += escape.length;
      }
      if (at >= text.length) return unclosed('"', from);
      at += 1;
    } else {
      if (/^\$[A-Za-z_{(]/.test(text.slice(at, at + 2)))
        note('text', excerptOf(text, at), 'A shell would put a value here; it was kept as written.');
      begin();
      word += character;
      at += 1;
    }
  }
  end();
  return {words, notes};
}

const excerptOf = (text: string, at: number): string => /^\$[\w{}(]*/.exec(text.slice(at, at + 30))?.[0] ?? '$';
