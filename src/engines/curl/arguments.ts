// Sorts the words of a curl command into options with their values, and URLs. https://curl.se/docs/manpage.html
import {type CurlAction, curlAction, longName, takesValue} from './options';
import {excerpt, type Issue} from './issue';
import type {ShellWord} from './shell-words';

/** One option as it applies to the request, or a URL. */
export interface CurlArgument {
  readonly action: CurlAction;
  /** As written: `-H`, `--header`. */
  readonly option: string;
  /** The long name without its hyphens: `header`. */
  readonly name: string;
  readonly value: string;
  readonly word: ShellWord;
}

const issueAt = (word: ShellWord, issue: Omit<Issue, 'line' | 'column'>): Issue => ({
  ...issue,
  line: word.line,
  column: word.column,
});

/** Reads options the way curl does: long, short, short with the value attached (`-XPOST`), short ones in a row (`-sS`). */
export function curlArguments(words: readonly ShellWord[]): {args: readonly CurlArgument[]; notes: readonly Issue[]} {
  const args: CurlArgument[] = [];
  const notes: Issue[] = [];
  let index = 0;
  let optionsEnded = false;

  const add = (name: string, action: CurlAction, option: string, word: ShellWord, attached: string | undefined) => {
    if (!takesValue(action)) {
      args.push({action, option, name, value: '', word});
      return;
    }
    const value = attached ?? words[index]?.text;
    if (attached === undefined) index += 1;
    if (value === undefined)
      notes.push(
        issueAt(word, {
          severity: 'warning',
          where: `option ${option}`,
          expected: 'a value',
          found: 'the end of the command',
          mend: 'Add its value or remove the option.',
        }),
      );
    else args.push({action, option, name, value, word});
  };
  const unknown = (option: string, word: ShellWord) =>
    notes.push(
      issueAt(word, {
        severity: 'note',
        where: `option ${option}`,
        expected: 'an option that shapes the request',
        found: 'one this importer does not know',
        mend: 'It was left out; if it takes a value, remove both.',
      }),
    );

  while (index < words.length) {
    const word = words[index]!;
    index += 1;
    if (optionsEnded || !word.text.startsWith('-') || word.text === '-') {
      args.push({action: 'url', option: 'URL', name: 'url', value: word.text, word});
    } else if (word.text === '--') {
      optionsEnded = true;
    } else if (word.text.startsWith('--')) {
      const [, name = '', attached] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(word.text) ?? [];
      const action = curlAction(name);
      if (action) add(name, action, `--${name}`, word, attached);
      else unknown(excerpt(word.text, 30), word);
    } else {
      for (let at = 1; at < word.text.length; at += 1) {
        const option = `-${word.text[at]!}`;
        const name = longName(word.text[at]!) ?? '';
        const action = curlAction(name);
        if (!action) {
          unknown(option, word);
          continue;
        }
        const attached = word.text.slice(at + 1) || undefined;
        add(name, action, option, word, attached);
        if (takesValue(action)) break;
      }
    }
  }
  return {args, notes};
}
