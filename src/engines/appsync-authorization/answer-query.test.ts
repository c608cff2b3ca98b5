import {describe, expect, test} from 'vitest';
import {evaluateAccess, parsePolicy} from '../iam-policy';
import {answerQuery, type Api, type Caller, readSchema} from '.';

const apiArn = 'arn:aws:appsync:us-east-1:111122223333:apis/example';
const api: Api = {defaultMode: 'AWS_IAM', additionalModes: ['AWS_LAMBDA']};
const iamCaller = (statement: object): Caller => {
  const read = parsePolicy(JSON.stringify({Version: '2012-10-17', Statement: statement}));
  if (!read.ok) throw new Error('The policy is valid.');
  return {mode: 'AWS_IAM', groups: [], iam: {principal: 'arn:aws:iam::111122223333:role/app', policies: [read.policy]}};
};

function answer(sdl: string, caller: Caller, query: string, of: Api = api) {
  const read = readSchema(sdl);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return answerQuery({api: of, schema: read.schema, place: {apiArn, evaluateAccess}, caller, query});
}
const lambda = (deniedFields: readonly string[], isAuthorized = true): Caller => ({
  mode: 'AWS_LAMBDA',
  groups: [],
  lambda: {isAuthorized, deniedFields},
});

const posts =
  'type Query { posts: [Post] first: Post } type Post { id: ID! title: String author: Author } type Author { name: String! }';

describe('an IAM caller', () => {
  const onlyPosts = iamCaller({
    Effect: 'Allow',
    Action: 'appsync:GraphQL',
    Resource: `${apiArn}/types/Query/fields/posts`,
  });

  test('gets the root fields that its policy names, and what lies below them', () => {
    expect(answer(posts, onlyPosts, '{posts {id} first {id}}')).toMatchObject({
      body: {data: {posts: [{id: '1'}, {id: '1'}], first: null}, errors: [{path: ['first']}]},
    });
  });

  test('is told that the policy decided, and how', () => {
    const deny = iamCaller({Effect: 'Deny', Action: 'appsync:*', Resource: '*'});
    const result = answer(posts, deny, '{first {id}}');
    expect(result).toMatchObject({
      fields: [{decidedBy: 'policy', why: expect.stringContaining('denies appsync:GraphQL') as string}],
    });
  });
});

describe('a Lambda authorizer', () => {
  const sdl = posts.replaceAll(/type (\w+) \{/g, 'type $1 @aws_lambda {');

  test.each(['Post.title', `${apiArn}/types/Post/fields/title`])('denies the field %s in every item', (denied) => {
    const result = answer(sdl, lambda([denied]), '{posts {id title}}');
    expect(result).toMatchObject({
      body: {
        data: {posts: [{title: null}, {title: null}]},
        errors: [{path: ['posts', 0, 'title']}, {path: ['posts', 1, 'title']}],
      },
    });
  });

  test('that does not authorize ends the request with HTTP 401', () => {
    expect(answer(sdl, lambda([], false), '{first {id}}')).toMatchObject({
      kind: 'refused',
      status: 401,
      body: {errors: [{errorType: 'UnauthorizedException'}]},
    });
  });
});

test('a mode that the API does not have is refused with HTTP 401', () => {
  expect(answer(posts, {mode: 'API_KEY', groups: []}, '{first {id}}')).toMatchObject({
    kind: 'refused',
    body: {errors: [{errorType: 'UnauthorizedException', message: 'Valid authorization header not provided.'}]},
  });
});

test('a denied field that is not nullable makes its parent null', () => {
  const result = answer(posts, {...lambda(['Author.name'])}, '{first {author {name}}}', {
    defaultMode: 'AWS_LAMBDA',
    additionalModes: [],
  });
  expect(result).toMatchObject({
    body: {data: {first: {author: null}}, errors: [{path: ['first', 'author', 'name']}]},
  });
});

test('aliases name the path, the message names the field', () => {
  const result = answer(posts, lambda(['Query.first']), '{a: first {id} b: first {id}}', {
    defaultMode: 'AWS_LAMBDA',
    additionalModes: [],
  });
  expect(result).toMatchObject({
    body: {
      errors: [
        {path: ['a'], message: 'Not Authorized to access first on type Query'},
        {path: ['b'], message: 'Not Authorized to access first on type Query'},
      ],
    },
  });
});

test.each([
  ['{first {id', /Expected Name, found <EOF>\.$/, 1, 11],
  ['{\n  last {id}}', /Cannot query field "last" on type "Query"/, 2, 3],
  ['{first}', /must have a selection of subfields/, 1, 2],
  ['query a {first {id}} query b {first {id}}', /Must provide operation name/, 1, 1],
])('%s gets an issue with its place', (query, message, line, column) => {
  const result = answer(posts, iamCaller({Effect: 'Allow', Action: '*', Resource: '*'}), query);
  expect(result).toMatchObject({
    kind: 'issues',
    issues: [{message: expect.stringMatching(message) as string, line, column}],
  });
});

test('a query made to explode ends early and says so', () => {
  const deep = 'type Query { node: Node } type Node { id: ID nodes: [Node] }';
  const fragments = Array.from(
    {length: 14},
    (_, at) => `fragment f${at} on Node { a: nodes {...f${at + 1}} b: nodes {...f${at + 1}} }`,
  );
  const query = `{node {...f0}} ${fragments.join(' ')} fragment f14 on Node {id}`;
  const started = process.cpuUsage().user;
  const result = answer(deep, {mode: 'AWS_IAM', groups: []}, query);
  expect(result).toMatchObject({kind: 'answered', isCut: true});
  expect((process.cpuUsage().user - started) / 1000).toBeLessThan(2000);
});
