// What the clients of the bench do, as AWS’s client does it. https://www.npmjs.com/package/@aws-amplify/api-graphql
import {readJson} from '../json-text';
import {deliver} from './bench-delivery';
import {addIssue, type Name, type Playing, write} from './bench';
import {connecting, lost} from './client';
import {type Credential, credentialHeaders} from './credentials';
import {endpointsOf} from './endpoints';
import type {Frame} from './frame';
import {buildHandshake} from './handshake';
import {receive} from './receive';
import {open, without} from './server';

/** AWS’s documented example keys, and words in place of tokens: nothing here opens anything. */
const example: Omit<Credential, 'mode'> = {
  apiKey: 'da2-EXAMPLE',
  token: 'EXAMPLE-TOKEN',
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  sessionToken: '',
};

const instant = ({bench, now}: Playing): string => new Date(Date.parse(bench.startsAt) + now).toISOString();

/** The authorization of a message: with IAM it signs the body. */
export function authorization(playing: Playing, name: Name, body: string): Readonly<Record<string, string>> {
  const {place, clients} = playing.bench;
  const purpose = {
    protocol: place.protocol,
    http: endpointsOf(place).http,
    region: place.region,
    at: instant(playing),
    body,
  };
  const made = credentialHeaders({...example, mode: clients[name].mode}, purpose);
  return made.ok ? made.headers : {};
}

/** Sends a message to the server, which answers unless it is silent. */
export function sendText(playing: Playing, name: Name, frame: Frame): void {
  write(playing, {
    from: name,
    to: 'server',
    frame,
    ...(playing.isSilent && {text: 'The server does not answer.', tone: 'warn'}),
  });
  if (playing.isSilent) return;
  const step = receive(playing.server, name, JSON.stringify(frame), playing.now);
  playing.server = step.server;
  deliver(playing, step.effects, resubscribe);
}

/** Opens the socket and sends `connection_init`. */
export function connect(playing: Playing, name: Name): void {
  const {bench, seats, filters, now} = playing;
  const seat = seats[name];
  if (seat.client.phase === 'connected' || seat.client.phase === 'connecting') return;
  const credential = {...example, mode: bench.clients[name].mode};
  const built = buildHandshake({
    api: bench.place,
    credential,
    form: 'subprotocol',
    isPrivate: false,
    at: instant(playing),
  });
  if (!built.ok) return;
  const {address, subprotocols, json} = built.handshake;
  write(playing, {
    from: name,
    to: 'server',
    text: `Opens ${address} with the subprotocols ${subprotocols[0] ?? ''} and header-… (${Object.keys(json).join(', ')}).`,
  });
  seat.client = connecting(seat.client, now);
  if (playing.isSilent) return sendText(playing, name, {type: 'connection_init'});
  const filter = filters[name];
  const step = open(playing.server, {name, json, ...(filter && {filter})}, now);
  playing.server = step.server;
  deliver(playing, step.effects, resubscribe);
  if (playing.server.connections.some((one) => one.name === name)) sendText(playing, name, {type: 'connection_init'});
}

function sendSubscribe(playing: Playing, name: Name, id: string): void {
  const {bench, variables, seats, now} = playing;
  const {subscription, channel} = bench.clients[name];
  const seat = seats[name];
  seat.client = {...seat.client, waiting: {...seat.client.waiting, [id]: now}};
  if (bench.place.protocol === 'events') {
    sendText(playing, name, {
      type: 'subscribe',
      id,
      channel,
      authorization: authorization(playing, name, JSON.stringify({channel})),
    });
    return;
  }
  const data = JSON.stringify({query: subscription, variables: variables[name]});
  const extensions = {authorization: authorization(playing, name, data)};
  sendText(playing, name, {id, type: 'start', payload: {data, extensions}});
}

/** After `connection_ack`: asks for everything the client wants. */
function resubscribe(playing: Playing, name: Name): void {
  for (const id of playing.seats[name].wanted) sendSubscribe(playing, name, id);
}

/** Subscribes, connecting first where needed; `isAgain` repeats the id that is in use. */
export function subscribe(playing: Playing, name: Name, isAgain: boolean): void {
  const seat = playing.seats[name];
  const last = seat.wanted.at(-1);
  const id = isAgain && last !== undefined ? last : `${name}-${seat.wanted.length + 1}`;
  if (id !== last || !isAgain) seat.wanted = [...seat.wanted, id];
  if (seat.client.phase === 'connected') sendSubscribe(playing, name, id);
  else connect(playing, name);
}

/** Ends the newest subscription. */
export function unsubscribe(playing: Playing, name: Name): void {
  const seat = playing.seats[name];
  const id = seat.wanted.at(-1) ?? `${name}-1`;
  seat.wanted = seat.wanted.slice(0, -1);
  if (seat.client.phase !== 'connected') {
    write(playing, {from: name, to: 'nobody', text: 'Not connected: nothing to stop.', tone: 'warn'});
    return;
  }
  sendText(playing, name, {type: playing.bench.place.protocol === 'events' ? 'unsubscribe' : 'stop', id});
}

/** The client’s own end of the connection; with `comesBack` it connects again after a while. */
export function closeSocket(playing: Playing, name: Name, text: string, comesBack = false): void {
  const seat = playing.seats[name];
  if (seat.client.phase === 'idle' || seat.client.phase === 'ended') {
    write(playing, {from: name, to: 'nobody', text: 'Not connected: nothing to close.', tone: 'warn'});
    return;
  }
  playing.server = without(playing.server, name);
  if (!comesBack) {
    seat.client = {...seat.client, phase: 'idle', waiting: {}};
    seat.wanted = [];
  } else if (seat.client.phase !== 'lost') seat.client = lost(seat.client, playing.now);
  write(playing, {from: name, to: 'server', text, tone: comesBack ? 'bad' : 'neutral'});
}

/** Publishes over the client’s own socket. */
export function publishAs(playing: Playing, name: Name): void {
  const {bench, seats} = playing;
  if (seats[name].client.phase !== 'connected') connect(playing, name);
  const read = readJson(bench.events);
  if (!read.ok) {
    addIssue(playing, 'events', read.issue.message);
    return;
  }
  const {channel} = bench;
  const events = Array.isArray(read.value) ? read.value.map((event) => JSON.stringify(event)) : read.value;
  const body = JSON.stringify({channel, events});
  sendText(playing, name, {
    type: 'publish',
    id: `${name}-publish-${++playing.count}`,
    channel,
    events,
    authorization: authorization(playing, name, body),
  });
}
