/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. */
import type {Sample} from '@site/src/ui/sample';
import type {State} from './state';

interface BenchSample extends Sample<State> {
  /** Words of the verdict. */
  readonly expects: string;
}

const sdl = `type Post {
  id: ID!
  title: String!
  owner: String
}

type Query {
  getPost(id: ID!): Post
}

type Mutation {
  addPost(title: String!, owner: String): Post
}

type Subscription {
  onAddPost(owner: String): Post @aws_subscribe(mutations: ["addPost"])
}`;

const asks = (argument: string): string =>
  `subscription {\n  onAddPost${argument} {\n    id\n    title\n    owner\n  }\n}`;
const adds = (fields: string): string => `mutation {\n  addPost(title: "News") {\n    ${fields}\n  }\n}`;

const log = `> {"type":"connection_init"}
> {"id":"1","type":"start","payload":{"data":{"query":"subscription { onAddPost { id } }"},"extensions":{"authorization":{"host":"example.appsync-realtime-api.us-east-1.amazonaws.com","Authorization":"(left out)"}}}}
< {"type":"connection_ack","payload":{"connectionTimeoutMs":300000}}
< {"type":"ka"}
> {"type":"ka"}
< {"id":"1","type":"data","payload":{"data":{"onAddPost":{"id":"1"}}}}
> {"id":"2","type":"subscribe","payload":{"query":"subscription { onAddPost { id } }"}}`;

const base: State = {
  tab: 'wire',
  protocol: 'graphql',
  modes: ['API_KEY', 'AWS_IAM'],
  sdl,
  a: {mode: 'API_KEY', subscription: asks('(owner: "ana")'), variables: '', filter: '', channel: '/default/news/*'},
  b: {
    mode: 'API_KEY',
    subscription: asks(''),
    variables: '',
    filter: '{"or": [{"owner": {"eq": "bo"}}, {"title": {"beginsWith": "Old"}}]}',
    channel: '/default/news/sport',
  },
  mutation: adds('id\n    title\n    owner'),
  item: '{\n  "id": "1",\n  "title": "News",\n  "owner": "ana"\n}',
  namespaces: 'default',
  channel: '/default/news/today',
  events: '[{"text": "hello"}]',
  acts: ['A.subscribe', 'B.subscribe', 'send'],
  form: 'subprotocol',
  mode: 'AWS_IAM',
  apiId: 'abcdefghijklmnopqrstuvwxyz',
  region: 'us-east-1',
  customDomain: '',
  isPrivate: false,
  at: '2026-11-26T00:00:00Z',
  current: '{"id": "1", "jersey": 5, "meals": ["breakfast", "lunch", "dinner"], "points": [24, 30, 27], "_version": 4}',
  incoming: '{"jersey": 55, "meals": ["breakfast", "lunch", "brunch"], "points": [30, 35], "_version": 2}',
  detection: 'VERSION',
  handler: 'AUTOMERGE',
  sets: 'meals',
  action: 'RESOLVE',
  resolved: '{"id": "1", "jersey": 55}',
  log,
};

export const samples: readonly [BenchSample, ...BenchSample[]] = [
  {
    name: 'filtered',
    label: 'Two filters: the mutation passes one of them',
    state: base,
    expects: 'A receives addPost; B does not.',
  },
  {
    name: 'missing-field',
    label: 'The mutation does not select a field that may not be null',
    state: {
      ...base,
      b: {...base.b, subscription: 'subscription {\n  onAddPost {\n    id\n  }\n}', filter: ''},
      mutation: adds('id\n    owner'),
    },
    expects: 'A and B receive addPost. A gets errors.',
  },
  {
    name: 'null-argument',
    label: 'An argument that is null is not one that is left out',
    state: {...base, a: {...base.a, subscription: asks('(owner: null)')}, b: {...base.b, filter: ''}},
    expects: 'B receives addPost; A does not.',
  },
  {
    name: 'same-id',
    label: 'Fails: two subscriptions with one id',
    state: {...base, acts: ['A.subscribe', 'A.subscribe-again']},
    expects: 'A second start with one id on a connection is an error.',
  },
  {
    name: 'refused',
    label: 'Fails: the API does not have the client’s mode',
    state: {...base, a: {...base.a, mode: 'AMAZON_COGNITO_USER_POOLS'}, acts: ['A.subscribe', 'wait.6m']},
    expects: 'After connection_error the socket closes.',
  },
  {
    name: 'silence',
    label: 'The server falls silent: the client closes and comes back',
    state: {...base, acts: ['A.subscribe', 'wait.1m', 'server.silent', 'wait.6m', 'server.speaks', 'wait.1m']},
    expects: 'Since then A is connected again.',
  },
  {
    name: 'one-day',
    label: 'At a limit: the connection is 24 hours old',
    state: {...base, acts: ['A.subscribe', 'wait.1d', 'wait.20s', 'send']},
    expects: 'A receives addPost; B does not.',
  },
  {
    name: 'events',
    label: 'AppSync Events: a channel and a wildcard',
    state: {...base, protocol: 'events', acts: ['A.subscribe', 'B.subscribe', 'send', 'B.publish', 'A.stop']},
    expects: 'A receives what was published to /default/news/today; B does not.',
  },
  {
    name: 'six-events',
    label: 'Past a limit: six events in one request',
    state: {...base, protocol: 'events', events: '[1, 2, 3, 4, 5, 6]'},
    expects: 'Cannot be used yet: 6 events; 1 to 5 fit into one request.',
  },
  {
    name: 'handshake',
    label: 'A handshake that is signed with IAM',
    state: {...base, tab: 'handshake'},
    expects: 'signed for https://abcdefghijklmnopqrstuvwxyz.appsync-api.us-east-1.amazonaws.com/graphql/connect',
  },
  {
    name: 'automerge',
    label: 'Sync: Automerge joins two versions',
    state: {...base, tab: 'sync'},
    expects: 'Automerge joins both',
  },
  {
    name: 'optimistic',
    label: 'Sync: optimistic concurrency rejects an old version',
    state: {...base, tab: 'sync', handler: 'OPTIMISTIC_CONCURRENCY'},
    expects: 'ConflictUnhandled',
  },
  {
    name: 'log',
    label: 'A message log with mistakes',
    state: {...base, tab: 'log'},
    expects: '6 findings in 7 messages',
  },
];
