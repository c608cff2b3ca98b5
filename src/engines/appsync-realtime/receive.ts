// The server’s one entrance for what a client sends, in both protocols. https://docs.aws.amazon.com/appsync/latest/devguide/real-time-websocket-client.html
import {receiveEvents} from './events-server';
import {readFrame} from './frame';
import {receiveGraphql} from './graphql-server';
import {errorFrame, type Server, type Step, withConnection} from './server';

/** Takes the text that a connection sent at `now`, in milliseconds. A connection that is not open changes nothing. */
export function receive(server: Server, name: string, text: string, now: number): Step {
  const connection = server.connections.find((one) => one.name === name);
  if (!connection) return {server, effects: []};
  const {protocol} = server.settings;
  const frame = readFrame(text);
  if (!frame) {
    const error = {errorType: '(an error)', message: '(the message is no JSON object with a type)'};
    return {server, effects: [{kind: 'send', to: name, frame: errorFrame(protocol, 'error', error)}]};
  }
  if (protocol === 'events') return receiveEvents(server, connection, frame, now);
  const {connection: after, frames, note} = receiveGraphql(server.settings, connection, frame, now);
  return {
    server: withConnection(server, after),
    effects: frames.map((sent) => ({kind: 'send', to: name, frame: sent, ...(note !== undefined && {note})})),
  };
}
