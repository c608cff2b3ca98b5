import {describe, expect, test} from 'vitest';
import {type Api, identify, readToken} from '.';

const every: Api = {
  defaultMode: 'API_KEY',
  additionalModes: ['AWS_IAM', 'AMAZON_COGNITO_USER_POOLS', 'OPENID_CONNECT', 'AWS_LAMBDA'],
};
const tokenOf = (claims: object): string =>
  ['{}', JSON.stringify(claims), 'x'].map((part) => Buffer.from(part).toString('base64url')).join('.');
const pool = tokenOf({
  iss: 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_EXAMPLE',
  'cognito:groups': ['Admin', 'Ünï'],
});

describe('the mode of a request is told from its headers', () => {
  test.each([
    [{apiKey: 'da2-example', authorization: pool}, 'API_KEY', []],
    [{apiKey: '', authorization: 'AWS4-HMAC-SHA256 Credential=x'}, 'AWS_IAM', []],
    [{apiKey: '', authorization: pool}, 'AMAZON_COGNITO_USER_POOLS', ['Admin', 'Ünï']],
    [{apiKey: '', authorization: `Bearer ${pool}`}, 'AMAZON_COGNITO_USER_POOLS', ['Admin', 'Ünï']],
    [{apiKey: '', authorization: tokenOf({iss: 'https://id.example.com'})}, 'OPENID_CONNECT', []],
    [{apiKey: '', authorization: 'whatever'}, 'AWS_LAMBDA', []],
  ])('%#', (headers, mode, groups) => {
    expect(identify(every, headers, ['https://id.example.com'])).toMatchObject({ok: true, mode, groups});
  });

  test('without a mode that takes it, the reason is given', () => {
    const api: Api = {defaultMode: 'AWS_IAM', additionalModes: []};
    expect(identify(api, {apiKey: 'da2-example', authorization: ''}, [])).toEqual({
      ok: false,
      why: 'There is no x-api-key for this API and no Authorization.',
    });
    expect(identify(api, {apiKey: '', authorization: pool}, [])).toMatchObject({
      why: expect.stringContaining('No mode of the API takes tokens of https://cognito-idp.') as string,
    });
  });
});

test.each([
  '',
  'a.b',
  'a.b.c',
  `x.${Buffer.from('[1').toString('base64url')}.x`,
  `x.${Buffer.from('null').toString('base64url')}.x`,
])('%j is no token', (text) => {
  expect(readToken(text)).toBeUndefined();
});
