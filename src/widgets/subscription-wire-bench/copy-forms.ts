// What the bench shows, to take along: a log, a client, a WebSocket call, a resolver’s sync settings.
import type {Handshake} from '@site/src/engines/appsync-realtime';
import {shellQuote} from '@site/src/engines/shell-quote';
import type {WireRow} from './judge';
import type {State} from './state';

/** The messages of the wire, as the tab that checks a log reads them. One connection after the other. */
export function messageLog(rows: readonly WireRow[]): string {
  const of = (name: string): readonly string[] =>
    rows.flatMap(({way, json}) => {
      if (json === undefined || !way.includes(name)) return [];
      return [`${way.startsWith('server') ? '<' : '>'} ${json}`];
    });
  return ['A', 'B'].map((name) => [`# Client ${name}`, ...of(name)].join('\n')).join('\n\n');
}

/** Client A with AWS’s library. */
export function clientCode({protocol, a}: State): string {
  if (protocol === 'events') {
    return `import {events} from 'aws-amplify/data'; // after Amplify.configure with API.Events

const channel = await events.connect(${JSON.stringify(a.channel)});
channel.subscribe({next: (data) => console.log(data), error: (error) => console.error(error)});`;
  }
  const variables = a.variables.trim() === '' ? '{}' : a.variables;
  return `import {generateClient} from 'aws-amplify/api'; // after Amplify.configure with API.GraphQL

const client = generateClient();
const query = ${JSON.stringify(a.subscription)};
client
  .graphql({query, variables: ${variables}})
  .subscribe({next: ({data}) => console.log(data), error: (error) => console.error(error)});`;
}

/** The call that opens the socket. */
export function webSocketCall({address, subprotocols, headers}: Handshake): string {
  const names = subprotocols.map((name) => `  ${JSON.stringify(name)},`).join('\n');
  const options = Object.keys(headers).length === 0 ? '' : `, {headers: ${JSON.stringify(headers, null, 2)}}`;
  const note = options === '' ? '' : "import WebSocket from 'ws'; // a browser cannot set headers\n\n";
  return `${note}const socket = new WebSocket(${JSON.stringify(address)}, [\n${names}\n]${options});`;
}

/** The resolver’s settings for the AWS CLI. */
export function syncCommand({detection, handler}: State): string {
  const lambda = 'arn:aws:lambda:us-east-1:111122223333:function:conflicts';
  const config =
    detection === 'NONE'
      ? {conflictDetection: detection}
      : {
          ...{conflictDetection: detection, conflictHandler: handler},
          ...(handler === 'LAMBDA' && {lambdaConflictHandlerConfig: {lambdaConflictHandlerArn: lambda}}),
        };
  return `aws appsync update-resolver \\
  --api-id "$API_ID" \\
  --type-name Mutation \\
  --field-name updatePost \\
  --data-source-name posts \\
  --sync-config ${shellQuote(JSON.stringify(config))}`;
}
