// Brings what the server does to the clients of the bench. https://docs.aws.amazon.com/appsync/latest/devguide/real-time-websocket-client.html
import {type Name, type Playing, write} from './bench';
import {hear, lost} from './client';
import type {Effect} from './server';

const tones = {
  data: 'good',
  error: 'bad',
  connection_error: 'bad',
  subscribe_error: 'bad',
  publish_error: 'bad',
  unsubscribe_error: 'bad',
} as const;

const toneOf = (type: string): 'good' | 'bad' | 'neutral' =>
  Object.hasOwn(tones, type) ? tones[type as keyof typeof tones] : 'neutral';

/** Writes each effect and lets its client hear it; `onAck` runs when a client is acknowledged. */
export function deliver(
  playing: Playing,
  effects: readonly Effect[],
  onAck: (playing: Playing, name: Name) => void,
): void {
  for (const effect of effects) {
    const name: Name = effect.to === 'A' ? 'A' : 'B';
    const seat = playing.seats[name];
    if (effect.kind === 'close') {
      write(playing, {from: 'server', to: name, text: `Closes the socket. ${effect.why}`, tone: 'bad'});
      if (seat.client.phase === 'connected') seat.client = lost(seat.client, playing.now);
      continue;
    }
    const {frame, note} = effect;
    write(playing, {
      from: 'server',
      to: name,
      frame,
      tone: toneOf(frame.type),
      ...(note !== undefined && {text: note}),
    });
    const step = hear(seat.client, frame, playing.now);
    seat.client = step.client;
    for (const text of step.notes) write(playing, {from: name, to: 'nobody', text, tone: 'warn'});
    if (frame.type === 'connection_ack') onAck(playing, name);
  }
}
