// What the server of AppSync Events does with a message. https://docs.aws.amazon.com/appsync/latest/eventapi/event-api-websocket-protocol.html
import {maxEventsPerPublish, unknownOperation} from '@site/src/facts/appsync/real-time';
import {isObject, textOf} from '../json-text';
import {channelFault, namespaceOf, reaches} from './channel';
import type {Frame, FrameError} from './frame';
import {
  ackFrame,
  acknowledged,
  type Connection,
  type Effect,
  errorFrame,
  type Server,
  type Step,
  whyRefused,
  withConnection,
} from './server';

const idPattern = /^[a-zA-Z0-9-_+]{1,128}$/;

/** Words of ours stand in parentheses: AWS’s are not documented. */
const inOurWords = (message: string): FrameError => ({errorType: '(an error)', message: `(${message})`});

const sent = (server: Server, to: string, frame: Frame, note?: string): Step => ({
  server,
  effects: [{kind: 'send', to, frame, ...(note !== undefined && {note})}],
});

function whyNot({settings}: Server, frame: Frame, isSubscription: boolean): FrameError | undefined {
  const id = textOf(frame, 'id');
  if (id === undefined || !idPattern.test(id)) return inOurWords('id must be 1 to 128 letters, digits, -, _ or +');
  const channel = textOf(frame, 'channel') ?? '';
  const fault = channelFault(channel, isSubscription);
  if (fault !== undefined) return inOurWords(fault);
  if (!settings.namespaces.includes(namespaceOf(channel)))
    return inOurWords(`no channel namespace “${namespaceOf(channel)}”`);
  const refused = whyRefused(settings, isObject(frame.authorization) ? frame.authorization : {});
  return refused === undefined ? undefined : {errorType: 'UnauthorizedException', message: `(${refused})`};
}

function subscribe(server: Server, connection: Connection, frame: Frame): Step {
  const id = textOf(frame, 'id') ?? '';
  const isUsed = connection.subscriptions.some((one) => one.id === id);
  const error = whyNot(server, frame, true) ?? (isUsed ? inOurWords('this id is in use') : undefined);
  if (error) return sent(server, connection.name, errorFrame('events', 'subscribe_error', error, id));
  const subscriptions = [...connection.subscriptions, {id, channel: textOf(frame, 'channel') ?? ''}];
  return sent(withConnection(server, {...connection, subscriptions}), connection.name, {type: 'subscribe_success', id});
}

function unsubscribe(server: Server, connection: Connection, frame: Frame): Step {
  const id = textOf(frame, 'id') ?? '';
  const subscriptions = connection.subscriptions.filter((one) => one.id !== id);
  if (subscriptions.length === connection.subscriptions.length) {
    const error = {errorType: unknownOperation.code, message: unknownOperation.text.replace('<id>', id)};
    return sent(server, connection.name, errorFrame('events', 'unsubscribe_error', error, id));
  }
  return sent(withConnection(server, {...connection, subscriptions}), connection.name, {
    type: 'unsubscribe_success',
    id,
  });
}

function isJson(text: unknown): text is string {
  if (typeof text !== 'string') return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function eventsFault(events: unknown): string | undefined {
  if (!Array.isArray(events) || events.length === 0) return 'events must be a list of strings';
  if (events.length > maxEventsPerPublish.value) {
    return `${events.length} events; ${maxEventsPerPublish.value} is the most of one request`;
  }
  const bad = events.findIndex((event) => !isJson(event));
  return bad < 0 ? undefined : `events[${bad}] must be a string that holds JSON: JSON.stringify it`;
}

/** An id that differs for each event and is the same on each replay. */
const identifier = (serial: number): string => `00000000-0000-4000-8000-${String(serial).padStart(12, '0')}`;

/** Events to every connection that subscribed to the channel. */
export function broadcast(server: Server, channel: string, events: readonly string[]): readonly Effect[] {
  return events.flatMap((event) =>
    server.connections.flatMap(({name, subscriptions}) =>
      subscriptions
        .filter((one) => one.channel !== undefined && reaches(one.channel, channel))
        .map(({id}): Effect => ({kind: 'send', to: name, frame: {id, type: 'data', event}})),
    ),
  );
}

function publish(server: Server, connection: Connection, frame: Frame): Step {
  const id = textOf(frame, 'id') ?? '';
  const fault = eventsFault(frame.events);
  const error = whyNot(server, frame, false) ?? (fault === undefined ? undefined : inOurWords(fault));
  if (error) return sent(server, connection.name, errorFrame('events', 'publish_error', error, id));
  const events = frame.events as readonly string[];
  const successful = events.map((_, index) => ({identifier: identifier(server.published + index + 1), index}));
  return {
    server: {...server, published: server.published + events.length},
    effects: [
      {kind: 'send', to: connection.name, frame: {type: 'publish_success', id, successful, failed: []}},
      ...broadcast(server, textOf(frame, 'channel') ?? '', events),
    ],
  };
}

/** Takes a message of a client. */
export function receiveEvents(server: Server, connection: Connection, frame: Frame, now: number): Step {
  if (connection.phase === 'starting') return {server, effects: []};
  switch (frame.type) {
    case 'connection_init':
      if (connection.phase === 'ready') return {server, effects: []};
      return server.settings.ackDelayMs > 0
        ? {
            server: withConnection(server, {...connection, phase: 'starting', ackAt: now + server.settings.ackDelayMs}),
            effects: [],
          }
        : sent(withConnection(server, acknowledged(connection, now)), connection.name, ackFrame('events'));
    case 'subscribe':
      return subscribe(server, connection, frame);
    case 'unsubscribe':
      return unsubscribe(server, connection, frame);
    case 'publish':
      return publish(server, connection, frame);
    default: {
      const error = inOurWords(`no message “${frame.type}” from a client`);
      return sent(server, connection.name, errorFrame('events', 'error', error, textOf(frame, 'id')));
    }
  }
}
