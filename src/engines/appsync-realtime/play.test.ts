import {describe, expect, test} from 'vitest';
import {type Act, type Bench, play} from './index';

const sdl = `type Post { id: ID! title: String owner: String }
type Query { post: Post }
type Mutation { addPost(title: String): Post }
type Subscription { onAddPost(owner: String): Post @aws_subscribe(mutations: ["addPost"]) }`;
const client = {
  mode: 'API_KEY',
  subscription: 'subscription { onAddPost(owner: "ana") { id title } }',
  variables: '',
  filter: '',
  channel: '/default/news/*',
} as const;
const bench: Bench = {
  place: {protocol: 'graphql', apiId: 'abcdefghijklmnopqrstuvwxyz', region: 'us-east-1', customDomain: ''},
  modes: ['API_KEY', 'AWS_IAM'],
  sdl,
  clients: {A: client, B: {...client, mode: 'AWS_IAM', subscription: 'subscription { onAddPost(owner: "bo") { id } }'}},
  mutation: 'mutation { addPost(title: "News") { id title owner } }',
  item: '{"id": "1", "title": "News", "owner": "ana"}',
  ...{
    namespaces: ['default'],
    channel: '/default/news/today',
    events: '[{"text": "hello"}]',
    startsAt: '2026-11-26T00:00:00Z',
  },
};
/** The first words of a note. */
const brief = (text: string): string =>
  text
    .replace(/ (?:wss:|\{).*/, '')
    .split(' ')
    .slice(0, 5)
    .join(' ');

const lines = (acts: readonly Act[], more: Partial<Bench> = {}): readonly string[] =>
  play({...bench, ...more}, acts).rows.map(
    ({from, to, frame, text, count}) => `${from}>${to} ${frame?.type ?? brief(text)}${count > 1 ? ` ×${count}` : ''}`,
  );

describe('the bench', () => {
  test('shows every frame in its order, and the same on each replay', () => {
    const acts: readonly Act[] = ['A.subscribe', 'send', 'A.stop'];
    expect(lines(acts)).toEqual([
      'A>server Opens',
      'A>server connection_init',
      'server>A connection_ack',
      'A>server start',
      'server>A start_ack',
      'HTTP>server addPost runs and selects',
      'server>A data',
      'A>server stop',
      'server>A complete',
    ]);
    expect(play(bench, acts)).toEqual(play(bench, acts));
  });

  test('says who received a mutation and why', () => {
    expect(play(bench, ['A.subscribe', 'B.subscribe', 'send']).verdicts?.clients).toMatchObject([
      {name: 'A', isReceived: true},
      {name: 'B', isReceived: false, reasons: ['Argument owner is "bo", but the field is "ana".']},
    ]);
    expect(play(bench, ['send']).verdicts?.clients).toMatchObject([{reasons: ['It is not connected.']}, {name: 'B'}]);
  });

  test('replaces the arguments by an enhanced filter', () => {
    const clients = {...bench.clients, A: {...client, filter: '{"title": {"beginsWith": "Old"}}'}};
    expect(play({...bench, clients}, ['A.subscribe', 'send']).verdicts?.clients[0]).toMatchObject({isReceived: false});
    const broken = {...bench.clients, A: {...client, filter: '{"title": 1}'}};
    expect(play({...bench, clients: broken}, []).issues).toMatchObject([{field: 'A.filter'}]);
  });

  test('refuses a second start with one id', () => {
    expect(lines(['A.subscribe', 'A.subscribe-again']).at(-1)).toBe('server>A error');
  });

  test('refuses a mode that the API does not have, and the client does not try again', () => {
    const rows = lines(['A.connect', 'wait.6m'], {modes: ['AWS_IAM']});
    expect(rows.slice(1)).toEqual([
      'server>A connection_error',
      'A>nobody The client does not try',
      'server>A Closes the socket. After connection_error',
    ]);
  });

  test('keeps the connection alive', () => {
    expect(lines(['A.connect', 'wait.6m']).at(-1)).toBe('server>A ka ×6');
  });

  test('lets a client notice silence after 65 s, close after 300 s, and connect again', () => {
    const {rows} = play(bench, ['A.subscribe', 'server.silent', 'wait.6m', 'server.speaks', 'wait.1m']);
    const notes = rows.filter(({text}) => text !== '').map(({at, text}) => `${at / 1000} ${brief(text)}`);
    expect(notes.slice(1)).toEqual([
      '70 No ka for 65 s:',
      '305 Nothing heard for 300 s:',
      '310 Connects again.',
      '310 Opens',
      '310 The server does not answer.',
      '325 No connection_ack within 15 s:',
      '330 Connects again.',
      '330 Opens',
      '330 The server does not answer.',
      '345 No connection_ack within 15 s:',
      '350 Connects again.',
      '350 Opens',
      '350 The server does not answer.',
      '365 No connection_ack within 15 s:',
      '370 Connects again.',
      '370 Opens',
    ]);
    expect(rows.at(-1)?.frame?.type).toBe('start_ack');
    expect(rows.at(-1)?.at).toBe(370_000);
  });

  test('closes a connection after a day, and the client comes back', () => {
    const rows = lines(['A.subscribe', 'wait.1d', 'wait.20s']);
    expect(rows).toContain('server>A Closes the socket. The connection');
    expect(rows.at(-1)).toBe('server>A start_ack');
  });

  test('stops when there is too much to read, and lets weeks pass quickly', () => {
    const silent = play(bench, ['A.connect', 'server.silent', 'wait.1d', 'wait.1d', 'send']);
    expect(silent.rows).toHaveLength(301);
    expect(silent.rows.at(-1)?.text).toContain('300 lines are enough');
    const weeks = play(bench, ['A.connect', ...Array.from({length: 14}, () => 'wait.1d' as const)]);
    expect(weeks.now).toBe(14 * 86_400_000);
    expect(weeks.rows.filter(({text}) => text.startsWith('Connects again'))).toHaveLength(13);
  });

  test('speaks AppSync Events', () => {
    const place = {...bench.place, protocol: 'events'} as const;
    expect(lines(['A.subscribe', 'B.connect', 'send', 'B.publish'], {place}).slice(3)).toEqual([
      'A>server subscribe',
      'server>A subscribe_success',
      'B>server Opens',
      'B>server connection_init',
      'server>B connection_ack',
      'HTTP>server POST /event',
      'server>A data',
      'B>server publish',
      'server>B publish_success',
      'server>A data',
    ]);
    expect(play({...bench, place, channel: '/other/a'}, ['send']).issues).toMatchObject([{field: 'channel'}]);
  });
});
