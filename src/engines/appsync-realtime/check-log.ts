// Holds a message log against the protocol, message by message. https://docs.aws.amazon.com/appsync/latest/devguide/real-time-websocket-client.html
import {checkClientFrame} from './check-client-frame';
import {checkServerFrame} from './check-server-frame';
import type {Protocol} from './frame';
import {type LogFinding, readLines} from './log-lines';

export type {LogFinding} from './log-lines';

/** What was found in a log. */
export interface LogReport {
  readonly protocol: Protocol;
  /** How many messages were read. */
  readonly messages: number;
  /** In the order of lines. */
  readonly findings: readonly LogFinding[];
}

/** Where a connection stands in a log. */
export interface LogState {
  readonly protocol: Protocol;
  readonly hasInit: boolean;
  readonly hasAck: boolean;
  readonly isOver: boolean;
  /** Ids by what became of them. */
  readonly ids: ReadonlyMap<string, 'asked' | 'active' | 'stopping' | 'publishing'>;
}

/** A state after a message, and what is wrong with the message. */
export interface LogStep {
  readonly state: LogState;
  readonly faults: readonly Omit<LogFinding, 'line'>[];
}

const eventTypes = /^(?:subscribe(?:_|$)|publish|unsubscribe|broadcast)/;

/** Checks a log. Lines begin with `>` for the client and `<` for the server. */
export function checkLog(text: string): LogReport {
  const {lines, findings} = readLines(text);
  const isEvents =
    lines.some(({frame}) => eventTypes.test(frame.type) && !('payload' in frame && !('channel' in frame))) &&
    !lines.some(({frame}) => frame.type === 'start' || frame.type === 'start_ack');
  const protocol = isEvents ? 'events' : 'graphql';
  const found = [...findings];
  let state: LogState = {protocol, hasInit: false, hasAck: false, isOver: false, ids: new Map()};
  for (const {line, sender, frame} of lines) {
    if (state.isOver)
      found.push({line, severity: 'error', message: 'The socket closed after connection_error: nothing can follow.'});
    const step: LogStep = sender === 'client' ? checkClientFrame(state, frame) : checkServerFrame(state, frame);
    found.push(...step.faults.map((fault) => ({line, ...fault})));
    state = step.state;
  }
  return {protocol, messages: lines.length, findings: found.sort((one, other) => one.line - other.line)};
}
