// Tokens of a shell command line: words made of parts, and operators. Nothing is run or expanded. https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html#tag_18_03
import {ansiCEscape, doubleQuoteEscape} from './shell-escapes';
import {substitutionEnd} from './shell-substitution';

/** A piece of a word. What is quoted is not split or dropped after it was expanded. */
export type WordPart =
  | {readonly kind: 'text'; readonly text: string; readonly isQuoted: boolean}
  | {readonly kind: 'variable'; readonly name: string; readonly fallback?: string; readonly isQuoted: boolean}
  | {readonly kind: 'substitution'; readonly script: string; readonly isQuoted: boolean};

/** A word or an operator (`|`, `&&`, `2>`, a line end …), and the place (0-based) where it begins. */
export type ShellToken =
  | {readonly kind: 'word'; readonly parts: readonly WordPart[]; readonly at: number}
  | {readonly kind: 'operator'; readonly text: string; readonly at: number};

/** Something of a pasted line that was kept as text though a shell would act on it. */
export interface Mark {
  readonly kind: 'expansion' | 'continuation';
  readonly at: number;
}

/** The tokens of a line; `unclosed` tells of a quote without end, and then the tokens cannot be trusted. */
export interface Lexed {
  readonly tokens: readonly ShellToken[];
  readonly marks: readonly Mark[];
  readonly unclosed?: {readonly quote: string; readonly at: number};
}

const operator = /^(?:\d?(?:>>|>&|<<|>|<)|&>|&&|\|\||\|&|[|;&()])/;
const startsExpansion = /^\$[A-Za-z_{(]/;
const ordinary = /[\w./:@%+,=~-]+/y;
const withinQuotes = /[^"$`\\]+/y;
const variable = /^\$(?:([A-Za-z_]\w*|[?#])|\{([A-Za-z_]\w*|[?#])(?::-([^{}$`"'\\]*))?\})/;

/**
 * Splits a text into tokens. `isPasted`: the text is data and not to be run, so that expansions stay as written and are
 * marked, a line end is a blank, and a line may also be continued by `^` or a backtick as on Windows.
 */
export function lexShell(text: string, {isPasted = false}: {readonly isPasted?: boolean} = {}): Lexed {
  const tokens: ShellToken[] = [];
  const marks: Mark[] = [];
  let parts: WordPart[] | undefined;
  let start = 0;
  let at = 0;

  const add = (part: WordPart): void => {
    if (!parts) start = at;
    parts ??= [];
    const last = parts.at(-1);
    if (part.kind === 'text' && last?.kind === 'text' && last.isQuoted === part.isQuoted)
      parts[parts.length - 1] = {...last, text: last.text + part.text};
    else parts.push(part);
  };
  const end = (): void => {
    if (parts) tokens.push({kind: 'word', parts, at: start});
    parts = undefined;
  };
  const unclosed = (quote: string, from: number): Lexed => ({tokens, marks, unclosed: {quote, at: from}});

  /** Adds a run of characters that mean nothing, or one. */
  const take = (run: RegExp, isQuoted: boolean): void => {
    run.lastIndex = at;
    const piece = run.exec(text)?.[0] ?? text[at] ?? '';
    add({kind: 'text', text: piece, isQuoted});
    at += piece.length;
  };

  /** Reads what begins with `$` or a backtick; the quote that lacks its end, if one does. */
  const expansion = (isQuoted: boolean): {quote: string; at: number} | undefined => {
    const rest = text.slice(at, at + 200);
    if (isPasted) {
      if (startsExpansion.test(rest)) marks.push({kind: 'expansion', at});
      add({kind: 'text', text: text[at]!, isQuoted});
      at += 1;
      return undefined;
    }
    if (rest.startsWith('$(') || rest.startsWith('`')) {
      const open = rest.startsWith('`') ? '`' : '$(';
      const close = substitutionEnd(text, at);
      if (close === -1) return {quote: open === '`' ? '`' : ')', at};
      const inner = text.slice(at + open.length, close);
      const script = open === '`' ? inner.replaceAll(isQuoted ? /\\([`$\\"])/g : /\\([`$\\])/g, '$1') : inner;
      add({kind: 'substitution', script, isQuoted});
      at = close + 1;
      return undefined;
    }
    const [whole = '$', bare, braced, fallback] = variable.exec(rest) ?? [];
    const name = bare ?? braced;
    if (name === undefined) add({kind: 'text', text: '$', isQuoted});
    else add({kind: 'variable', name, ...(fallback !== undefined && {fallback}), isQuoted});
    at += whole.length;
    return undefined;
  };

  while (at < text.length) {
    const character = text[at]!;
    const next = text[at + 1];
    const lineEnd = /^(\r?\n|\r?$)/.exec(text.slice(at + 1, at + 3))?.[0];
    const op = parts && /^\d/.test(character) ? null : operator.exec(text.slice(at, at + 3));
    if (character === '\\' && lineEnd !== undefined) {
      at += 1 + lineEnd.length;
    } else if (isPasted && (character === '^' || character === '`') && lineEnd) {
      marks.push({kind: 'continuation', at});
      at += 1 + lineEnd.length;
    } else if (/\s/.test(character)) {
      end();
      if (!isPasted && character === '\n') tokens.push({kind: 'operator', text: '\n', at});
      at += 1;
    } else if (character === '#' && !parts) {
      const newLine = text.indexOf('\n', at);
      at = newLine === -1 ? text.length : newLine;
    } else if (op) {
      end();
      tokens.push({kind: 'operator', text: op[0], at});
      at += op[0].length;
    } else if (character === '\\') {
      add({kind: 'text', text: next ?? '', isQuoted: true});
      at += 2;
    } else if (character === "'" || (character === '$' && next === "'")) {
      const from = at;
      const isAnsiC = character === '$';
      add({kind: 'text', text: '', isQuoted: true});
      at += isAnsiC ? 2 : 1;
      let word = '';
      while (at < text.length && text[at] !== "'") {
        const escape = isAnsiC && text[at] === '\\' ? ansiCEscape(text, at) : {value: text[at]!, length: 1};
        word += escape.value;
        at += escape.length;
      }
      if (at >= text.length) return unclosed("'", from);
      add({kind: 'text', text: word, isQuoted: true});
      at += 1;
    } else if (character === '"') {
      const from = at;
      add({kind: 'text', text: '', isQuoted: true});
      at += 1;
      while (at < text.length && text[at] !== '"') {
        if (text[at] === '$' || (!isPasted && text[at] === '`')) {
          const lacking = expansion(true);
          if (lacking) return unclosed(lacking.quote, lacking.at);
        } else if (text[at] !== '\\') {
          take(withinQuotes, true);
        } else {
          const escape = doubleQuoteEscape(text, at);
          add({kind: 'text', text: escape.value, isQuoted: true});
          at += escape.length;
        }
      }
      if (at >= text.length) return unclosed('"', from);
      at += 1;
    } else if (character === '$' || (!isPasted && character === '`')) {
      const lacking = expansion(false);
      if (lacking) return unclosed(lacking.quote, lacking.at);
    } else {
      take(ordinary, false);
    }
  }
  end();
  return {tokens, marks};
}
