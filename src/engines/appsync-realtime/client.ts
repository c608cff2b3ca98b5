// What AWS’s client does with messages and with silence. https://www.npmjs.com/package/@aws-amplify/api-graphql
import {
  clientAckTimeoutSeconds,
  clientReconnectSeconds,
  connectionTimeoutMs,
  nonRetryableStatuses,
  nonRetryableTypes,
} from '@site/src/facts/appsync/real-time';
import {isObject} from '../json-text';
import type {Frame, Protocol} from './frame';

/** A client; times are in milliseconds. */
export interface Client {
  readonly protocol: Protocol;
  /** `lost`: it will connect again at `retryAt`. `ended`: it will not. */
  readonly phase: 'idle' | 'connecting' | 'connected' | 'lost' | 'ended';
  readonly since: number;
  readonly heardAt: number;
  readonly timeoutMs: number;
  readonly isDisrupted: boolean;
  readonly retryAt: number;
  /** Subscriptions that are asked for and not yet acknowledged, with the time they were. */
  readonly waiting: Readonly<Record<string, number>>;
}

/** The client afterwards; what it noted, and whether it gives up its socket. */
export interface ClientStep {
  readonly client: Client;
  readonly notes: readonly string[];
  readonly closes: boolean;
}

const [disruptedAfter, retryAfter] = clientReconnectSeconds.value;
const ackMs = clientAckTimeoutSeconds.value * 1000;

/** A client that has not connected yet. */
export const newClient = (protocol: Protocol): Client => ({
  ...{protocol, phase: 'idle', since: 0, heardAt: 0, timeoutMs: connectionTimeoutMs.value},
  ...{isDisrupted: false, retryAt: 0, waiting: {}},
});

/** The client once it has sent `connection_init`. */
export const connecting = (client: Client, now: number): Client => ({
  ...client,
  ...{phase: 'connecting', since: now, heardAt: now, isDisrupted: false, waiting: {}},
});

const plain = (client: Client, ...notes: readonly string[]): ClientStep => ({client, notes, closes: false});

/** The socket is gone: the client connects again. After an attempt that failed it waits up to as long, with jitter. */
export function lost(client: Client, now: number): Client {
  if (client.phase === 'ended' || client.phase === 'idle') return client;
  return {...client, phase: 'lost', retryAt: now + retryAfter * 1000, waiting: {}};
}

const timeoutIn = (frame: Frame, protocol: Protocol): number => {
  const holder = protocol === 'graphql' ? frame.payload : frame;
  const said = isObject(holder) ? holder.connectionTimeoutMs : undefined;
  return typeof said === 'number' ? said : connectionTimeoutMs.value;
};

function refused(client: Client, frame: Frame, now: number): ClientStep {
  const holder = client.protocol === 'graphql' ? frame.payload : frame;
  const errors: unknown = isObject(holder) ? holder.errors : undefined;
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  const {errorType, errorCode} = isObject(first) ? first : {};
  const isFinal =
    nonRetryableStatuses.value.some((status) => status === errorCode) ||
    nonRetryableTypes.some((type) => type === errorType);
  const client2: Client = isFinal ? {...client, phase: 'ended'} : lost(client, now);
  return plain(
    client2,
    isFinal ? 'The client does not try again: this error is not one that passes.' : 'The client will try again.',
  );
}

/** Takes a frame. */
export function hear(client: Client, frame: Frame, now: number): ClientStep {
  const id = typeof frame.id === 'string' ? frame.id : '';
  const others = Object.fromEntries(Object.entries(client.waiting).filter(([one]) => one !== id));
  switch (frame.type) {
    case 'connection_ack':
      return plain({
        ...client,
        phase: 'connected',
        heardAt: now,

        timeoutMs: timeoutIn(frame, client.protocol),
      });
    case 'connection_error':
      return refused(client, frame, now);
    case 'ka':
    case 'data':
      return plain({...client, heardAt: now, isDisrupted: false});
    case 'start_ack':
    case 'subscribe_success':
    case 'error':
    case 'subscribe_error':
      return plain({...client, waiting: others});
    default:
      return plain(client);
  }
}

/** Lets the clock of a client reach `now`. */
export function waitAs(client: Client, now: number): ClientStep {
  if (client.phase === 'connecting' && now - client.since >= ackMs) {
    return {
      client: lost(client, now),
      notes: [`No connection_ack within ${clientAckTimeoutSeconds.value} s: the client gives up this socket.`],
      closes: true,
    };
  }
  if (client.phase !== 'connected') return plain(client);
  const late = Object.entries(client.waiting).find(([, since]) => now - since >= ackMs)?.[0];
  if (late !== undefined) {
    return {
      client: lost(client, now),
      notes: [`No answer to ${late} within ${clientAckTimeoutSeconds.value} s: the subscription has failed.`],
      closes: true,
    };
  }
  const silence = now - client.heardAt;
  if (silence > client.timeoutMs) {
    return {
      client: lost(client, now),
      notes: [`Nothing heard for ${client.timeoutMs / 1000} s: the client closes and connects again.`],
      closes: true,
    };
  }
  if (silence > disruptedAfter * 1000 && !client.isDisrupted) {
    return plain(
      {...client, isDisrupted: true},
      `No ka for ${disruptedAfter} s: the client reports the connection as disrupted.`,
    );
  }
  return plain(client);
}
