import {describe, expect, test} from 'vitest';
import {answerQuery, type Api, type Caller, readSchema} from '.';

const sdl = `type Query {
  def: Post
  onlyIam: Post @aws_iam
  both: Post @aws_iam @aws_api_key
  grp: Post @aws_cognito_user_pools(cognito_groups: ["Admin"])
}
type Post @aws_api_key @aws_iam {
  id: ID
  title: String @aws_iam
  noDirOnField: String
}`;
const keyApi: Api = {defaultMode: 'API_KEY', additionalModes: ['AWS_IAM', 'AMAZON_COGNITO_USER_POOLS']};
const poolApi: Api = {defaultMode: 'AMAZON_COGNITO_USER_POOLS', additionalModes: ['AWS_IAM', 'API_KEY']};
const key: Caller = {mode: 'API_KEY', groups: []};
const iam: Caller = {mode: 'AWS_IAM', groups: []};
const pool = (...groups: string[]): Caller => ({mode: 'AMAZON_COGNITO_USER_POOLS', groups});

function ask(api: Api, caller: Caller, query: string) {
  const read = readSchema(sdl);
  if (!read.ok) throw new Error('The schema is valid.');
  const place = {apiArn: 'arn:aws:appsync:us-east-1:111122223333:apis/example'};
  const answer = answerQuery({api, schema: read.schema, place, caller, query});
  if (answer.kind !== 'answered') throw new Error(JSON.stringify(answer));
  return answer;
}

/** Measured with AWS's own simulator. */
describe('the fields that the simulator allows and denies', () => {
  test.each([
    [keyApi, key, '{def {id}}', {def: {id: '1'}}, []],
    [
      keyApi,
      key,
      '{both {id title}}',
      {both: {id: '1', title: null}},
      ['both.title: Not Authorized to access title on type Post'],
    ],
    [keyApi, key, '{onlyIam {id}}', {onlyIam: null}, ['onlyIam: Not Authorized to access onlyIam on type Query']],
    [keyApi, iam, '{def {id}}', {def: null}, ['def: Not Authorized to access def on type Query']],
    [keyApi, iam, '{both {id title}}', {both: {id: '1', title: 'title'}}, []],
    [poolApi, pool('User'), '{grp {id}}', {grp: null}, ['grp: Not Authorized to access grp on type Query']],
    [poolApi, pool('Admin'), '{grp {id}}', {grp: {id: null}}, ['grp.id: Not Authorized to access id on type Post']],
  ])('%#', (api, caller, query, data, errors) => {
    const {body} = ask(api, caller, query);
    expect(body.data).toEqual(data);
    expect((body.errors ?? []).map(({path, message}) => `${path.join('.')}: ${message}`)).toEqual(errors);
  });

  test('an error has the members of a recorded answer', () => {
    expect(ask(keyApi, key, '{\n  onlyIam {id}\n}').body.errors).toEqual([
      {
        path: ['onlyIam'],
        data: null,
        errorType: 'Unauthorized',
        errorInfo: null,
        locations: [{line: 2, column: 3, sourceName: null}],
        message: 'Not Authorized to access onlyIam on type Query',
      },
    ]);
  });

  test('each field says which rule decided', () => {
    const {fields} = ask(keyApi, key, '{def {id title noDirOnField}}');
    expect(fields.map(({path, rule, isAllowed}) => [path, rule.level, isAllowed])).toEqual([
      ['def', 'default', true],
      ['def.id', 'type', true],
      ['def.title', 'field', false],
      ['def.noDirOnField', 'type', true],
    ]);
    expect(fields[2]?.why).toBe(
      'Post.title carries @aws_iam, and only that counts: AWS_IAM. The caller comes by API_KEY.',
    );
  });
});
