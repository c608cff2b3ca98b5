// Plays acts on a bench of two clients and a server: every frame in its order, the same on each replay. https://docs.aws.amazon.com/appsync/latest/devguide/real-time-websocket-client.html
import {kaEverySeconds} from '@site/src/facts/appsync/real-time';
import {advance} from './bench-clock';
import {type Bench, type BenchClient, benchOf, isFull, type Name, type Played, type Playing, type Row} from './bench';
import {closeSocket, connect, publishAs, subscribe, unsubscribe} from './bench-client';
import {publishOverHttp, runBenchMutation} from './bench-send';

export type {Bench, BenchClient, Played, Row};

const verbs = ['connect', 'subscribe', 'subscribe-again', 'publish', 'stop', 'close'] as const;

/** Everything that can be done on the bench. */
export const actNames = [
  ...verbs.map((verb) => `A.${verb}` as const),
  ...verbs.map((verb) => `B.${verb}` as const),
  ...(['send', 'wait.20s', 'wait.1m', 'wait.6m', 'wait.1d', 'server.silent', 'server.speaks'] as const),
] as const;

/** One act. */
export type Act = (typeof actNames)[number];

const waits: Readonly<Record<string, number>> = {'20s': 20, '1m': kaEverySeconds.value, '6m': 360, '1d': 86_400};

function clientAct(playing: Playing, name: Name, verb: string): void {
  const {bench} = playing;
  if (verb === 'connect') connect(playing, name);
  else if (verb === 'subscribe') subscribe(playing, name, false);
  else if (verb === 'subscribe-again') subscribe(playing, name, true);
  else if (verb === 'stop') unsubscribe(playing, name);
  else if (verb === 'close') closeSocket(playing, name, 'The client closes the socket.');
  else if (bench.place.protocol === 'events') publishAs(playing, name);
  else runBenchMutation(playing);
}

/** Plays the acts, one after another. Settings that cannot be read are issues; the acts that need them do nothing. */
export function play(bench: Bench, acts: readonly Act[]): Played {
  const {playing, issues} = benchOf(bench);
  for (const act of acts) {
    if (isFull(playing)) break;
    const [who = '', what = ''] = act.split('.');
    if (act === 'send') {
      if (bench.place.protocol === 'events') publishOverHttp(playing);
      else runBenchMutation(playing);
    } else if (who === 'wait') advance(playing, (waits[what] ?? 0) * 1000);
    else if (who === 'server') playing.isSilent = what === 'silent';
    else clientAct(playing, who === 'A' ? 'A' : 'B', what);
  }
  return {rows: playing.rows, verdicts: playing.verdicts, issues, now: playing.now};
}
