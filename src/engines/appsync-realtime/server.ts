// The state of the server, and what every protocol does with a connection. https://docs.aws.amazon.com/appsync/latest/devguide/real-time-websocket-client.html
import {connectionTimeoutMs, kaEverySeconds, maxConnectionHours} from '@site/src/facts/appsync/real-time';
import type {Mode} from '../appsync-authorization';
import {inWords} from '../json-text';
import {kindOf} from './credentials';
import type {FilterGroup} from './enhanced-filter';
import type {Frame, FrameError, Protocol} from './frame';
import type {GraphqlApi} from './graphql-api';
import type {ReadSubscription} from './read-subscription';

/** A subscription on a connection: a GraphQL one, or a channel. */
export interface Registered {
  readonly id: string;
  readonly graphql?: ReadSubscription;
  readonly channel?: string;
}

/** An open WebSocket, seen from the server. Times are in milliseconds. */
export interface Connection {
  readonly name: string;
  /** `starting`: `connection_init` came and its answer is not out yet. */
  readonly phase: 'open' | 'starting' | 'ready';
  readonly openedAt: number;
  readonly ackAt: number;
  /** When the next `ka` is due, once the connection is acknowledged. */
  readonly nextKa: number;
  readonly subscriptions: readonly Registered[];
  /** The filter that the subscription’s resolver sets for this caller; undefined: arguments filter. */
  readonly filter?: FilterGroup;
}

/** The API. */
export interface ServerSettings {
  readonly protocol: Protocol;
  readonly modes: readonly Mode[];
  /** The `host` that credentials must name. */
  readonly host: string;
  /** Undefined for AppSync Events. */
  readonly graphql?: GraphqlApi;
  readonly namespaces: readonly string[];
  /** Most subscriptions of a connection. */
  readonly maxSubscriptions: number;
  /** How long `connection_ack` takes. */
  readonly ackDelayMs: number;
}

/** The server with its connections. */
export interface Server {
  readonly settings: ServerSettings;
  readonly connections: readonly Connection[];
  /** Counts published events, for their identifiers. */
  readonly published: number;
}

/** What the server does: sends a frame to a connection, or closes it. */
export type Effect =
  | {readonly kind: 'send'; readonly to: string; readonly frame: Frame; readonly note?: string}
  | {readonly kind: 'close'; readonly to: string; readonly why: string};

/** The server afterwards, and what it did. */
export interface Step {
  readonly server: Server;
  readonly effects: readonly Effect[];
}

/** A step of one connection: what became of it, and what it was sent. */
export interface ConnectionStep {
  readonly connection: Connection;
  readonly frames: readonly Frame[];
  /** Why nothing was sent, or what a frame means. */
  readonly note?: string;
}

/** A server without connections. */
export const newServer = (settings: ServerSettings): Server => ({settings, connections: [], published: 0});

/** The server with one of its connections changed. */
export const withConnection = (server: Server, connection: Connection): Server => ({
  ...server,
  connections: server.connections.map((one) => (one.name === connection.name ? connection : one)),
});

/** The server without a connection. */
export const without = (server: Server, name: string): Server => ({
  ...server,
  connections: server.connections.filter((one) => one.name !== name),
});

/** `connection_ack`: the two protocols put the timeout in different places. */
export const ackFrame = (protocol: Protocol): Frame =>
  protocol === 'graphql'
    ? {type: 'connection_ack', payload: {connectionTimeoutMs: connectionTimeoutMs.value}}
    : {type: 'connection_ack', connectionTimeoutMs: connectionTimeoutMs.value};

/** Errors in the place where each protocol has them. */
export function errorFrame(protocol: Protocol, type: string, error: FrameError, id?: string): Frame {
  const ids = id === undefined ? {} : {id};
  return protocol === 'graphql' ? {type, ...ids, payload: {errors: [error]}} : {type, ...ids, errors: [error]};
}

const kaEveryMs = kaEverySeconds.value * 1000;

/** The connection once it is acknowledged. */
export const acknowledged = (connection: Connection, now: number): Connection => ({
  ...connection,
  phase: 'ready',
  nextKa: now + kaEveryMs,
});

/** Why credentials are not taken; undefined if they are. Signatures and tokens are not verified. */
export function whyRefused({modes, host}: ServerSettings, json: Readonly<Record<string, unknown>>): string | undefined {
  const kind = kindOf(json);
  const named = Object.entries(json).find(([name]) => name.toLowerCase() === 'host')?.[1];
  if (named !== host) return `host is ${named === undefined ? 'missing' : inWords(named)}, and ${host} is expected.`;
  if (kind === undefined) return 'There is no credential beside host.';
  if (kind === 'key') return modes.includes('API_KEY') ? undefined : 'The API does not have the mode API_KEY.';
  if (kind === 'signature') return modes.includes('AWS_IAM') ? undefined : 'The API does not have the mode AWS_IAM.';
  const takesTokens = modes.some((mode) => mode !== 'API_KEY' && mode !== 'AWS_IAM');
  return takesTokens ? undefined : 'The API has no mode that takes a token.';
}

/** Opens a connection, or answers with `connection_error` and closes. */
export function open(
  server: Server,
  caller: {readonly name: string; readonly json: Readonly<Record<string, unknown>>; readonly filter?: FilterGroup},
  now: number,
): Step {
  const {name, json, filter} = caller;
  const refused = whyRefused(server.settings, json);
  if (refused !== undefined) {
    const {protocol} = server.settings;
    const error = {errorType: 'UnauthorizedException', ...(protocol === 'graphql' && {errorCode: 401})};
    return {
      server,
      effects: [
        {kind: 'send', to: name, frame: errorFrame(protocol, 'connection_error', error), note: refused},
        {kind: 'close', to: name, why: 'After connection_error the socket closes.'},
      ],
    };
  }
  const connection: Connection = {
    ...{name, phase: 'open', openedAt: now, ackAt: 0, nextKa: Infinity, subscriptions: []},
    ...(filter && {filter}),
  };
  return {server: {...server, connections: [...without(server, name).connections, connection]}, effects: []};
}

/** Longest life of a connection, in milliseconds. */
export const dayMs = maxConnectionHours.value * 3_600_000;

/** Lets the clock of a server reach `now`: late answers, keep-alive, and the end of a connection’s life. */
export function tick(server: Server, now: number): Step {
  const effects: Effect[] = [];
  const connections = server.connections.flatMap((connection): Connection[] => {
    const {name: to, openedAt} = connection;
    if (now - openedAt >= dayMs) {
      effects.push({kind: 'close', to, why: `The connection is ${maxConnectionHours.value} hours old.`});
      return [];
    }
    if (connection.phase === 'starting' && now >= connection.ackAt) {
      effects.push({kind: 'send', to, frame: ackFrame(server.settings.protocol)});
      return [acknowledged(connection, now)];
    }
    if (now < connection.nextKa) return [connection];
    effects.push({kind: 'send', to, frame: {type: 'ka'}});
    return [{...connection, nextKa: connection.nextKa + kaEveryMs}];
  });
  return {server: {...server, connections}, effects};
}
