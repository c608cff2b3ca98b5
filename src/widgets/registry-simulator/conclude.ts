/** The verdict of whatever is asked: a lookup, a DNS query, a command, or a registry that cannot be. */
import {answerQuery, call, type Called, type DnsAnswer, parseCommand, type Registry} from '@site/src/engines/cloud-map';
import type {FieldIssue} from '@site/src/ui/issue';
import {meansOf} from './chance';
import {discovery, type Outcome as DiscoveryOutcome} from './discovery';
import type {State} from './state';
import type {Tone} from './tones';

/** The verdict in a word. */
export type Outcome = DiscoveryOutcome | 'answered' | 'no answer' | 'done' | 'invalid';

export interface Conclusion {
  readonly outcome: Outcome;
  readonly tone: Tone;
  readonly text: string;
}

/** Answers the DNS query of the fields. */
export const dnsAnswer = (registry: Registry, {dns, dice}: State): DnsAnswer =>
  answerQuery(registry, dns, meansOf(dice).random);

const names = (count: number): string => (count === 1 ? '1 record' : `${count} records`);

/** The verdict on a DNS answer. */
export function concludeDns({status, answer, fates, reasons}: DnsAnswer): Conclusion {
  if (answer.length > 0) {
    const isOpen = answer.some(({health}) => health === 'UNHEALTHY');
    const head = `${names(answer.length)} of ${fates.length}.`;
    return {outcome: 'answered', tone: isOpen ? 'warn' : 'good', text: isOpen ? `${head} ${reasons[1] ?? ''}` : head};
  }
  const head = status === 'no zone' ? 'Not a name of this registry.' : `${status}, no answer.`;
  return {outcome: 'no answer', tone: 'warn', text: `${head} ${reasons.at(-1) ?? ''}`};
}

export interface Ran extends Conclusion {
  readonly called: Called | undefined;
  readonly issues: readonly FieldIssue[];
}

/** Runs the command of the field. */
export function runCommand(registry: Registry, {command, dice}: State): Ran {
  const parsed = parseCommand(command);
  if (!parsed.ok) {
    const issues = parsed.issues.map(({line, column, message}): FieldIssue => ({
      field: 'command',
      severity: 'error',
      message: `Line ${line}, column ${column}: ${message}`,
    }));
    return {outcome: 'unreadable', tone: 'bad', text: 'The command was not run.', called: undefined, issues};
  }
  const called = call(parsed.operation, {registry, input: parsed.input, means: meansOf(dice)});
  if (called.ok) return {outcome: 'done', tone: 'good', text: `${parsed.operation} succeeds.`, called, issues: []};
  const {code, message, why} = called.error;
  const text = message === undefined ? `${code}: ${why}` : `${code}: ${message} · ${why}`;
  return {outcome: 'error', tone: 'bad', text, called, issues: []};
}

/** The verdict of what is asked. */
export function conclude(registry: Registry, state: State): Conclusion {
  if (state.ask === 'discover') return discovery(registry, state);
  return state.ask === 'dns' ? concludeDns(dnsAnswer(registry, state)) : runCommand(registry, state);
}
