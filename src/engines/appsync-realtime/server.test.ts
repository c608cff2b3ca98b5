import {describe, expect, test} from 'vitest';
import {type Effect, newServer, open, readApi, receive, type Server, type ServerSettings, tick} from './index';

const sdl = `type Post { id: ID! title: String owner: String }
type Query { post: Post }
type Mutation { addPost(title: String): Post }
type Subscription { onAddPost(owner: String): Post @aws_subscribe(mutations: ["addPost"]) }`;
const read = readApi(sdl);
const host = 'abc.appsync-api.us-east-1.amazonaws.com';
const credentials = {host, 'x-api-key': 'da2-EXAMPLE'};
const settings: ServerSettings = {
  ...{protocol: 'graphql', modes: ['API_KEY'], host, namespaces: ['default'], maxSubscriptions: 2, ackDelayMs: 0},
  ...(read.ok && {graphql: read.api}),
};

const framesOf = (effects: readonly Effect[]): readonly unknown[] =>
  effects.map((effect) => (effect.kind === 'send' ? effect.frame : effect.why));

/** Plays frames on one connection and returns what came back for the last one. */
function answer(given: Partial<ServerSettings>, ...frames: readonly object[]): readonly unknown[] {
  let server: Server = open(newServer({...settings, ...given}), {name: 'A', json: credentials}, 0).server;
  let effects: readonly Effect[] = [];
  for (const frame of frames) ({server, effects} = receive(server, 'A', JSON.stringify(frame), 0));
  return framesOf(effects);
}

const init = {type: 'connection_init'};
const data = JSON.stringify({query: 'subscription { onAddPost { id } }', variables: {}});
const start = (id = '1', more: object = {}) => ({
  id,
  type: 'start',
  payload: {data, extensions: {authorization: credentials}, ...more},
});

describe('the GraphQL server', () => {
  test('answers each message with the exact one of the protocol', () => {
    expect(answer({}, init)).toEqual([{type: 'connection_ack', payload: {connectionTimeoutMs: 300_000}}]);
    expect(answer({}, init, start())).toEqual([{type: 'start_ack', id: '1'}]);
    expect(answer({}, start())).toEqual([{type: 'start_ack', id: '1'}]);
    expect(answer({}, init, start(), {type: 'stop', id: '1'})).toEqual([{type: 'complete', id: '1'}]);
  });

  test('ignores what comes between connection_init and its answer', () => {
    expect(answer({ackDelayMs: 1000}, init, start())).toEqual([]);
  });

  test('answers late when it is told to', () => {
    const {server} = open(newServer({...settings, ackDelayMs: 1000}), {name: 'A', json: credentials}, 0);
    const starting = receive(server, 'A', JSON.stringify(init), 0).server;
    expect(framesOf(tick(starting, 999).effects)).toEqual([]);
    expect(framesOf(tick(starting, 1000).effects)).toHaveLength(1);
  });

  test('refuses an id that is in use', () => {
    expect(answer({}, init, start(), start())).toMatchObject([{type: 'error', id: '1', payload: {errors: [{}]}}]);
  });

  test('allows no more subscriptions than the connection has', () => {
    expect(answer({}, init, start('1'), start('2'), start('3'))).toEqual([
      {type: 'error', id: '3', payload: {errors: [{errorType: 'MaxSubscriptionsReachedError'}]}},
    ]);
  });

  test.each([
    ['a query that is no string', start('1', {data: {query: 'subscription { onAddPost { id } }'}})],
    ['a query that is no JSON', start('1', {data: 'subscription { onAddPost { id } }'})],
    ['a message of another protocol', {type: 'subscribe', id: '1', payload: {query: '{ a }'}}],
  ])('does not support %s', (_, frame) => {
    const error = {errorType: 'UnsupportedOperation', message: 'unknown not supported through the realtime channel'};
    expect(answer({}, init, frame)).toEqual([{type: 'error', id: '1', payload: {errors: [error]}}]);
  });

  test('says where a subscription does not fit the schema', () => {
    const query = JSON.stringify({query: 'subscription { onAddPost { nothing } }'});
    expect(JSON.stringify(answer({}, init, start('1', {data: query})))).toContain('Line 1, column 28');
    const mutation = JSON.stringify({query: 'mutation { addPost { id } }'});
    expect(JSON.stringify(answer({}, init, start('1', {data: mutation})))).toContain('A subscription is expected');
  });

  test('wants credentials in each start, for the right host', () => {
    const wrong = {extensions: {authorization: {...credentials, host: 'other'}}};
    expect(answer({}, init, start('1', wrong))).toMatchObject([
      {type: 'error', payload: {errors: [{errorType: 'UnauthorizedException'}]}},
    ]);
    expect(answer({}, init, start('1', {extensions: {}}))).toMatchObject([{type: 'error'}]);
  });

  test('refuses a connection with connection_error, and closes', () => {
    const {effects} = open(newServer(settings), {name: 'A', json: {host, Authorization: 'eyJ'}}, 0);
    expect(framesOf(effects)).toEqual([
      {type: 'connection_error', payload: {errors: [{errorType: 'UnauthorizedException', errorCode: 401}]}},
      'After connection_error the socket closes.',
    ]);
  });

  test('keeps a connection alive each minute and closes it after 24 hours', () => {
    const opened = open(newServer(settings), {name: 'A', json: credentials}, 0).server;
    const {server} = receive(opened, 'A', JSON.stringify(init), 0);
    expect(framesOf(tick(server, 59_999).effects)).toEqual([]);
    expect(framesOf(tick(server, 60_000).effects)).toEqual([{type: 'ka'}]);
    expect(framesOf(tick(server, 86_400_000).effects)).toEqual(['The connection is 24 hours old.']);
    expect(tick(server, 86_400_000).server.connections).toEqual([]);
  });

  test('answers nonsense with an error and does not fall over', () => {
    const {server} = open(newServer(settings), {name: 'A', json: credentials}, 0);
    for (const text of ['', '{', '[]', '{"type":1}', 'null']) {
      expect(framesOf(receive(server, 'A', text, 0).effects)).toMatchObject([{type: 'error'}]);
    }
    expect(receive(server, 'nobody', '{}', 0).effects).toEqual([]);
  });
});

describe('the server of AppSync Events', () => {
  const events = (...frames: readonly object[]) => answer({protocol: 'events'}, init, ...frames);
  const authorization = credentials;
  const subscribe = {type: 'subscribe', id: '1', channel: '/default/news/*', authorization};

  test('answers each message with the exact one of the protocol', () => {
    expect(events()).toEqual([{type: 'connection_ack', connectionTimeoutMs: 300_000}]);
    expect(events(subscribe)).toEqual([{type: 'subscribe_success', id: '1'}]);
    expect(events(subscribe, {type: 'unsubscribe', id: '1'})).toEqual([{type: 'unsubscribe_success', id: '1'}]);
    expect(events({type: 'unsubscribe', id: '9'})).toEqual([
      {
        type: 'unsubscribe_error',
        id: '9',
        errors: [{errorType: 'UnknownOperationError', message: 'Unknown operation id 9'}],
      },
    ]);
  });

  test('publishes to itself and to all who listen', () => {
    const publish = {
      type: 'publish',
      id: '2',
      channel: '/default/news/today',
      events: ['{"a":1}', '"b"'],
      authorization,
    };
    const made = events(subscribe, publish);
    expect(made[0]).toMatchObject({type: 'publish_success', id: '2', successful: [{index: 0}, {index: 1}], failed: []});
    expect(made.slice(1)).toEqual([
      {id: '1', type: 'data', event: '{"a":1}'},
      {id: '1', type: 'data', event: '"b"'},
    ]);
  });

  test.each([
    ['six events', {events: Array.from({length: 6}, () => '1')}, '5 is the most'],
    ['an event that is no string', {events: [{a: 1}]}, 'JSON.stringify it'],
    ['a wildcard', {channel: '/default/*', events: ['1']}, 'for subscriptions'],
    ['no credentials', {events: ['1'], authorization: undefined}, 'host is missing'],
    ['an unknown namespace', {channel: '/other/a', events: ['1']}, 'no channel namespace'],
    ['a strange id', {id: 'a b', events: ['1']}, 'id must be'],
  ])('refuses to publish with %s', (_, more, words) => {
    const frame = {type: 'publish', id: '2', channel: '/default/a', authorization, ...more};
    const made = events(frame);
    expect(made).toMatchObject([{type: 'publish_error'}]);
    expect(JSON.stringify(made)).toContain(words);
  });

  test('refuses a second subscription with one id, and channels of six segments', () => {
    expect(events(subscribe, subscribe)).toMatchObject([{type: 'subscribe_error', id: '1'}]);
    expect(events({...subscribe, channel: '/default/a/b/c/d/e'})).toMatchObject([{type: 'subscribe_error'}]);
    expect(events({...subscribe, channel: '/default/a/b/c/d/*'})).toMatchObject([{type: 'subscribe_success'}]);
  });
});
