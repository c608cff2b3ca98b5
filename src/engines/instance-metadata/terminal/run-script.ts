// Runs simple commands one after the other. https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html#tag_18_09
import type {Issue} from '../../curl';
import {builtins} from './builtins';
import {runCurl} from './curl/run-curl';
import {expandWhole, expandWord, type Values} from './expand';
import {filters} from './filters';
import {type Io, type Machine, shellVariables} from './machine';
import {type Command, parseScript, type Pipeline, type Redirection} from './parse-script';
import {notHere} from './not-here';

const deepest = 6;
const silence = '/dev/null';

/** An `Io` that keeps standard output for somebody else and passes the rest on. */
function capture(io: Io): {io: Io; text: () => string} {
  let text = '';
  return {
    io: {
      isTerminal: false,
      write: (stream, part) => {
        if (stream === 'out') text += part;
        else io.write(stream, part);
      },
    },
    text: () => text,
  };
}

/** Where the streams go after the redirections; undefined if one is refused. */
function redirected(io: Io, redirections: readonly Redirection[], values: Values): Io | undefined {
  const target = {out: io.write.bind(undefined, 'out'), err: io.write.bind(undefined, 'err')};
  let isTerminal = io.isTerminal;
  for (const {from, to} of redirections) {
    if (to === 'out' || to === 'err') {
      target[from === 'err' ? 'err' : 'out'] = target[to];
      continue;
    }
    const file = expandWhole(to, values);
    if (file !== silence) {
      io.write('note', `There are no files here: redirect to ${silence} only, not to ${file || 'an empty name'}.\n`);
      return undefined;
    }
    const nowhere = () => undefined;
    if (from !== 'err') {
      target.out = nowhere;
      isTerminal = false;
    }
    if (from !== 'out') target.err = nowhere;
  }
  return {
    isTerminal,
    write: (stream, text) => (stream === 'note' ? io.write('note', text) : target[stream](text)),
  };
}

function runCommand(command: Command, input: string | undefined, io: Io, machine: Machine, depth: number): number {
  let substituted: number | undefined;
  const values: Values = {
    variable: (name) =>
      name === '?' ? String(machine.status) : name === '#' ? '0' : shellVariables(machine).get(name),
    substitute: (script) => {
      const caught = capture(io);
      substituted = runScript(script, caught.io, machine, depth + 1);
      machine.status = substituted;
      return caught.text().replace(/\n+$/, '');
    },
  };
  const words = command.words.flatMap((word) => expandWord(word, values));
  const [name, ...args] = words;
  const target = redirected(io, command.redirections, values);
  if (!target) return 1;
  if (name === undefined) {
    for (const {name: variable, value} of command.assignments)
      shellVariables(machine).set(variable, expandWhole(value, values));
    return substituted ?? 0;
  }
  if (name === 'curl' || name === 'curl.exe') return runCurl(args, target, machine);
  const filter = Object.hasOwn(filters, name) ? filters[name] : undefined;
  if (filter) return filter(args, input ?? '', target);
  const builtin = Object.hasOwn(builtins, name) ? builtins[name] : undefined;
  if (builtin) return builtin(args, target, machine);
  const why = notHere(name);
  if (why) target.write('note', `${why}\n`);
  else target.write('err', `-bash: ${name}: command not found\n`);
  return 127;
}

function runPipeline({commands}: Pipeline, io: Io, machine: Machine, depth: number): number {
  let input: string | undefined;
  let status = 0;
  for (const [index, command] of commands.entries()) {
    const caught = index < commands.length - 1 ? capture(io) : undefined;
    status = runCommand(command, input, caught?.io ?? io, machine, depth);
    input = caught?.text();
  }
  return status;
}

/** An issue of the parser in one line. */
export const inWords = (issue: Issue | undefined): string =>
  issue
    ? `Line ${issue.line}, column ${issue.column}: expected ${issue.expected}, found ${issue.found.trim() || 'a line end'}. ${issue.mend}`
    : '';

/** Runs a text and gives the exit status of its last command. A text that cannot be read is refused with its place. */
export function runScript(text: string, io: Io, machine: Machine, depth = 0): number {
  const parsed = depth > deepest ? undefined : parseScript(text);
  if (!parsed?.ok) {
    io.write('note', `${parsed ? inWords(parsed.issues[0]) : 'Substitutions are nested too deeply.'}\n`);
    return 2;
  }
  let status = depth === 0 ? machine.status : 0;
  for (const pipeline of parsed.value) {
    if (pipeline.after === '&&' && status !== 0) continue;
    if (pipeline.after === '||' && status === 0) continue;
    status = runPipeline(pipeline, io, machine, depth);
    machine.status = status;
  }
  return status;
}
