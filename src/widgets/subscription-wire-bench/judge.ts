// What the wire shows for a state: every frame, who received what was sent, and why.
import type * as realtime from '@site/src/engines/appsync-realtime';
import type {FieldIssue} from '@site/src/ui/issue';
import {describeFrame} from './describe-frame';
import type {State} from './state';

/** The sense of a verdict or a row. */
export type Tone = 'good' | 'bad' | 'warn' | 'neutral';

/** The engine, once it is there. */
export type Engine = typeof realtime;

/** One line of what crossed. */
export interface WireRow {
  readonly time: string;
  readonly way: string;
  readonly what: string;
  readonly says: string;
  readonly json?: string;
  readonly tone: Tone;
}

/** A client and what it got. */
export interface Receiver {
  readonly name: string;
  readonly id: string;
  readonly isReceived: boolean;
  readonly reasons: readonly string[];
}

/** All that is shown. */
export interface WireView {
  readonly issues: readonly FieldIssue[];
  readonly tone: Tone;
  readonly verdict: string;
  readonly receivers: readonly Receiver[];
  readonly rows: readonly WireRow[];
}

/** The items of a text that is separated by commas or blanks. */
export const listOf = (text: string): readonly string[] => text.split(/[\s,]+/).filter((item) => item !== '');

/** Milliseconds as a clock shows them: 1:05, or 24:00:00. */
export function clockTime(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), two(seconds % 60)];
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** The settings in the engine’s words. */
export const benchOf = (state: State): realtime.Bench => ({
  place: {protocol: state.protocol, apiId: state.apiId, region: state.region, customDomain: state.customDomain},
  modes: state.modes,
  sdl: state.sdl,
  clients: {A: state.a, B: state.b},
  mutation: state.mutation,
  item: state.item,
  namespaces: listOf(state.namespaces),
  channel: state.channel,
  events: state.events,
  startsAt: '2026-11-26T00:00:00Z',
});

const named = (names: readonly string[]): string => [...new Set(names)].join(' and ');

function sentVerdict({sent, clients}: realtime.Played['verdicts'] & object): Pick<WireView, 'tone' | 'verdict'> {
  const got = clients.filter(({isReceived}) => isReceived);
  const names = [...new Set(got.map(({name}) => name))];
  const others = [...new Set(clients.map(({name}) => name))].filter((name) => !names.includes(name));
  const what = `${sent.slice(0, 1).toLowerCase()}${sent.slice(1)}`;
  if (got.length === 0) return {tone: 'bad', verdict: `Nobody receives ${what}.`};
  const hurt = got.filter(({frame}) => JSON.stringify(frame?.payload ?? {}).includes('"errors"')).map(({name}) => name);
  const errors = hurt.length > 0 ? ` ${named(hurt)} ${new Set(hurt).size > 1 ? 'get' : 'gets'} errors.` : '';
  const receive = names.length > 1 ? 'receive' : 'receives';
  const verdict = `${named(names)} ${receive} ${what}${others.length > 0 ? `; ${named(others)} does not` : ''}.${errors}`;
  return {tone: others.length > 0 || errors !== '' ? 'warn' : 'good', verdict};
}

function verdictOf({issues, verdicts, rows}: realtime.Played): Pick<WireView, 'tone' | 'verdict'> {
  const [first] = issues;
  if (first) return {tone: 'bad', verdict: `Cannot be used yet: ${first.message}`};
  if (verdicts) return sentVerdict(verdicts);
  const told = rows.findLast(({tone}) => tone === 'bad' || tone === 'warn');
  if (told) {
    const {at, from, to, text, frame, tone} = told;
    const client = from === 'A' || from === 'B' ? from : to;
    const isBack = rows
      .slice(rows.indexOf(told))
      .some((row) => row.to === client && row.frame?.type === 'connection_ack');
    const who = from === 'server' ? `server to ${to}` : from;
    const since = isBack ? ` Since then ${client} is connected again.` : '';
    return {tone: isBack ? 'warn' : tone, verdict: `${clockTime(at)}, ${who}: ${text || describeFrame(frame)}${since}`};
  }
  return {
    tone: 'neutral',
    verdict: rows.length > 0 ? 'Nothing was sent yet.' : 'Nobody is connected yet: press a button below.',
  };
}

const way = ({from, to}: realtime.Row): string => (to === 'nobody' ? from : `${from} → ${to}`);

function rowOf(row: realtime.Row): WireRow {
  const {at, until, count, frame, text, tone} = row;
  return {
    time: count > 1 ? `${clockTime(at)} to ${clockTime(until)}` : clockTime(at),
    way: way(row),
    what: frame
      ? `${frame.type}${count > 1 ? ` × ${count}` : ''}`
      : row.to === 'nobody'
        ? 'note'
        : row.from === 'HTTP'
          ? 'HTTP'
          : 'socket',
    says: [frame ? describeFrame(frame) : '', text].filter((part) => part !== '').join(' '),
    ...(frame && {json: JSON.stringify(frame)}),
    tone,
  };
}

/** Plays a state’s acts. */
export function judge(engine: Engine, state: State): WireView {
  const played = engine.play(benchOf(state), state.acts);
  return {
    issues: played.issues.map(({field, message}) => ({field, severity: 'error', message})),
    ...verdictOf(played),
    receivers: (played.verdicts?.clients ?? []).map(({name, id, isReceived, reasons}) => ({
      name,
      id,
      isReceived,
      reasons,
    })),
    rows: played.rows.map(rowOf),
  };
}
