// What the GraphQL server does with a message. https://docs.aws.amazon.com/appsync/latest/devguide/real-time-websocket-client.html
import {isObject, textOf} from '../json-text';
import {type Frame, type FrameError} from './frame';
import {readSubscription} from './read-subscription';
import {
  ackFrame,
  acknowledged,
  type Connection,
  type ConnectionStep,
  errorFrame,
  type ServerSettings,
  whyRefused,
} from './server';

/** As users report it for an operation that the real-time endpoint does not know. */
const unsupported: FrameError = {
  errorType: 'UnsupportedOperation',
  message: 'unknown not supported through the realtime channel',
};

const failed = (connection: Connection, error: FrameError, note: string, id?: string): ConnectionStep => ({
  connection,
  frames: [errorFrame('graphql', 'error', error, id)],
  note,
});

/** Words of ours stand in parentheses: AWS’s are not documented. */
const inOurWords = (message: string): FrameError => ({errorType: '(an error)', message: `(${message})`});

interface Request {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

function readData(payload: unknown): Request | string {
  const data = isObject(payload) ? payload.data : undefined;
  if (typeof data !== 'string') return 'payload.data must be a string that holds JSON: {"query":…,"variables":…}.';
  try {
    const value: unknown = JSON.parse(data);
    const query = isObject(value) ? textOf(value, 'query') : undefined;
    if (!isObject(value) || query === undefined) return 'payload.data holds no query.';
    return {query, variables: isObject(value.variables) ? value.variables : {}};
  } catch {
    return 'payload.data is a string, but no JSON.';
  }
}

function start(settings: ServerSettings, connection: Connection, frame: Frame): ConnectionStep {
  const id = textOf(frame, 'id');
  if (id === undefined) return failed(connection, unsupported, 'start needs an id of its own.');
  if (connection.subscriptions.some((one) => one.id === id)) {
    return failed(
      connection,
      inOurWords('this id is in use'),
      'A second start with one id on a connection is an error.',
      id,
    );
  }
  if (connection.subscriptions.length >= settings.maxSubscriptions) {
    const error = {errorType: 'MaxSubscriptionsReachedError'};
    return failed(connection, error, `The connection has ${settings.maxSubscriptions} subscriptions.`, id);
  }
  const extensions = isObject(frame.payload) ? frame.payload.extensions : undefined;
  const authorization = isObject(extensions) && isObject(extensions.authorization) ? extensions.authorization : {};
  const refused = whyRefused(settings, authorization);
  if (refused !== undefined) {
    return failed(connection, {errorType: 'UnauthorizedException'}, `payload.extensions.authorization: ${refused}`, id);
  }
  const request = readData(frame.payload);
  if (typeof request === 'string') return failed(connection, unsupported, request, id);
  if (!settings.graphql) return failed(connection, unsupported, 'The API has no schema.', id);
  const read = readSubscription(settings.graphql, request.query, request.variables);
  if (!read.ok) return failed(connection, inOurWords(read.message), 'The subscription does not fit the schema.', id);
  const subscriptions = [...connection.subscriptions, {id, graphql: read.subscription}];
  return {connection: {...connection, subscriptions}, frames: [{type: 'start_ack', id}]};
}

function stop(connection: Connection, frame: Frame): ConnectionStep {
  const id = textOf(frame, 'id') ?? '';
  const subscriptions = connection.subscriptions.filter((one) => one.id !== id);
  if (subscriptions.length === connection.subscriptions.length) {
    return failed(connection, inOurWords('no such subscription'), 'stop names an id that is not subscribed.', id);
  }
  return {connection: {...connection, subscriptions}, frames: [{type: 'complete', id}]};
}

/** Takes a message of a client. */
export function receiveGraphql(
  settings: ServerSettings,
  connection: Connection,
  frame: Frame,
  now: number,
): ConnectionStep {
  if (connection.phase === 'starting') {
    return {connection, frames: [], note: 'Ignored: connection_init is not answered yet.'};
  }
  switch (frame.type) {
    case 'connection_init':
      if (connection.phase === 'ready')
        return {connection, frames: [], note: 'The connection is acknowledged already.'};
      return settings.ackDelayMs > 0
        ? {connection: {...connection, phase: 'starting', ackAt: now + settings.ackDelayMs}, frames: []}
        : {connection: acknowledged(connection, now), frames: [ackFrame('graphql')]};
    case 'start':
      return start(settings, connection, frame);
    case 'stop':
      return stop(connection, frame);
    default:
      return failed(
        connection,
        unsupported,
        `AppSync knows no message “${frame.type}” from a client.`,
        textOf(frame, 'id'),
      );
  }
}
