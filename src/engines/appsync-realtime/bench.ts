// The bench: two clients, a server, a clock that stands still unless told otherwise. https://docs.aws.amazon.com/appsync/latest/devguide/real-time-websocket-client.html
import type {Mode} from '../appsync-authorization';
import {isObject, type JsonRecord, readJson} from '../json-text';
import {type Client, newClient} from './client';
import {type ApiPlace, endpointsOf} from './endpoints';
import {type FilterGroup, readFilter} from './enhanced-filter';
import type {Frame} from './frame';
import {readApi} from './graphql-api';
import {newServer, type Server} from './server';

/** The clients. */
export type Name = 'A' | 'B';

/** What a client is set to. */
export interface BenchClient {
  readonly mode: Mode;
  /** GraphQL. */
  readonly subscription: string;
  /** JSON; empty: none. */
  readonly variables: string;
  /** JSON of an enhanced filter; empty: arguments filter. */
  readonly filter: string;
  /** AppSync Events. */
  readonly channel: string;
}

/** All settings. */
export interface Bench {
  readonly place: ApiPlace;
  readonly modes: readonly Mode[];
  readonly sdl: string;
  readonly clients: Readonly<Record<Name, BenchClient>>;
  /** GraphQL: a mutation, and the JSON that its resolver returns. */
  readonly mutation: string;
  readonly item: string;
  /** AppSync Events: the namespaces of the API, the channel to publish to, and a JSON list of events. */
  readonly namespaces: readonly string[];
  readonly channel: string;
  readonly events: string;
  /** When the clock starts, ISO 8601. */
  readonly startsAt: string;
}

/** One line of what crossed. */
export interface Row {
  /** Milliseconds since the start. */
  readonly at: number;
  readonly from: Name | 'server' | 'HTTP' | 'clock';
  readonly to: Name | 'server' | 'nobody';
  readonly frame?: Frame;
  readonly text: string;
  readonly tone: 'good' | 'bad' | 'warn' | 'neutral';
  /** For `ka`: how many came, and when the last did. */
  readonly count: number;
  readonly until: number;
}

/** Who received what was sent last, and why. */
export interface Verdicts {
  readonly sent: string;
  readonly clients: readonly {
    readonly name: Name;
    readonly id: string;
    readonly isReceived: boolean;
    readonly reasons: readonly string[];
    readonly frame?: Frame;
  }[];
}

/** Something wrong with a setting. */
export interface BenchIssue {
  /** `sdl`, `mutation`, `item`, `events`, `channel`, or a client’s: `A.filter`. */
  readonly field: string;
  readonly message: string;
}

/** What came of the acts. */
export interface Played {
  readonly rows: readonly Row[];
  readonly verdicts: Verdicts | undefined;
  readonly issues: readonly BenchIssue[];
  readonly now: number;
}

/** A client with what it wants to stay subscribed to. */
export interface Seat {
  client: Client;
  wanted: readonly string[];
  isFirst: boolean;
}

/** The state while acts are played; changed in place, and never seen outside. */
export interface Playing {
  readonly bench: Bench;
  readonly filters: Readonly<Record<Name, FilterGroup | undefined>>;
  readonly variables: Readonly<Record<Name, JsonRecord>>;
  readonly item: JsonRecord | undefined;
  readonly rows: Row[];
  readonly seats: Record<Name, Seat>;
  readonly issues: BenchIssue[];
  server: Server;
  now: number;
  count: number;
  isSilent: boolean;
  verdicts: Verdicts | undefined;
}

const names = ['A', 'B'] as const;

function jsonObject(text: string, field: string, issues: BenchIssue[]): JsonRecord | undefined {
  const read = readJson(text);
  if (!read.ok) issues.push({field, message: read.issue.message});
  else if (isObject(read.value)) return read.value;
  else issues.push({field, message: 'An object is expected: {…}.'});
  return undefined;
}

function filterOf(text: string, field: string, issues: BenchIssue[]): FilterGroup | undefined {
  if (text.trim() === '') return undefined;
  const read = readFilter(text);
  if (read.ok) return read.group;
  issues.push(
    ...read.issues.map(({line, column, message}) => ({
      field,
      message: message.startsWith('This is not JSON') ? message : `Line ${line}, column ${column}: ${message}`,
    })),
  );
  return [];
}

/** Reads the settings and sets the bench up. */
export function benchOf(bench: Bench): {readonly playing: Playing; readonly issues: readonly BenchIssue[]} {
  const issues: BenchIssue[] = [];
  const isGraphql = bench.place.protocol === 'graphql';
  const api = isGraphql ? readApi(bench.sdl) : undefined;
  if (api && !api.ok) {
    issues.push(
      ...api.issues.map(({line, column, message}) => ({
        field: 'sdl',
        message: `Line ${line}, column ${column}: ${message}`,
      })),
    );
  }
  const filters = {A: undefined, B: undefined} as Record<Name, FilterGroup | undefined>;
  const variables = {A: {}, B: {}} as Record<Name, JsonRecord>;
  for (const name of isGraphql ? names : []) {
    const {filter, variables: text} = bench.clients[name];
    filters[name] = filterOf(filter, `${name}.filter`, issues);
    variables[name] = text.trim() === '' ? {} : (jsonObject(text, `${name}.variables`, issues) ?? {});
  }
  const item = isGraphql ? jsonObject(bench.item, 'item', issues) : undefined;
  const server = newServer({
    protocol: bench.place.protocol,
    modes: bench.modes,
    host: endpointsOf(bench.place).host,
    ...(api?.ok && {graphql: api.api}),
    namespaces: bench.namespaces,
    maxSubscriptions: 100,
    ackDelayMs: 0,
  });
  const seat = (): Seat => ({client: newClient(bench.place.protocol), wanted: [], isFirst: true});
  const playing: Playing = {
    ...{bench, filters, variables, item, issues, server, rows: [], seats: {A: seat(), B: seat()}},
    ...{now: 0, count: 0, isSilent: false, verdicts: undefined},
  };
  return {playing, issues};
}

/** Notes what is wrong with a field, once. */
export function addIssue({issues}: Playing, field: string, message: string): void {
  if (!issues.some((issue) => issue.field === field)) issues.push({field, message});
}

/** Most lines that are written; nothing is played beyond them. */
const mostRows = 300;

/** Whether as many lines are written as there may be. */
export const isFull = ({rows}: Playing): boolean => rows.length > mostRows;

/** Writes a line; `ka` messages that follow each other become one. */
export function write(playing: Playing, row: Partial<Row> & Pick<Row, 'from' | 'to'>): void {
  const {now: at, rows} = playing;
  if (isFull(playing)) return;
  if (row.frame?.type === 'ka') {
    const earlier = rows.findLastIndex(({to, from}) => to === row.to || from === row.to);
    const last = rows[earlier];
    const others = rows.slice(earlier + 1).every(({frame}) => frame?.type === 'ka');
    if (last?.frame?.type === 'ka' && others) {
      rows[earlier] = {...last, count: last.count + 1, until: at};
      return;
    }
  }
  if (rows.length === mostRows) {
    const text = `${mostRows} lines are enough: what follows is not played.`;
    rows.push({from: 'clock', to: 'nobody', at, text, tone: 'warn', count: 1, until: at});
    return;
  }
  rows.push({...{at, text: '', tone: 'neutral', count: 1, until: at}, ...row});
}
