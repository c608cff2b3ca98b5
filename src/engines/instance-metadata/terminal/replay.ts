// A session told again from its beginning: the same steps always give the same screen. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html
import {placeOf} from '../../curl';
import {parseStatements} from '../powershell/parse-statements';
import {isPowerShell, runPowerShell} from '../powershell/run-powershell';
import type {Exchange} from '../service/exchange';
import type {Setup} from '../setup';
import {type Machine, newMachine, type Segment} from './machine';
import {parseScript} from './parse-script';
import {inWords, runScript} from './run-script';

/** What a reader did. */
export type Step =
  | {readonly kind: 'run'; readonly line: string}
  | {readonly kind: 'wait'; readonly seconds: number}
  | {readonly kind: 'set'; readonly changes: Partial<Setup>};

/** What stands on the screen for a step. */
export type Entry =
  | {
      readonly kind: 'command';
      readonly prompt: string;
      readonly line: string;
      readonly output: readonly Segment[];
      readonly exchanges: readonly Exchange[];
      readonly status: number;
    }
  | {
      readonly kind: 'wait';
      readonly seconds: number;
      /** The clock afterwards, in milliseconds since 1970. */
      readonly now: number;
    }
  | {readonly kind: 'set'; readonly changes: Partial<Setup>};

/** The screen, and the machine behind it as it is now. */
export interface Replay {
  readonly entries: readonly Entry[];
  readonly machine: Machine;
}

/** Longest output of one line that is kept, in characters. */
const mostOutput = 30_000;

/** The prompt of a transcript that was pasted along. */
const pastedPrompt = /^\s*(?:\[[^\]\n]*\]\s*)?(?:\$|PS [^>\n]*>)\s+(?=\S)/;

function run(written: string, machine: Machine): Entry {
  const line = written.replace(pastedPrompt, '');
  const output: Segment[] = [];
  let length = 0;
  const write = (stream: Segment['stream'], text: string): void => {
    if (text === '' || length > mostOutput) return;
    length += text.length;
    const kept = length > mostOutput ? '\n… the rest is left out.\n' : text;
    const last = output.at(-1);
    if (last?.stream === stream) output[output.length - 1] = {stream, text: last.text + kept};
    else output.push({stream, text: kept});
  };
  machine.exchanges = [];
  machine.history.push(line);
  const prompt = isPowerShell(line, machine) ? 'PS>' : machine.setup.isInContainer ? 'container$' : 'ec2$';
  const io = {write, isTerminal: true};
  if (prompt === 'PS>') runPowerShell(line, io, machine);
  else machine.status = runScript(line, io, machine);
  return {kind: 'command', prompt, line, output, exchanges: machine.exchanges, status: machine.status};
}

/** Why a line cannot be read at all, in words with its place; undefined if it can be run. */
export function unreadable(line: string, machine: Machine): string | undefined {
  if (isPowerShell(line, machine)) {
    const statements = parseStatements(line);
    if (!('message' in statements)) return undefined;
    const {line: row, column} = placeOf(line, statements.at);
    return `Line ${row}, column ${column}: ${statements.message}`;
  }
  const parsed = parseScript(line);
  return parsed.ok ? undefined : inWords(parsed.issues[0]);
}

/** Replays the steps on an instance that is set up so at first. */
export function replay(start: Setup, steps: readonly Step[]): Replay {
  const machine = newMachine(start);
  let entries: Entry[] = [];
  for (const step of steps) {
    if (step.kind === 'wait') {
      machine.now += step.seconds * 1000;
      entries.push({...step, now: machine.now});
    } else if (step.kind === 'set') {
      machine.setup = {...machine.setup, ...step.changes};
      if (!machine.setup.isInterrupted) machine.interruptedAt = undefined;
      else machine.interruptedAt ??= machine.now;
      entries.push(step);
    } else {
      entries.push(run(step.line, machine));
    }
    if (machine.isCleared) {
      entries = [];
      machine.isCleared = false;
    }
  }
  return {entries, machine};
}
