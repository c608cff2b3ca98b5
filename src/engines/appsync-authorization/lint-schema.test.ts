import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {accessMatrix, type Api, lintSchema, readSchema} from '.';

const keyAndIam: Api = {defaultMode: 'API_KEY', additionalModes: ['AWS_IAM']};

function lint(sdl: string, api: Api = keyAndIam): readonly string[] {
  const read = readSchema(sdl);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return lintSchema(api, read.schema).map(({message, line, column}) => `${line}:${column} ${message}`);
}

describe('a schema is looked through for', () => {
  test('a directive that shuts the default mode out', () => {
    expect(lint('type Query {\n  a: Int @aws_iam\n}')).toEqual([
      '2:3 Query.a shuts out the default mode API_KEY: directives on a field replace all others. Add @aws_api_key if it should stay.',
    ]);
  });

  test('a nested type that a mode is let in to and may not read', () => {
    const found = lint('type Query @aws_api_key @aws_iam {\n  a: Post\n}\ntype Post {\n  id: ID\n}');
    expect(found).toEqual(['2:3 Query.a lets AWS_IAM in, but no field of type Post does. Add @aws_iam to type Post.']);
  });

  test('fields that nobody gets at, and types that nothing returns', () => {
    const found = lint(
      'type Query {\n  a: Post\n}\ntype Post {\n  id: ID\n  b: Int @aws_iam\n}\ntype Lost {\n  c: Int\n}',
    );
    expect(found).toContain('6:3 No mode of the API can read Post.b: what may read it does not get to type Post.');
    expect(found).toContain('8:1 No query gets to type Lost: no field returns it.');
  });

  test('a directive for a mode that the API does not have', () => {
    expect(lint('type Query {\n  a: Int @aws_api_key @aws_oidc\n}')).toEqual([
      '2:23 @aws_oidc allows OPENID_CONNECT, and the API does not have that mode.',
    ]);
  });

  test('@aws_auth beside other modes or beside the newer directive', () => {
    const api: Api = {defaultMode: 'AMAZON_COGNITO_USER_POOLS', additionalModes: ['API_KEY']};
    const found = lint('type Query {\n  a: Int @aws_auth(cognito_groups: ["A"]) @aws_cognito_user_pools\n}', api);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^2:10 Reported by users: @aws_auth gives no protection/);
    expect(found[1]).toMatch(/^2:10 Reported by users: AppSync refuses a schema/);
  });

  test('subscriptions to mutations that are not there or return something else', () => {
    const found = lint(
      'type Query { a: Int }\ntype Mutation { add: Post }\ntype Post { id: ID }\ntype Subscription {\n  x: Post @aws_subscribe(mutations: ["ad", "add"])\n  y: Int @aws_subscribe(mutations: ["add"])\n}',
    );
    expect(found).toEqual([
      '5:38 @aws_subscribe names the mutation ad, which the schema does not have.',
      '6:37 Subscription.y returns Int, but the mutation add returns Post: the types must be equal.',
    ]);
  });

  test('nothing where all is well', () => {
    expect(lint('type Query { a: Post } type Post { id: ID next: Post }')).toEqual([]);
  });
});

test.each([
  ['type Query {', 1, 13, /Expected Name/],
  ['type Query {\n  a: Foo\n}', 2, 6, /Unknown type "Foo"/],
  ['type Query {\n  a: Int @nope\n}', 2, 11, /Unknown directive "@nope"/],
  ['type Query {a: Int}\ntype A {x: Int}\ntype A {y: Int}', 3, 6, /only one type named "A"/],
  ['type A {x: Int}', 1, 1, /Query root type must be provided/],
])('%j is refused at its place', (sdl, line, column, message) => {
  expect(readSchema(sdl)).toMatchObject({
    ok: false,
    issues: [{severity: 'error', line, column, message: expect.stringMatching(message) as string}],
  });
});

test('the matrix holds every field against every mode', () => {
  const read = readSchema('type Query { a: Int b: Int @aws_cognito_user_pools(cognito_groups: ["Admin"]) }');
  if (!read.ok) throw new Error('The schema is valid.');
  expect(accessMatrix({defaultMode: 'API_KEY', additionalModes: ['AMAZON_COGNITO_USER_POOLS']}, read.schema)).toEqual([
    {
      ...{type: 'Query', field: 'a', level: 'default'},
      cells: [
        {mode: 'API_KEY', reads: 'yes'},
        {mode: 'AMAZON_COGNITO_USER_POOLS', reads: 'no'},
      ],
    },
    {
      ...{type: 'Query', field: 'b', level: 'field'},
      cells: [
        {mode: 'API_KEY', reads: 'no'},
        {mode: 'AMAZON_COGNITO_USER_POOLS', reads: 'in a group', groups: ['Admin']},
      ],
    },
  ]);
});

test('whatever is typed is read or refused with a place', () => {
  const word = fc.constantFrom(
    'type',
    'Query',
    '{',
    '}',
    'a',
    ':',
    'Int',
    '@aws_iam',
    '@aws_auth',
    '(',
    ')',
    '"x"',
    '[',
    ']',
    '!',
    '\n',
    ' ',
    'union',
    '=',
    '|',
    'extend',
  );
  fc.assert(
    fc.property(fc.array(word, {maxLength: 30}), (words) => {
      const read = readSchema(words.join(' '));
      if (read.ok) lintSchema(keyAndIam, read.schema);
      else expect(read.issues.every(({line, column}) => line >= 1 && column >= 1)).toBe(true);
    }),
    {numRuns: 300},
  );
});
