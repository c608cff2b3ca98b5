// What can be wrong with a message that a client sends. https://docs.aws.amazon.com/appsync/latest/devguide/real-time-websocket-client.html
import {maxEventsPerPublish} from '@site/src/facts/appsync/real-time';
import {isObject, textOf} from '../json-text';
import {channelFault} from './channel';
import {checkCredentials} from './check-credentials';
import type {LogState, LogStep} from './check-log';
import type {Frame} from './frame';

type Fault = LogStep['faults'][number];

const error = (message: string): Fault => ({severity: 'error', message});

const foreign: Readonly<Record<string, string>> = {
  ...{ping: 'graphql-transport-ws', pong: 'graphql-transport-ws', next: 'graphql-transport-ws'},
  ...{connection_terminate: 'subscriptions-transport-ws', ka: 'nobody: the client does not answer ka'},
};

function startFaults(frame: Frame): readonly Fault[] {
  const payload = isObject(frame.payload) ? frame.payload : {};
  const faults: Fault[] = [];
  if (typeof payload.query === 'string') {
    faults.push(
      error(
        'payload.query belongs to other protocols. AppSync takes payload.data, a string that holds {"query":…,"variables":…}.',
      ),
    );
  } else if (typeof payload.data !== 'string') {
    faults.push(error('payload.data must be a string that holds JSON: JSON.stringify({query, variables}).'));
  } else if (!/"query"\s*:/.test(payload.data)) faults.push(error('payload.data holds no query.'));
  const extensions = isObject(payload.extensions) ? payload.extensions : {};
  if (!isObject(extensions.authorization))
    faults.push(error('payload.extensions.authorization is missing: each start carries credentials.'));
  else faults.push(...checkCredentials(extensions.authorization));
  return faults;
}

function channelFaults(frame: Frame): readonly Fault[] {
  const fault = channelFault(textOf(frame, 'channel') ?? '', frame.type === 'subscribe');
  const faults = fault === undefined ? [] : [error(fault)];
  if (!isObject(frame.authorization)) faults.push(error('authorization is missing: each message carries credentials.'));
  else faults.push(...checkCredentials(frame.authorization));
  return faults;
}

function eventFaults(frame: Frame): readonly Fault[] {
  const {events} = frame;
  if (!Array.isArray(events)) return [error('events must be a list of strings.')];
  const faults: Fault[] = [];
  if (events.length > maxEventsPerPublish.value)
    faults.push(error(`${events.length} events; ${maxEventsPerPublish.value} is the most.`));
  if (!events.every((event) => typeof event === 'string'))
    faults.push(error('Each event is a string that holds JSON.'));
  return faults;
}

function opened(state: LogState, frame: Frame, kind: 'asked' | 'publishing', faults: readonly Fault[]): LogStep {
  const id = textOf(frame, 'id');
  const all = [...faults];
  if (id === undefined) all.push(error(`${frame.type} needs an id.`));
  else if (state.ids.has(id)) all.push(error(`The id ${id} is in use on this connection.`));
  if (state.hasInit && !state.hasAck) all.push(error('Ignored by the server: connection_init is not answered yet.'));
  return {state: {...state, ids: new Map(state.ids).set(id ?? '', kind)}, faults: all};
}

function closed(state: LogState, frame: Frame): LogStep {
  const id = textOf(frame, 'id') ?? '';
  const ids = new Map(state.ids);
  const isKnown = ids.has(id);
  ids.set(id, 'stopping');
  return {
    state: {...state, ids},
    faults: isKnown ? [] : [error(`${frame.type} names the id “${id}”, which is not subscribed.`)],
  };
}

/** Checks a message of the client and moves on. */
export function checkClientFrame(state: LogState, frame: Frame): LogStep {
  const {type} = frame;
  const isGraphql = state.protocol === 'graphql';
  if (type === 'connection_init') {
    const faults = state.hasInit || state.hasAck ? [error('connection_init was sent before.')] : [];
    return {state: {...state, hasInit: true}, faults};
  }
  if (type === 'start' && isGraphql) return opened(state, frame, 'asked', startFaults(frame));
  if (type === 'stop' && isGraphql) return closed(state, frame);
  if (type === 'subscribe' && !isGraphql) return opened(state, frame, 'asked', channelFaults(frame));
  if (type === 'publish' && !isGraphql)
    return opened(state, frame, 'publishing', [...channelFaults(frame), ...eventFaults(frame)]);
  if (type === 'unsubscribe' && !isGraphql) return closed(state, frame);
  if (type === 'subscribe') {
    return {state, faults: [error('subscribe is a message of graphql-transport-ws; AppSync’s GraphQL takes start.')]};
  }
  const whose = Object.hasOwn(foreign, type) ? foreign[type] : undefined;
  const known = isGraphql ? 'connection_init, start and stop' : 'connection_init, subscribe, publish and unsubscribe';
  return {
    state,
    faults: [
      error(
        `A client does not send “${type}”${whose === undefined ? '' : ` (it belongs to ${whose})`}. It sends ${known}.`,
      ),
    ],
  };
}
