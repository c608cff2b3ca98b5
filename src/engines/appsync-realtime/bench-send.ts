// A mutation or a publish request on the bench, and who receives it. https://docs.aws.amazon.com/appsync/latest/devguide/aws-appsync-real-time-data.html
import {maxEventsPerPublish} from '@site/src/facts/appsync/real-time';
import {readJson} from '../json-text';
import {addIssue, type Name, type Playing, type Verdicts, write} from './bench';
import {deliver} from './bench-delivery';
import {channelFault, namespaceOf, reaches} from './channel';
import {broadcast} from './events-server';
import {notify} from './notify';
import {runMutation} from './run-mutation';

const names: readonly Name[] = ['A', 'B'];
const noAck = (): void => undefined;

type ClientVerdict = Verdicts['clients'][number];

function absent({seats, server}: Playing, name: Name): ClientVerdict | undefined {
  const connection = server.connections.find((one) => one.name === name);
  if (connection && connection.subscriptions.length > 0) return undefined;
  const reason = connection
    ? 'It has no subscription.'
    : seats[name].client.phase === 'ended'
      ? 'Its connection was refused.'
      : 'It is not connected.';
  return {name, id: '', isReceived: false, reasons: [reason]};
}

const refusedAll = ({seats}: Playing, reason: string): readonly ClientVerdict[] =>
  names.map((name) => ({name, id: seats[name].wanted.at(-1) ?? '', isReceived: false, reasons: [reason]}));

/** Runs the mutation and tells subscribers. */
export function runBenchMutation(playing: Playing): void {
  const {bench, item, server} = playing;
  const api = server.settings.graphql;
  if (!api || !item) return;
  const run = runMutation(api, bench.mutation, item);
  if (!run.ok) {
    addIssue(playing, 'mutation', run.message);
    write(playing, {from: 'HTTP', to: 'server', text: 'The mutation fails: nobody is notified.', tone: 'bad'});
    playing.verdicts = {
      sent: 'The mutation',
      clients: refusedAll(playing, 'The mutation fails.'),
    };
    return;
  }
  const clients: ClientVerdict[] = [];
  for (const result of run.results) {
    write(playing, {
      from: 'HTTP',
      to: 'server',
      text: `${result.mutation} runs and selects ${JSON.stringify(result.selected)}`,
    });
    if (playing.isSilent) continue;
    const notified = notify(server, result);
    deliver(
      playing,
      notified.flatMap(({connection: to, frame}) => (frame ? [{kind: 'send', to, frame}] : [])),
      noAck,
    );
    clients.push(
      ...notified.map(({connection, ...one}) => ({name: connection === 'A' ? ('A' as const) : ('B' as const), ...one})),
    );
  }
  const others = names.flatMap((name) => absent(playing, name) ?? []);
  const sent = run.results.map(({mutation}) => mutation).join(', ');
  playing.verdicts = {sent, clients: [...clients, ...others].sort((one, other) => (one.name < other.name ? -1 : 1))};
}

function verdictsOf(playing: Playing, channel: string): Verdicts {
  const clients = playing.server.connections.flatMap(({name, subscriptions}) =>
    subscriptions.map(({id, channel: pattern = ''}): ClientVerdict => {
      const isReceived = reaches(pattern, channel);
      const reason = `${channel} is ${isReceived ? '' : 'not '}in ${pattern}.`;
      return {name: name === 'A' ? 'A' : 'B', id, isReceived, reasons: [reason]};
    }),
  );
  const others = names.flatMap((name) => absent(playing, name) ?? []);
  return {
    sent: `What was published to ${channel}`,
    clients: [...clients, ...others].sort((one, other) => (one.name < other.name ? -1 : 1)),
  };
}

/** Publishes over HTTP, as a backend does. */
export function publishOverHttp(playing: Playing): void {
  const {bench} = playing;
  const {channel} = bench;
  const read = readJson(bench.events);
  const events =
    read.ok && Array.isArray(read.value)
      ? (read.value as readonly unknown[]).map((event) => JSON.stringify(event))
      : undefined;
  const message = !read.ok
    ? read.issue.message
    : events
      ? undefined
      : 'A list of events is expected: [{"text": "hello"}].';
  if (!events || message !== undefined) {
    addIssue(playing, 'events', message ?? '');
    return;
  }
  const most = maxEventsPerPublish.value;
  const fault =
    channelFault(channel, false) ??
    (bench.namespaces.includes(namespaceOf(channel))
      ? undefined
      : `The API has no channel namespace “${namespaceOf(channel)}”.`) ??
    (events.length > most || events.length === 0
      ? `${events.length} events; 1 to ${most} fit into one request.`
      : undefined);
  const body = JSON.stringify({channel, events});
  write(playing, {
    from: 'HTTP',
    to: 'server',
    text: `POST /event ${body}`,
    tone: fault === undefined ? 'neutral' : 'bad',
  });
  if (fault !== undefined) {
    const field = fault.includes('events;') ? 'events' : 'channel';
    addIssue(playing, field, fault);
    playing.verdicts = {
      sent: 'The request',
      clients: refusedAll(playing, 'The request is refused.'),
    };
    return;
  }
  playing.verdicts = verdictsOf(playing, channel);
  if (!playing.isSilent) deliver(playing, broadcast(playing.server, channel, events), noAck);
}
