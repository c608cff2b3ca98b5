import {describe, expect, test} from 'vitest';
import {
  newServer,
  notify,
  open,
  payloadFor,
  readApi,
  readSubscription,
  receive,
  runMutation,
  type Server,
} from './index';

const sdl = `type Author { name: String! city: String }
type Post { id: ID! title: String! owner: String authors: [Author!] }
type Query { post: Post }
type Mutation { addPost: Post removePost: Post ping: String }
type Subscription {
  onAddPost(owner: String, id: ID): Post @aws_subscribe(mutations: ["addPost"])
  onAny: Post @aws_subscribe(mutations: ["addPost", "removePost"])
}`;
const read = readApi(sdl);
if (!read.ok) throw new Error('The schema is sound.');
const {api} = read;
const item = {
  id: '1',
  title: 'News',
  owner: 'ana',
  authors: [
    {name: 'Ana', city: 'Bonn'},
    {name: 'Bo', city: null},
  ],
};

function payload(query: string, mutation: string): unknown {
  const subscription = readSubscription(api, query, {});
  const run = runMutation(api, mutation, item);
  if (!subscription.ok || !run.ok || !run.results[0]) throw new Error('Both are sound.');
  return payloadFor(api, subscription.subscription, run.results[0].selected).payload;
}

describe('what a subscriber gets', () => {
  test('is what both select', () => {
    expect(payload('subscription { onAddPost { id title } }', 'mutation { addPost { id title owner } }')).toEqual({
      data: {onAddPost: {id: '1', title: 'News'}},
    });
  });

  test('is null for a nullable field that the mutation does not select', () => {
    expect(payload('subscription { onAddPost { id owner } }', 'mutation { addPost { id } }')).toEqual({
      data: {onAddPost: {id: '1', owner: null}},
    });
  });

  test('is an error for each non-null field that the mutation does not select', () => {
    expect(payload('subscription { onAddPost { id title owner } }', 'mutation { addPost { owner } }')).toEqual({
      data: {onAddPost: null},
      errors: [
        {
          message: "Cannot return null for non-nullable type: 'ID' within parent 'Post' (/onAddPost/id)",
          path: ['onAddPost', 'id'],
        },
        {
          message: "Cannot return null for non-nullable type: 'String' within parent 'Post' (/onAddPost/title)",
          path: ['onAddPost', 'title'],
        },
      ],
    });
  });

  test('loses a list whose items miss a non-null field', () => {
    expect(
      payload('subscription { onAddPost { id authors { name } } }', 'mutation { addPost { id authors { city } } }'),
    ).toMatchObject({
      data: {onAddPost: {id: '1', authors: null}},
      errors: [{path: ['onAddPost', 'authors', 0, 'name']}, {path: ['onAddPost', 'authors', 1, 'name']}],
    });
  });

  test('keeps its own aliases, whatever those of the mutation are', () => {
    expect(payload('subscription { onAddPost { key: id } }', 'mutation { made: addPost { number: id } }')).toEqual({
      data: {onAddPost: {key: '1'}},
    });
  });
});

function serverWith(...queries: readonly string[]): Server {
  const host = 'h';
  const json = {host, 'x-api-key': 'k'};
  const settings = {
    protocol: 'graphql',
    modes: ['API_KEY'],
    host,
    graphql: api,
    namespaces: [],
    maxSubscriptions: 100,
    ackDelayMs: 0,
  } as const;
  let {server} = open(newServer(settings), {name: 'A', json}, 0);
  for (const [index, query] of queries.entries()) {
    const frame = {
      type: 'start',
      id: String(index),
      payload: {data: JSON.stringify({query}), extensions: {authorization: json}},
    };
    ({server} = receive(server, 'A', JSON.stringify(frame), 0));
  }
  return server;
}

describe('a mutation', () => {
  const receivers = (mutation: string, ...queries: readonly string[]): readonly boolean[] => {
    const run = runMutation(api, mutation, item);
    return run.ok
      ? run.results.flatMap((result) => notify(serverWith(...queries), result).map(({isReceived}) => isReceived))
      : [];
  };

  test('fires the subscriptions that name it', () => {
    expect(
      receivers(
        'mutation { removePost { id title } }',
        'subscription { onAddPost { id } }',
        'subscription { onAny { id } }',
      ),
    ).toEqual([false, true]);
  });

  test('passes the arguments that equal its result', () => {
    const queries = [
      'subscription { onAddPost(owner: "ana") { id } }',
      'subscription { onAddPost(owner: "bo") { id } }',
    ];
    expect(receivers('mutation { addPost { id owner } }', ...queries)).toEqual([true, false]);
    expect(receivers('mutation { addPost { id } }', ...queries)).toEqual([false, false]);
    expect(receivers('mutation { addPost { id } }', 'subscription { onAddPost(owner: null) { id } }')).toEqual([true]);
  });

  test('of two fields fires for each', () => {
    expect(receivers('mutation { addPost { id } removePost { id } }', 'subscription { onAny { id } }')).toEqual([
      true,
      true,
    ]);
  });

  test('that fails notifies nobody', () => {
    expect(runMutation(api, 'mutation { addPost { id } }', {})).toMatchObject({
      ok: false,
      message: expect.stringContaining('nobody is notified') as string,
    });
    expect(runMutation(api, 'mutation { ping }', item)).toMatchObject({ok: false});
    expect(runMutation(api, 'mutation { addPost { nothing } }', item)).toMatchObject({
      ok: false,
      message: expect.stringContaining('Line 1, column 22') as string,
    });
    expect(runMutation(api, '{ post { id } }', item)).toMatchObject({ok: false});
  });

  test('of over 240 KB reaches nobody', () => {
    const big = {...item, title: 'x'.repeat(241 * 1024)};
    const run = runMutation(api, 'mutation { addPost { id title } }', big);
    const [only] =
      run.ok && run.results[0] ? notify(serverWith('subscription { onAny { title } }'), run.results[0]) : [];
    expect(only).toMatchObject({
      isReceived: false,
      reasons: expect.arrayContaining(['The message is over 240 KB.']) as string[],
    });
  });
});
