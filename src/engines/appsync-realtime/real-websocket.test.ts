// AWS's own client (@aws-amplify/api-graphql) against the page's server logic, over a real WebSocket on this machine.
import {events, GraphQLAPI} from '@aws-amplify/api-graphql';
import {Amplify} from '@aws-amplify/core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import WebSocket, {WebSocketServer, type WebSocket as Socket} from 'ws';
import {broadcast} from './events-server';
import {
  credentialHeaders,
  type Effect,
  endpointsOf,
  newServer,
  notify,
  open,
  readApi,
  readFrame,
  readHandshake,
  receive,
  runMutation,
  type Protocol,
  type Server,
} from './index';

const place = {apiId: 'abcdefghijklmnopqrstuvwxyz', region: 'us-east-1', customDomain: ''} as const;
const {host} = endpointsOf({protocol: 'graphql', ...place});
const keys = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  sessionToken: 'EXAMPLE',
};
const read = readApi(`type Post { id: ID! title: String! owner: String }
type Query { post: Post }
type Mutation { addPost: Post }
type Subscription { onAddPost(owner: String): Post @aws_subscribe(mutations: ["addPost"]) }`);
if (!read.ok) throw new Error('The schema is sound.');
const {api} = read;

const settings = {host, namespaces: ['default'], maxSubscriptions: 100, ackDelayMs: 0, graphql: api} as const;
const servers: Record<Protocol, Server> = {
  graphql: newServer({...settings, protocol: 'graphql', modes: ['API_KEY', 'AWS_IAM']}),
  events: newServer({...settings, protocol: 'events', modes: ['API_KEY']}),
};
const sockets = new Map<string, Socket>();
/** Everything that clients sent, in its order. */
const received: string[] = [];
const opened: {readonly url: string; readonly subprotocols: string}[] = [];
const waiting: {readonly until: () => boolean; readonly done: () => void}[] = [];

function act(effects: readonly Effect[]): void {
  for (const effect of effects) {
    const socket = sockets.get(effect.to);
    if (effect.kind === 'send') socket?.send(JSON.stringify(effect.frame));
    else socket?.close();
  }
}

const look = (): void => {
  for (const {until, done} of waiting) if (until()) done();
};

/** Resolves once the server has seen what is waited for. */
const seen = (until: () => boolean): Promise<void> =>
  new Promise((done) => {
    waiting.push({until, done});
    look();
  });

let listener: WebSocketServer;
const fromNode = Object.getOwnPropertyDescriptor(globalThis, 'WebSocket');

function accept(socket: Socket, url: string, subprotocols: string): void {
  const name = `connection ${opened.length}`;
  const protocol: Protocol = url.startsWith('/event') ? 'events' : 'graphql';
  opened.push({url, subprotocols});
  sockets.set(name, socket);
  const handshake = readHandshake(subprotocols);
  const step = open(servers[protocol], {name, json: handshake.ok ? handshake.json : {}}, 0);
  servers[protocol] = step.server;
  socket.on('message', (data: Buffer) => {
    const text = data.toString('utf8');
    received.push(text);
    const answered = receive(servers[protocol], name, text, 0);
    servers[protocol] = answered.server;
    act(answered.effects);
    look();
  });
  act(step.effects);
}

beforeAll(async () => {
  listener = new WebSocketServer({host: '127.0.0.1', port: 0, handleProtocols: (offered) => [...offered][0] ?? false});
  listener.on('connection', (socket, request) =>
    accept(socket, request.url ?? '', request.headers['sec-websocket-protocol'] ?? ''),
  );
  await new Promise((done) => listener.once('listening', done));
  const address = listener.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  class Redirected extends WebSocket {
    constructor(url: string, subprotocols: string[]) {
      expect(new URL(url).host).toBe(`${place.apiId}.appsync-realtime-api.us-east-1.amazonaws.com`);
      super(`ws://127.0.0.1:${port}${new URL(url).pathname}`, subprotocols);
    }
  }
  Object.defineProperty(globalThis, 'WebSocket', {value: Redirected, configurable: true, writable: true});
  const getCredentialsAndIdentityId = () => Promise.resolve({credentials: keys});
  const credentialsProvider = {getCredentialsAndIdentityId, clearCredentialsAndIdentityId: () => undefined};
  const shared = {region: place.region, apiKey: 'da2-EXAMPLE'};
  Amplify.configure(
    {
      API: {
        GraphQL: {...shared, endpoint: endpointsOf({protocol: 'graphql', ...place}).http, defaultAuthMode: 'iam'},
        Events: {...shared, endpoint: endpointsOf({protocol: 'events', ...place}).http, defaultAuthMode: 'apiKey'},
      },
    },
    {Auth: {credentialsProvider}},
  );
});

afterAll(async () => {
  for (const socket of sockets.values()) socket.terminate();
  await new Promise((done) => listener.close(done));
  if (fromNode) Object.defineProperty(globalThis, 'WebSocket', fromNode);
  else Reflect.deleteProperty(globalThis, 'WebSocket');
});

interface Subscribed {
  readonly got: unknown[];
  readonly failed: unknown[];
  readonly next: () => Promise<unknown>;
  readonly stop: () => void;
}

interface Watchable {
  subscribe: (observer: {next: (value: unknown) => void; error: (error: unknown) => void}) => {unsubscribe: () => void};
}

function watch(observable: Watchable): Subscribed {
  const got: unknown[] = [];
  const failed: unknown[] = [];
  const told: (() => void)[] = [];
  const tell = (): void => told.splice(0).forEach((done) => done());
  const handle = observable.subscribe({
    next: (value) => (got.push(value), tell()),
    error: (error) => (failed.push(error), tell()),
  });
  return {
    got,
    failed,
    next: async () => {
      await new Promise<void>((done) => told.push(done));
      return got.at(-1) ?? failed.at(-1);
    },
    stop: () => handle.unsubscribe(),
  };
}

const isStart = (text: string): boolean => readFrame(text)?.type === 'start';
const subscriptions = (protocol: Protocol): number =>
  servers[protocol].connections.reduce((sum, one) => sum + one.subscriptions.length, 0);

function mutate(item: object, mutation = 'mutation { addPost { id title owner } }'): void {
  const run = runMutation(api, mutation, {...item});
  if (!run.ok) throw new Error(run.message);
  for (const result of run.results) {
    act(
      notify(servers.graphql, result).flatMap(({connection: to, frame}) => (frame ? [{kind: 'send', to, frame}] : [])),
    );
  }
}

const subscribe = (query: string, authMode: 'iam' | 'apiKey'): Subscribed =>
  watch(GraphQLAPI.graphql(Amplify, {query, authMode}) as unknown as Watchable);

describe('AWS’s client', () => {
  test('subscribes with a signature that is the engine’s own, and gets what its arguments let through', async () => {
    const ana = subscribe('subscription { onAddPost(owner: "ana") { id title } }', 'iam');
    await seen(() => subscriptions('graphql') === 1);
    const next = ana.next();
    mutate({id: '1', title: 'For Bo', owner: 'bo'});
    mutate({id: '2', title: 'For Ana', owner: 'ana'});
    expect(await next).toEqual({data: {onAddPost: {id: '2', title: 'For Ana'}}});
    expect(ana.got).toHaveLength(1);

    const [first] = opened;
    expect(first?.url).toBe('/graphql');
    expect(first?.subprotocols).toMatch(/^graphql-ws,\s?header-[\w-]+$/);
    const handshake = readHandshake(first?.subprotocols ?? '');
    expect(handshake).toMatchObject({ok: true, form: 'subprotocol', issues: []});
    const theirs = lowered(handshake.ok ? handshake.json : {});
    const purpose = {
      protocol: 'graphql',
      http: endpointsOf({protocol: 'graphql', ...place}).http,
      region: place.region,
    } as const;
    const credential = {mode: 'AWS_IAM', apiKey: '', token: '', ...keys} as const;
    const at = String(theirs['x-amz-date']);
    const ours = credentialHeaders(credential, {...purpose, at});
    expect(ours.ok && lowered(ours.headers)).toEqual(theirs);

    const start = readFrame(received.find(isStart) ?? '') as unknown as StartFrame;
    const authorization = lowered(start.payload.extensions.authorization);
    delete authorization['x-amz-user-agent'];
    const signed = credentialHeaders(credential, {
      ...purpose,
      at: String(authorization['x-amz-date']),
      body: start.payload.data,
    });
    expect(signed.ok && lowered(signed.headers)).toEqual(authorization);

    ana.stop();
    await seen(() => subscriptions('graphql') === 0);
    expect(readFrame(received.at(-1) ?? '')?.type).toBe('stop');
  });

  test('is told which non-null fields the mutation did not select', async () => {
    const all = subscribe('subscription { onAddPost { id title } }', 'iam');
    await seen(() => subscriptions('graphql') === 1);
    const next = all.next();
    mutate({id: '3', owner: 'ana'}, 'mutation { addPost { id } }');
    expect(JSON.stringify(await next)).toContain(
      "Cannot return null for non-nullable type: 'String' within parent 'Post' (/onAddPost/title)",
    );
    all.stop();
    await seen(() => subscriptions('graphql') === 0);
  });

  test('hears that its subscription does not fit the schema', async () => {
    const wrong = subscribe('subscription { onRemovePost { id } }', 'iam');
    expect(JSON.stringify(await wrong.next())).toContain('Connection failed');
    expect(wrong.failed).toHaveLength(1);
  });

  test('publishes to AppSync Events and receives, on one socket', async () => {
    const channel = await events.connect('/default/news');
    const news = watch(channel);
    await seen(() => subscriptions('events') === 1);
    const next = news.next();
    await channel.publish({text: 'hello'});
    expect(await next).toMatchObject({type: 'data', event: {text: 'hello'}});
    const again = news.next();
    act(broadcast(servers.events, '/default/news', ['"from elsewhere"']));
    expect(await again).toMatchObject({event: 'from elsewhere'});
    expect(opened.at(-1)).toMatchObject({url: '/event/realtime'});
    news.stop();
    await seen(() => subscriptions('events') === 0);
    channel.close();
  });

  test('is refused a channel whose namespace does not exist', async () => {
    const channel = await events.connect('/other/news');
    await expect(channel.publish({text: 'hello'})).rejects.toThrow('Publish errors');
    channel.close();
  });
});

interface StartFrame {
  readonly payload: {
    readonly data: string;
    readonly extensions: {readonly authorization: Readonly<Record<string, unknown>>};
  };
}

const lowered = (headers: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
