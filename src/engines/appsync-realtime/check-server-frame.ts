// What can be wrong with a message that a server sends. https://docs.aws.amazon.com/appsync/latest/devguide/real-time-websocket-client.html
import {isObject, textOf} from '../json-text';
import type {LogState, LogStep} from './check-log';
import type {Frame} from './frame';

type Fault = LogStep['faults'][number];
type Phase = 'asked' | 'active' | 'stopping' | 'publishing';

const error = (message: string): Fault => ({severity: 'error', message});

function ackStep(state: LogState, frame: Frame): LogStep {
  const faults: Fault[] = [];
  if (!state.hasInit)
    faults.push({severity: 'warning', message: 'connection_ack answers a connection_init that is not in the log.'});
  if (state.hasAck) faults.push(error('connection_ack came before.'));
  const holder = state.protocol === 'graphql' ? frame.payload : frame;
  if (!isObject(holder) || typeof holder.connectionTimeoutMs !== 'number') {
    const place = state.protocol === 'graphql' ? 'in payload for GraphQL' : 'at the top level for AppSync Events';
    faults.push(error(`connectionTimeoutMs stands ${place}.`));
  }
  return {state: {...state, hasAck: true}, faults};
}

/** Which phases an answer may meet, and what comes then; `gone` ends the id. */
const answers: Readonly<
  Record<
    string,
    {readonly needs: readonly Phase[]; readonly then: Phase | 'gone'; readonly protocol: LogState['protocol'] | 'both'}
  >
> = {
  start_ack: {needs: ['asked'], then: 'active', protocol: 'graphql'},
  subscribe_success: {needs: ['asked'], then: 'active', protocol: 'events'},
  subscribe_error: {needs: ['asked'], then: 'gone', protocol: 'events'},
  publish_success: {needs: ['publishing'], then: 'gone', protocol: 'events'},
  publish_error: {needs: ['publishing'], then: 'gone', protocol: 'events'},
  data: {needs: ['active', 'stopping'], then: 'active', protocol: 'both'},
  complete: {needs: ['stopping'], then: 'gone', protocol: 'graphql'},
  unsubscribe_success: {needs: ['stopping'], then: 'gone', protocol: 'events'},
};

const whyWrong: Readonly<Record<Phase | 'none', string>> = {
  none: 'which nobody asked for',
  asked: 'which is not acknowledged yet',
  active: 'which is subscribed already',
  stopping: 'which is being ended',
  publishing: 'which was a publish',
};

function dataFaults({protocol}: LogState, frame: Frame): readonly Fault[] {
  if (protocol === 'events') return 'event' in frame ? [] : [error('data of AppSync Events carries event.')];
  return isObject(frame.payload) && ('data' in frame.payload || 'errors' in frame.payload)
    ? []
    : [error('data carries payload.data.')];
}

function answered(state: LogState, frame: Frame): LogStep {
  const rule = answers[frame.type];
  if (!rule) return {state, faults: []};
  const id = textOf(frame, 'id') ?? '';
  const phase = state.ids.get(id);
  const faults: Fault[] = [];
  if (rule.protocol !== 'both' && rule.protocol !== state.protocol) {
    faults.push(
      error(
        `${frame.type} belongs to AppSync’s ${rule.protocol === 'events' ? 'Events' : 'GraphQL'} protocol, the rest of the log to the other.`,
      ),
    );
  } else if (phase === undefined || !rule.needs.includes(phase)) {
    faults.push(error(`${frame.type} names the id “${id}”, ${whyWrong[phase ?? 'none']}.`));
  }
  if (frame.type === 'data') faults.push(...dataFaults(state, frame));
  const ids = new Map(state.ids);
  if (rule.then === 'gone') ids.delete(id);
  else if (phase !== undefined && phase !== 'stopping') ids.set(id, rule.then);
  return {state: {...state, ids}, faults};
}

/** Checks a message of the server and moves on. */
export function checkServerFrame(state: LogState, frame: Frame): LogStep {
  if (frame.type === 'connection_ack') return ackStep(state, frame);
  if (frame.type === 'connection_error') {
    const faults = state.hasAck
      ? [error('connection_error comes before connection_ack; later errors have the type error.')]
      : [];
    return {state: {...state, isOver: true}, faults};
  }
  if (frame.type === 'ka') {
    return {state, faults: state.hasAck ? [] : [error('ka comes after connection_ack.')]};
  }
  if (Object.hasOwn(answers, frame.type)) return answered(state, frame);
  if (frame.type === 'error' || frame.type === 'unsubscribe_error' || frame.type === 'broadcast_error') {
    const ids = new Map(state.ids);
    ids.delete(textOf(frame, 'id') ?? '');
    return {state: {...state, ids}, faults: []};
  }
  return {state, faults: [error(`AppSync sends no “${frame.type}”.`)]};
}
