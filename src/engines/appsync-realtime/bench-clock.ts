// Lets time pass on the bench: keep-alive, timeouts, reconnection. https://www.npmjs.com/package/@aws-amplify/api-graphql
import {type Name, type Playing, write} from './bench';
import {closeSocket, connect} from './bench-client';
import {deliver} from './bench-delivery';
import {waitAs} from './client';
import {tick} from './server';

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

/** Moves the clock on by `ms`. */
export function advance(playing: Playing, ms: number): void {
  const end = playing.now + ms;
  while (playing.now < end) {
    playing.now = Math.min(end, playing.now + stepMs);
    if (!playing.isSilent) {
      const step = tick(playing.server, playing.now);
      playing.server = step.server;
      deliver(playing, step.effects, () => undefined);
    }
    for (const name of names) waitClient(playing, name);
  }
}
