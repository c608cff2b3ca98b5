// The commands of a shell script, each as its words, wherever they stand: in pipes, substitutions, conditions. https://www.gnu.org/software/bash/manual/bash.html#Shell-Grammar
import {lexShell, type ShellToken, type WordPart} from '../engines/curl/index';

/** Stands for what only a run would show. */
export const hole = '\uFFFC';

/** A simple command: assignments before it, and its words; redirections are left out. */
export interface ShellCommand {
  readonly assigned: readonly {readonly name: string; readonly value: string}[];
  readonly words: readonly string[];
}

export interface Script {
  readonly commands: readonly ShellCommand[];
  readonly functions: ReadonlySet<string>;
  /** Names used as `$NAME`. */
  readonly used: readonly string[];
  readonly unclosed?: string;
}

const reserved = new Set([
  'if',
  'then',
  'elif',
  'else',
  'fi',
  'for',
  'while',
  'until',
  'do',
  'done',
  'case',
  'esac',
  'in',
  '!',
  '{',
  '}',
  'time',
]);
const redirection = /^\d?(>>|>&|<<|>|<)$|^&>$/;

/** Reads a script; `values` are variables whose text is known. */
export function readScript(script: string): Script {
  // `<<<` hands a text over and `*)` ends a pattern: neither is a command.
  const lexed = lexShell(script.replaceAll('<<<', ' < '));
  if (lexed.unclosed) return {commands: [], functions: new Set(), used: [], unclosed: lexed.unclosed.quote};
  const functions = new Set([...script.matchAll(/^\s*([\w-]+)\s*\(\)\s*\{/gm)].map(([, name = '']) => name));
  const values = new Map<string, string>();
  const commands: ShellCommand[] = [];
  const used: string[] = [];
  let unclosed: string | undefined;

  const textOf = (parts: readonly WordPart[]): string =>
    parts
      .map((part) => {
        if (part.kind === 'text') return part.text;
        if (part.kind === 'variable') {
          used.push(part.name);
          return values.get(part.name) ?? hole;
        }
        const inner = readScript(part.script);
        commands.push(...inner.commands);
        used.push(...inner.used);
        unclosed ??= inner.unclosed;
        return hole;
      })
      .join('');

  let words: string[] = [];
  let assigned: {name: string; value: string}[] = [];
  let isTarget = false;
  /** `subject`: after `case` or `for` up to `in`; `pattern`: up to the `)` of a branch. */
  let skipping: 'subject' | 'pattern' | undefined;
  let isCase = false;
  const end = (): void => {
    if (words.length + assigned.length > 0) commands.push({assigned, words});
    if (words.length === 0) for (const {name, value} of assigned) values.set(name, value);
    words = [];
    assigned = [];
  };
  const take = (token: ShellToken): void => {
    if (token.kind === 'operator') {
      if (skipping === 'pattern') {
        if (token.text === ')') skipping = undefined;
        return;
      }
      if (isCase && token.text === ';' && skipping === undefined) skipping = 'pattern';
      if (redirection.test(token.text)) isTarget = true;
      else end();
      return;
    }
    const text = textOf(token.parts);
    if (isTarget) {
      isTarget = false;
      return;
    }
    if (skipping !== undefined) {
      if (text === 'in' && skipping === 'subject') skipping = isCase ? 'pattern' : undefined;
      if (text === 'esac') {
        skipping = undefined;
        isCase = false;
      }
      return;
    }
    const isBare = token.parts.every((part) => part.kind === 'text' && !part.isQuoted);
    if (words.length === 0 && isBare && reserved.has(text)) {
      if (text === 'case' || text === 'for') skipping = 'subject';
      if (text === 'case') isCase = true;
      if (text === 'esac') isCase = false;
      return;
    }
    const [, name, value] = /^([A-Za-z_]\w*)=([\s\S]*)$/.exec(text) ?? [];
    if (words.length === 0 && name !== undefined && value !== undefined) assigned.push({name, value});
    else words.push(text);
  };
  for (const token of lexed.tokens) take(token);
  end();
  return {commands, functions, used, ...(unclosed !== undefined && {unclosed})};
}
