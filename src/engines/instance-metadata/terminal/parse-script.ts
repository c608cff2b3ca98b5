// Simple commands of a POSIX shell: assignments, words, redirections, pipelines, lists. https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html#tag_18_10
import {lexShell, type Parsed, placeOf, refused, type ShellToken, type WordPart} from '../../curl';

type Word = readonly WordPart[];

/** Sends one stream, or both, to a file (a word) or to where the other goes. */
export interface Redirection {
  readonly from: 'out' | 'err' | 'both';
  readonly to: Word | 'out' | 'err';
}

/** One command with its words as written. */
export interface Command {
  readonly assignments: readonly {readonly name: string; readonly value: Word}[];
  readonly words: readonly Word[];
  readonly redirections: readonly Redirection[];
}

/** Commands joined by `|`, and whether they run after what came before: always, on success or on failure. */
export interface Pipeline {
  readonly after: ';' | '&&' | '||';
  readonly commands: readonly Command[];
}

const keywords = /^(?:if|then|else|elif|fi|for|while|until|do|done|case|esac|function|select|\{|\}|!|\[\[?|test)$/;

const plain = (word: Word): string | undefined =>
  word.length === 1 && word[0]?.kind === 'text' && !word[0].isQuoted ? word[0].text : undefined;

/** Takes `NAME=` off a word; undefined if it does not begin so. */
export function assignmentOf(word: Word): {name: string; value: Word} | undefined {
  const [first, ...rest] = word;
  if (first?.kind !== 'text' || first.isQuoted) return undefined;
  const [, name, text = ''] = /^([A-Za-z_]\w*)=([\s\S]*)$/.exec(first.text) ?? [];
  if (name === undefined) return undefined;
  return {name, value: [...(text === '' ? [] : [{...first, text}]), ...rest]};
}

/** The commands of a text; refuses what this console does not run, with its place. */
export function parseScript(text: string): Parsed<readonly Pipeline[]> {
  const {tokens, unclosed} = lexShell(text);
  const refuse = (at: number, expected: string, found: string, mend: string) =>
    refused<readonly Pipeline[]>({
      severity: 'error',
      where: 'command line',
      expected,
      found,
      mend,
      ...placeOf(text, at),
    });
  if (unclosed)
    return refuse(unclosed.at, `a closing ${unclosed.quote}`, 'the end of the text', 'Close what was opened here.');

  const pipelines: Pipeline[] = [];
  let after: Pipeline['after'] = ';';
  let commands: Command[] = [];
  let assignments: {name: string; value: Word}[] = [];
  let words: Word[] = [];
  let redirections: Redirection[] = [];
  const isEmpty = () => assignments.length === 0 && words.length === 0 && redirections.length === 0;
  const endCommand = () => {
    commands.push({assignments, words, redirections});
    assignments = [];
    words = [];
    redirections = [];
  };
  const endPipeline = (next: Pipeline['after']) => {
    if (!isEmpty()) endCommand();
    if (commands.length > 0) pipelines.push({after, commands});
    commands = [];
    after = next;
  };

  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as ShellToken;
    if (token.kind === 'word') {
      const assignment = words.length === 0 ? assignmentOf(token.parts) : undefined;
      const keyword = words.length === 0 ? plain(token.parts) : undefined;
      if (keyword && keywords.test(keyword))
        return refuse(token.at, 'simple commands', keyword, 'This console has no conditions, loops or functions.');
      if (assignment) assignments.push(assignment);
      else words.push(token.parts);
      continue;
    }
    const {text: op, at} = token;
    const isListEnd = op === '\n' || op === ';';
    if (isListEnd) {
      // A line may end after && and ||.
      if (isEmpty() && commands.length === 0 && op === '\n') continue;
      endPipeline(';');
    } else if (op === '&&' || op === '||' || op === '|') {
      if (isEmpty()) return refuse(at, 'a command', op, `Write a command before ${op}.`);
      if (op === '|') endCommand();
      else endPipeline(op);
    } else if (/^(?:\d?>|&>|\d?>&)$/.test(op)) {
      const target = tokens[index + 1];
      if (target?.kind !== 'word') return refuse(at, 'a place after it', op, 'Write /dev/null after it.');
      index += 1;
      const from = op === '&>' ? 'both' : op.startsWith('2') ? 'err' : 'out';
      const to = plain(target.parts);
      if (!op.endsWith('>&')) redirections.push({from, to: target.parts});
      else if (to === '1' || to === '2') redirections.push({from, to: to === '1' ? 'out' : 'err'});
      else return refuse(at, '1 or 2 after it', op, 'Only the two output streams can be joined.');
    } else {
      return refuse(at, 'a command of one line', op, 'This console has no files, background jobs or subshells.');
    }
  }
  if (isEmpty() && commands.length > 0) return refuse(text.length, 'a command', 'the end', 'Write a command after |.');
  endPipeline(';');
  return {ok: true, value: pipelines, notes: []};
}
