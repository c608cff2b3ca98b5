// An AWS CLI command held against the CLI's own tables. https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-commandstructure.html
import {readJson} from '../../engines/json-text/index';
import {valueIssues} from '../aws-model/check-value';
import {about, type Command, type Table, tableOf} from '../aws-model/table';
import {hole} from '../shell-words';
import {type Given, optionIssues, type Surroundings} from './check-option';
import {contentOf} from './content';
import {queryIssues} from './check-query';

const skeleton = ['cli-input-json', 'cli-input-yaml', 'generate-cli-skeleton'];
const isOption = (word: string): boolean => /^--[a-z]/.test(word);

interface Split {
  readonly names: readonly string[];
  readonly given: readonly Given[];
}

/** Words that are no options, and options each with the words that follow. */
function split(words: readonly string[]): Split {
  const names: string[] = [];
  const given: {name: string; words: string[]}[] = [];
  for (const word of words) {
    const [, name = '', value] = /^--([\w-]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
    if (isOption(word)) given.push({name, words: value === undefined ? [] : [value]});
    else (given.at(-1)?.words ?? names).push(word);
  }
  return {names, given};
}

const typeIn = (command: Command, name: string): string | undefined => {
  const plain = command.options[name];
  if (plain !== undefined || !name.startsWith('no-')) return plain;
  const positive = command.options[name.slice(3)];
  return positive?.replace(/[+!]+$/, '') === 'b' ? positive : undefined;
};

function* globalIssues({name, words}: Given): Generator<string> {
  const option = about.globalOptions[name];
  if (!option) return;
  if (option.type === 'b' && words.length > 0) yield `--${name} takes no value, found ${words.join(' ')}`;
  if (option.type !== 'b' && words.length !== 1) yield `--${name} takes one value, found ${words.length}`;
  const [word = hole] = words;
  if (option.choices && word !== hole && !option.choices.includes(word))
    yield `--${name}: ${word} is none of ${option.choices.join(', ')}`;
  if (option.type === 'i' && word !== hole && !/^\d+$/.test(word))
    yield `--${name}: expected a whole number, found ${word}`;
  if (name === 'region' && word !== hole && !/^[a-z]{2,4}(-[a-z]+)+-\d$/.test(word))
    yield `--region: ${word} is no Region`;
}

/** `--cli-input-json` holds the whole request; what it lacks may stand in other options. */
function* inputIssues(text: string | undefined, operation: string, table: Table, isPart: boolean): Generator<string> {
  const input = table.operations[operation]?.input;
  if (text === undefined || text.includes(hole) || input === undefined) return;
  const read = readJson(text);
  if (!read.ok) return void (yield `--cli-input-json: ${read.issue.message}`);
  for (const issue of valueIssues(read.value, input, '--cli-input-json', {table}))
    if (!(isPart && issue.startsWith('--cli-input-json: ') && issue.endsWith('is missing'))) yield issue;
}

function* placeIssues({positional = {}}: Command, words: readonly string[]): Generator<string> {
  const places = Object.entries(positional);
  const [most, least] = [
    places.some(([, type]) => type.includes('+')) ? Infinity : places.length,
    places.filter(([, type]) => type.endsWith('!')).length,
  ];
  if (words.length > most) yield `unexpected word ${words[most]}`;
  if (words.length < least) yield `${places[words.length]?.[0]} is missing`;
}

function known(service: string, name: string): {table: Table; command: Command} | string {
  if (!about.services.includes(service)) return `${about.cli} has no service ${service}`;
  const table = tableOf(service);
  if (!table) return `there is no table of ${service}: name it in src/samples/aws-model/make-tables.py and run that`;
  const command = table.commands[name];
  if (command) return {table, command};
  return table.others?.includes(name)
    ? `the table of ${service} lacks ${name}: name it in src/samples/aws-model/make-tables.py and run that`
    : `${about.cli} has no command ${service} ${name}`;
}

/** Where the service stands: options of the CLI itself may come before it, each with its value unless it is a switch. */
function placeOfService(words: readonly string[]): number {
  let at = 0;
  while (at < words.length && isOption(words[at] ?? '')) {
    const name = (words[at] ?? '').slice(2);
    at += name.includes('=') || about.globalOptions[name]?.type === 'b' ? 1 : 2;
  }
  return at;
}

interface Written {
  readonly service: string;
  readonly name: string;
  /** Words that are neither names nor options. */
  readonly places: readonly string[];
  readonly given: readonly Given[];
}

function written(words: readonly string[]): Written {
  const at = placeOfService(words);
  const {names, given} = split(words.slice(at));
  const [service = '', ...others] = names;
  // `aws login` is a command of its own.
  const isAlone = others.length === 0 && tableOf(service)?.commands[service] !== undefined;
  const [name = '', ...places] = isAlone ? [service] : others;
  return {service, name, places, given: [...split(words.slice(0, at)).given, ...given]};
}

function* givenIssues(
  {service, name, given}: Written,
  command: Command,
  table: Table,
  around: Surroundings,
): Generator<string> {
  for (const option of given) {
    const type = typeIn(command, option.name);
    const words = command.positional && type === 'b' ? [] : option.words;
    if (type !== undefined)
      yield* optionIssues({...option, words}, type, contentOf(service, name, option.name), table, around);
    else if (about.globalOptions[option.name]) yield* globalIssues(option);
    else if (!skeleton.includes(option.name)) yield `${service} ${name} has no option --${option.name}`;
  }
}

/** `--query` against the operation's answer, and a whole request in `--cli-input-json`. */
function* wholeIssues(
  {service, name, given}: Written,
  {operation = ''}: Command,
  table: Table,
  around: Surroundings,
): Generator<string> {
  const valueOf = (option: string): string | undefined => given.find((one) => one.name === option)?.words[0];
  const query = valueOf('query');
  if (query !== undefined && !query.includes(hole))
    yield* queryIssues(query, table.operations[operation]?.output, table);
  const input = valueOf('cli-input-json');
  if (input === undefined) return;
  const isFile = input.startsWith('file://');
  const text = isFile ? around.files.get(input.slice(7)) : input;
  if (text === undefined && around.isWhole) yield `the page shows no ${input.slice(7)}`;
  yield* inputIssues(text, operation, table, given.length > 1);
  const content = contentOf(service, name, 'cli-input-json');
  if (content && text !== undefined && !text.includes(hole)) yield* around.checkContent(content, text);
}

/** What is wrong with the words after `aws`, one line each. */
export function* awsIssues(all: readonly string[], around: Surroundings): Generator<string> {
  // `"$@"` hands on what the script is called with.
  const words = all.filter((word) => word !== '$@');
  const read = written(words);
  const found = known(read.service, read.name);
  if (typeof found === 'string') return void (yield found);
  const {table, command} = found;
  const names = read.given.map((option) => option.name);
  const twice = names.find((option, index) => names.indexOf(option) < index);
  if (twice !== undefined) yield `--${twice} stands here twice`;
  // What follows a switch is a place, as in `aws s3 sync --delete . s3://bucket`.
  const late = command.positional
    ? read.given.flatMap((option) => (typeIn(command, option.name) === 'b' ? option.words : []))
    : [];
  yield* placeIssues(command, [...read.places, ...late]);
  yield* givenIssues(read, command, table, around);
  yield* wholeIssues(read, command, table, around);
  if (words.length < all.length || names.some((option) => skeleton.includes(option))) return;
  for (const [option, type] of Object.entries(command.options)) {
    if (type.endsWith('!') && !names.includes(option) && !names.includes(`no-${option}`))
      yield `--${option} is missing`;
  }
}
