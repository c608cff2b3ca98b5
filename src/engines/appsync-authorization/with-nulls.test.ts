import {expect, test} from 'vitest';
import {answerQuery, readSchema} from '.';

function dataOf(sdl: string, query: string, denied: readonly string[]) {
  const read = readSchema(sdl);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const answer = answerQuery({
    api: {defaultMode: 'AWS_LAMBDA', additionalModes: []},
    schema: read.schema,
    place: {apiArn: 'arn:aws:appsync:us-east-1:111122223333:apis/example'},
    caller: {mode: 'AWS_LAMBDA', groups: [], lambda: {isAuthorized: true, deniedFields: denied}},
    query,
  });
  if (answer.kind !== 'answered') throw new Error(JSON.stringify(answer));
  return {data: answer.body.data, paths: (answer.body.errors ?? []).map(({path}) => path.join('.'))};
}

test.each([
  ['[P]', {p: [null, null]}],
  ['[P!]', {p: null}],
  ['[P!]!', null],
  ['[P]!', {p: [null, null]}],
  ['P', {p: null}],
  ['P!', null],
])('a denied field that is not nullable in p: %s', (type, data) => {
  const answer = dataOf(`type Query { p: ${type} } type P { x: Int! }`, '{p {x}}', ['P.x']);
  expect(answer.data).toEqual(data);
});

test('every denied sibling has its error, though the first has emptied them all', () => {
  const answer = dataOf('type Query { p: P } type P { x: Int! y: Int! z: Int }', '{p {x y z}}', ['P.x', 'P.y', 'P.z']);
  expect(answer).toEqual({data: {p: null}, paths: ['p.x', 'p.y', 'p.z']});
});

test('nothing below a denied field is decided', () => {
  const answer = dataOf('type Query { p: P! q: Int } type P { x: [P!]! n: Int! }', '{q p {x {n} n}}', [
    'Query.p',
    'P.n',
  ]);
  expect(answer).toEqual({data: null, paths: ['p']});
});
