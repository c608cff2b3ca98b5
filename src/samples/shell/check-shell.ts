// Shell scripts: every command is one that exists, with options it has, and every variable comes from somewhere. https://www.gnu.org/software/bash/manual/bash.html
import {curlRequest, shellWords} from '../../engines/curl/index';
import {awsIssues} from '../aws-cli/check-command';
import type {Surroundings} from '../aws-cli/check-option';
import {arnIssues} from '../json/arn';
import {nearMiss} from '../near-miss';
import {hole, readScript, type Script, type ShellCommand} from '../shell-words';
import {builtins, programs, variables} from './programs';

const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;

function* curlIssues(words: readonly string[]): Generator<string> {
  if (words.includes('$@')) return;
  const line = ['curl', ...words].map((word) => quoted(word.replaceAll(hole, 'http'))).join(' ');
  const split = shellWords(line);
  const [command, ...options] = split.words;
  const parsed = curlRequest(options, command);
  const notes = parsed.ok ? parsed.notes : parsed.issues;
  for (const {severity, where, expected, found} of notes)
    if (severity !== 'note') yield `curl, ${where}: expected ${expected}, found ${found}`;
}

/** Brackets and quotes of a jq filter close in their order. */
function* filterIssues(filter: string): Generator<string> {
  const open: string[] = [];
  for (const [mark] of filter.replaceAll(/"(?:[^"\\]|\\.)*"/g, '').matchAll(/[[\](){}"]/g)) {
    const opens = {')': '(', ']': '[', '}': '{'}[mark];
    if (opens === undefined) open.push(mark);
    else if (open.pop() !== opens) return void (yield `jq: ${mark} without ${opens} in ${filter}`);
  }
  if (open.length > 0) yield `jq: ${open.join('')} is not closed in ${filter}`;
}

function* programIssues(name: string, words: readonly string[]): Generator<string> {
  const program = programs[name];
  if (!program)
    return void (yield `nothing is known of the program ${name}: look it up and name it in src/samples/shell/programs.ts`);
  for (const word of words)
    if (/^[-+]./.test(word) && !program.options.test(word)) yield `${name} has no option ${word}`;
  const [first = ''] = words.filter((word) => !word.startsWith('-'));
  if (program.subcommands && !program.subcommands.includes(first)) yield `${name} has no command ${first}`;
  const [filter] = words.filter((word) => !word.startsWith('-'));
  if (name === 'sed' && filter !== undefined && filter.split('\\(').length !== filter.split('\\)').length)
    yield `sed: a group is not closed in ${filter}`;
  if (name === 'sed' && filter !== undefined && filter.split('[').length !== filter.split(']').length)
    yield `sed: a [ is not closed in ${filter}`;
  if (name === 'jq' && filter !== undefined) yield* filterIssues(filter);
}

/** The AWS CLI commands that a script hands to a function of its own, each as the words after `aws`. */
const handedOn = ({commands, functions}: Script): readonly (readonly string[])[] =>
  commands.flatMap(({words: [name = '', program, ...rest]}) =>
    functions.has(name) && program === 'aws' ? [rest] : [],
  );

function* commandIssues({words}: ShellCommand, script: Script, around: Surroundings): Generator<string> {
  const [name, ...rest] = words;
  if (name === undefined || name.startsWith(hole)) return;
  if (name === 'aws') yield* awsIssues(rest, around);
  else if (name === '$@') for (const handed of handedOn(script)) yield* awsIssues([...handed, ...rest], around);
  else if (script.functions.has(name)) yield* rest[0] === 'aws' ? awsIssues(rest.slice(1), around) : [];
  else if (name === 'curl') yield* [...programIssues(name, rest), ...curlIssues(rest)];
  else if (name === 'npx')
    yield* programIssues(/^aws-cdk(@\d+)?$/.test(rest[0] ?? '') ? 'cdk' : (rest[0] ?? ''), rest.slice(1));
  else if (!builtins.has(name)) yield* programIssues(name, rest);
}

/** Names that a script gives: assignments, `read`, `local`, `export`, `for`. */
function given(script: Script, text: string): ReadonlySet<string> {
  const names = script.commands.flatMap(({assigned, words: [name, ...rest]}) => [
    ...assigned.map((one) => one.name),
    ...(/^(read|local|export)$/.test(name ?? '') ? rest.map((word) => word.replace(/=[\s\S]*$/, '')) : []),
  ]);
  return new Set([...names, ...[...text.matchAll(/\bfor (\w+) in\b/g)].map(([, name = '']) => name)]);
}

function* variableIssues(script: Script, text: string, isWhole: boolean): Generator<string> {
  const known = given(script, text);
  for (const name of isWhole ? new Set(script.used) : [])
    if (!known.has(name) && !variables.has(name)) yield `nothing gives $${name} its value`;
  const named = script.commands.flatMap(({words: [name, ...rest]}) =>
    /^(unset|export)$/.test(name ?? '') ? rest.map((word) => word.replace(/=[\s\S]*$/, '')) : [],
  );
  for (const name of new Set([...known, ...named]))
    if (name.startsWith('AWS_') && !variables.has(name)) yield `no tool reads ${name}`;
  for (const name of new Set([...known, ...named, ...shorthand(text)])) {
    const meant = nearMiss(name, [...variables, ...attributes]);
    if (meant !== undefined) yield `nothing reads ${name}; was ${meant} meant?`;
  }
}

/** Attributes of instances that AWS Cloud Map itself reads. https://docs.aws.amazon.com/cloud-map/latest/api/API_RegisterInstance.html */
const attributes = [
  'AWS_ALIAS_DNS_NAME',
  'AWS_EC2_INSTANCE_ID',
  'AWS_INIT_HEALTH_STATUS',
  'AWS_INSTANCE_CNAME',
  'AWS_INSTANCE_IPV4',
  'AWS_INSTANCE_IPV6',
  'AWS_INSTANCE_PORT',
];
const shorthand = (text: string): readonly string[] =>
  [...text.matchAll(/[\s,]([A-Z_]{6,}\d?)(?==)/g)].map(([, name = '']) => name);

/** What is wrong with a script, one line each. Whether bash can read it at all is for bash to say. */
export function* shellIssues(text: string, around: Surroundings): Generator<string> {
  const script = readScript(text);
  if (script.unclosed !== undefined) return void (yield `${script.unclosed} is not closed`);
  for (const command of script.commands) yield* commandIssues(command, script, around);
  yield* variableIssues(script, text, around.isWhole ?? false);
  yield* arnIssues(text);
}
