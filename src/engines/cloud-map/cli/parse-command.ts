// Reads an `aws servicediscovery` command. https://docs.aws.amazon.com/cli/latest/reference/servicediscovery/
import {type ShellWord, shellWords} from '../../curl';
import {isObject, type JsonRecord, readJson} from '../../json-text';
import type {OperationName} from '../operations/call';
import {commands, globalOptions, globalSwitches, kebab, type Kind, pagingOptions, pascal} from './options';
import {optionValue} from './option-value';

/** What is wrong with a command, and where. */
export interface CommandIssue {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export type ParsedCommand =
  | {readonly ok: true; readonly operation: OperationName; readonly input: JsonRecord}
  | {readonly ok: false; readonly issues: readonly CommandIssue[]};

/** An option as it stands in the command. */
interface Option {
  readonly name: string;
  readonly at: ShellWord;
  readonly words: readonly string[];
}

const issueAt = ({line, column}: Pick<ShellWord, 'line' | 'column'>, message: string): CommandIssue => ({
  message,
  line,
  column,
});
const failed = (issue: CommandIssue): ParsedCommand => ({ok: false, issues: [issue]});
const start = {line: 1, column: 1};

/** Words that belong to no option, and the options with theirs; `--name=value` is one option. */
function sorted(words: readonly ShellWord[]): {
  readonly bare: readonly ShellWord[];
  readonly options: readonly Option[];
} {
  const bare: ShellWord[] = [];
  const options: {name: string; at: ShellWord; words: string[]}[] = [];
  let open: {name: string; words: string[]} | undefined;
  for (const word of words) {
    const [, name, value] = /^--([a-z][a-z0-9-]*)(?:=([^]*))?$/.exec(word.text) ?? [];
    if (name !== undefined) {
      const option = {name, at: word, words: value === undefined ? [] : [value]};
      options.push(option);
      open = value === undefined && !globalSwitches.includes(name) ? option : undefined;
    } else if (open && !(globalOptions.includes(open.name) && open.words.length > 0)) open.words.push(word.text);
    else bare.push(word);
  }
  return {bare, options};
}

function commandOf(bare: readonly ShellWord[]): {readonly operation: OperationName} | CommandIssue {
  const from = bare.findIndex(({text}) => text === 'aws');
  const [aws, service, command, stray] = bare.slice(Math.max(0, from));
  if (from < 0 || !aws) return issueAt(aws ?? start, 'Begin with aws servicediscovery and a command.');
  if (service?.text !== 'servicediscovery') return issueAt(service ?? aws, 'After aws, servicediscovery is expected.');
  const names = Object.keys(commands) as OperationName[];
  const operation = names.find((name) => kebab(name) === command?.text);
  if (!operation) {
    const known = names.map(kebab).join(', ');
    return issueAt(
      command ?? service,
      `${command ? `“${command.text}” is not modelled` : 'A command is missing'}. Known here: ${known}.`,
    );
  }
  return stray ? issueAt(stray, `“${stray.text}” belongs to no option.`) : {operation};
}

function skeletonInput({at, words: [text = '']}: Option): JsonRecord | CommandIssue {
  if (text.startsWith('file://')) return issueAt(at, `${text} is a file, and this page reads none. Paste its JSON.`);
  const json = readJson(text);
  if (!json.ok) return issueAt(at, json.issue.message);
  return isObject(json.value) ? json.value : issueAt(at, '--cli-input-json takes an object.');
}

const isIssue = (value: object): value is CommandIssue => 'message' in value && 'line' in value;

/** The input that the options make, or what is wrong with them. */
function inputOf(operation: OperationName, options: readonly Option[]): JsonRecord | readonly CommandIssue[] {
  const known = commands[operation];
  const issues: CommandIssue[] = [];
  let input: JsonRecord = {};
  const given: JsonRecord[] = [];
  for (const option of options) {
    const {name, at, words} = option;
    if (globalOptions.includes(name) || globalSwitches.includes(name)) continue;
    if (name === 'cli-input-json') {
      const read = skeletonInput(option);
      if (isIssue(read)) issues.push(read);
      else input = read;
      continue;
    }
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (kind === undefined) {
      issues.push(
        issueAt(
          at,
          `--${name} is no option of ${kebab(operation)}. Its options: ${Object.keys(known)
            .map((each) => `--${each}`)
            .join(', ')}.`,
        ),
      );
      continue;
    }
    const read = optionValue(name, kind.replace('!', '') as Kind, words);
    if (!read.ok) issues.push(issueAt(at, read.why));
    else if (!pagingOptions.includes(name)) given.push({[pascal(name)]: read.value});
  }
  input = Object.assign({}, input, ...given) as JsonRecord;
  const missing = Object.keys(known).filter((name) => known[name]?.endsWith('!') && !(pascal(name) in input));
  if (issues.length === 0 && missing.length > 0) {
    issues.push(issueAt(start, `${kebab(operation)} also needs ${missing.map((name) => `--${name}`).join(', ')}.`));
  }
  return issues.length > 0 ? issues : input;
}

/** Reads a command, over several lines too. Runs nothing and never throws. */
export function parseCommand(text: string): ParsedCommand {
  const {words, unclosed} = shellWords(text);
  if (unclosed)
    return failed(
      issueAt(
        {line: unclosed.line ?? 1, column: unclosed.column ?? 1},
        `A closing ${unclosed.expected.slice(-1)} is missing.`,
      ),
    );
  const {bare, options} = sorted(words);
  const command = commandOf(bare);
  if (isIssue(command)) return failed(command);
  const input = inputOf(command.operation, options);
  return Array.isArray(input)
    ? {ok: false, issues: input as readonly CommandIssue[]}
    : {ok: true, operation: command.operation, input: input as JsonRecord};
}
