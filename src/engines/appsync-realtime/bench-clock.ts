// Lets time pass on the bench: keep-alive, timeouts, reconnection. https://www.npmjs.com/package/@aws-amplify/api-graphql
import {isFull, type Name, type Playing, write} from './bench';
import {closeSocket, connect} from './bench-client';
import {deliver} from './bench-delivery';
import {waitAs} from './client';
import {dayMs, tick} from './server';

const names: readonly Name[] = ['A', 'B'];
/** AWS’s client looks at its connection this often. */
const stepMs = 5000;

function waitClient(playing: Playing, name: Name): void {
  const seat = playing.seats[name];
  if (seat.client.phase === 'lost' && playing.now >= seat.client.retryAt) {
    write(playing, {from: name, to: 'nobody', text: 'Connects again.'});
    connect(playing, name);
    return;
  }
  const step = waitAs(seat.client, playing.now);
  seat.client = step.client;
  if (step.closes) closeSocket(playing, name, step.notes.join(' '), true);
  else for (const text of step.notes) write(playing, {from: name, to: 'nobody', text, tone: 'warn'});
}

/** Clients that wait for nothing but `ka`. */
const isSteady = ({seats, isSilent}: Playing): boolean =>
  !isSilent &&
  names.every((name) => {
    const {phase, waiting} = seats[name].client;
    return phase !== 'connecting' && phase !== 'lost' && Object.keys(waiting).length === 0;
  });

/** When to look next: with everything steady, only when the server has something to do. */
function nextTime(playing: Playing, end: number): number {
  const {now, server} = playing;
  if (!isSteady(playing)) return Math.min(end, now + stepMs);
  const due = server.connections.flatMap(({nextKa, openedAt}) => [nextKa, openedAt + dayMs]);
  return Math.max(Math.min(end, ...due), Math.min(end, now + 1));
}

/** Moves the clock on by `ms`. */
export function advance(playing: Playing, ms: number): void {
  const end = playing.now + ms;
  while (playing.now < end && !isFull(playing)) {
    playing.now = nextTime(playing, end);
    if (!playing.isSilent) {
      const step = tick(playing.server, playing.now);
      playing.server = step.server;
      deliver(playing, step.effects, () => undefined);
    }
    for (const name of names) waitClient(playing, name);
  }
}
