import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {base64, base64url, textOfBase64} from './base64';
import {buildHandshake, type Credential, credentialHeaders, type Form, readHandshake} from './index';

const place = {
  protocol: 'graphql',
  apiId: 'abcdefghijklmnopqrstuvwxyz',
  region: 'us-east-1',
  customDomain: '',
} as const;
const credential: Credential = {
  ...{mode: 'API_KEY', apiKey: 'da2-EXAMPLE', token: 'eyJ.EXAMPLE', sessionToken: ''},
  ...{accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'},
};
const at = '2026-11-26T00:00:00Z';
const build = (form: Form, more: Partial<Credential> = {}, api: object = {}) =>
  buildHandshake({api: {...place, ...api}, credential: {...credential, ...more}, form, isPrivate: false, at});

test('base64 of either alphabet is read back', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (text) => {
      expect([textOfBase64(base64(text)), textOfBase64(base64url(text))]).toEqual([text, text]);
      expect(base64url(text)).toMatch(/^[\w-]*$/);
    }),
  );
  expect(base64('{}')).toBe('e30=');
});

describe('a handshake', () => {
  test('in the query string carries the header and e30=', () => {
    const built = build('query');
    expect(built.ok && built.handshake.address).toMatch(
      /^wss:\/\/abcdefghijklmnopqrstuvwxyz\.appsync-realtime-api\.us-east-1\.amazonaws\.com\/graphql\?header=eyJ[\w=/%]+&payload=e30=$/,
    );
    expect(built.ok && built.handshake.subprotocols).toEqual(['graphql-ws']);
  });

  test('as a subprotocol has no padding, and its host is that of queries', () => {
    const built = build('subprotocol');
    expect(built.ok && built.handshake.subprotocols[0]).toBe('graphql-ws');
    expect(built.ok && built.handshake.subprotocols[1]).toMatch(/^header-[\w-]+$/);
    expect(built.ok && built.handshake.json).toEqual({
      host: 'abcdefghijklmnopqrstuvwxyz.appsync-api.us-east-1.amazonaws.com',
      'x-api-key': 'da2-EXAMPLE',
    });
  });

  test.each(['AMAZON_COGNITO_USER_POOLS', 'OPENID_CONNECT', 'AWS_LAMBDA'] as const)(
    'with %s carries a token',
    (mode) => {
      const built = build('headers', {mode});
      expect(built.ok && built.handshake.headers).toMatchObject({Authorization: 'eyJ.EXAMPLE'});
    },
  );

  test('with IAM is signed for /connect, and a start for the address without it', () => {
    const built = build('subprotocol', {mode: 'AWS_IAM'});
    expect(built.ok && built.handshake.signedAddress).toBe(
      'https://abcdefghijklmnopqrstuvwxyz.appsync-api.us-east-1.amazonaws.com/graphql/connect',
    );
    const json = built.ok ? built.handshake.json : {};
    expect(Object.keys(json)).toEqual([
      'accept',
      'content-encoding',
      'content-type',
      'host',
      'x-amz-date',
      'Authorization',
    ]);
    const http = 'https://abcdefghijklmnopqrstuvwxyz.appsync-api.us-east-1.amazonaws.com/graphql';
    const start = credentialHeaders(
      {...credential, mode: 'AWS_IAM'},
      {protocol: 'graphql', http, region: 'us-east-1', at, body: '{}'},
    );
    expect(start.ok && start.headers.Authorization).not.toBe(json.Authorization);
    expect(json.Authorization).toContain('/us-east-1/appsync/aws4_request');
  });

  test('on a custom domain uses it everywhere', () => {
    const built = build('subprotocol', {mode: 'AWS_IAM'}, {customDomain: 'api.example.com'});
    expect(built.ok && built.handshake).toMatchObject({
      address: 'wss://api.example.com/graphql/realtime',
      signedAddress: 'https://api.example.com/graphql/connect',
      json: {host: 'api.example.com'},
    });
  });

  test('of AppSync Events has another subprotocol and path', () => {
    const built = build('subprotocol', {mode: 'AWS_IAM'}, {protocol: 'events'});
    expect(built.ok && built.handshake.address).toMatch(/^wss:.*appsync-realtime-api.*\/event\/realtime$/);
    expect(built.ok && built.handshake.subprotocols[0]).toBe('aws-appsync-event-ws');
    expect(built.ok && built.handshake.signedAddress).toMatch(/^https:.*appsync-api.*\/event$/);
    expect(build('query', {}, {protocol: 'events'}).ok).toBe(false);
  });

  test('of a private API takes no plain headers', () => {
    const built = buildHandshake({api: place, credential, form: 'headers', isPrivate: true, at});
    expect(built).toMatchObject({ok: false, message: expect.stringContaining('private API') as string});
  });

  test('with IAM and without keys says so', () => {
    expect(build('subprotocol', {mode: 'AWS_IAM', accessKeyId: ''})).toMatchObject({ok: false});
  });
});

const sample =
  'eyJob3N0IjoiZXhhbXBsZTEyMzQ1Njc4OTAwMDAuYXBwc3luYy1hcGkudXMtZWFzdC0xLmFtYXpvbmF3cy5jb20iLCJ4LWFtei1kYXRlIjoiMjAyMDA0MDFUMDAxMDEwWiIsIngtYXBpLWtleSI6ImRhMi16NHc0NHZoczV6Z2MzZHRqNXNranJsbGxqaSJ9';

describe('a pasted handshake', () => {
  test('is decoded: AWS’s own sample', () => {
    expect(readHandshake(sample)).toEqual({
      ok: true,
      json: {
        host: 'example1234567890000.appsync-api.us-east-1.amazonaws.com',
        'x-amz-date': '20200401T001010Z',
        'x-api-key': 'da2-z4w44vhs5zgc3dtj5skjrlllji',
      },
      issues: [],
    });
    expect(readHandshake('e30=')).toEqual({ok: true, json: {}, issues: []});
  });

  test('is read in every form that is built', () => {
    for (const form of ['query', 'subprotocol'] as const) {
      const built = build(form);
      const text = built.ok
        ? form === 'query'
          ? built.handshake.address
          : built.handshake.subprotocols.join(', ')
        : '';
      expect(readHandshake(text)).toMatchObject({ok: true, form, issues: []});
    }
  });

  const issuesOf = (text: string): string =>
    readHandshake(text)
      .issues.map(({message}) => message)
      .join(' ');

  test.each([
    [
      'the real-time host in the JSON',
      '{"host":"a.appsync-realtime-api.us-east-1.amazonaws.com","x-api-key":"k"}',
      'must be a.appsync-api',
    ],
    ['no host', '{"x-api-key":"k"}', 'host is missing'],
    ['no credential', '{"host":"a.appsync-api.us-east-1.amazonaws.com"}', 'No credential'],
    [
      'a signature without its headers',
      '{"host":"h","Authorization":"AWS4-HMAC-SHA256 Credential=a/20261126/us-east-1/appsync/aws4_request"}',
      'accept, content-encoding, content-type, x-amz-date missing',
    ],
    [
      'a signature for another service',
      '{"host":"h","accept":"","content-encoding":"","content-type":"","x-amz-date":"","Authorization":"AWS4-HMAC-SHA256 Credential=a/20261126/us-east-1/s3/aws4_request"}',
      'not for the service appsync',
    ],
    ['padding in a subprotocol', 'header-e30=', 'no = at the end'],
    [
      'the wrong socket',
      `wss://a.appsync-api.us-east-1.amazonaws.com/graphql?header=${sample}&payload=e30=`,
      'host for queries',
    ],
    [
      'no payload',
      `wss://example1234567890000.appsync-realtime-api.us-east-1.amazonaws.com/graphql?header=${sample}`,
      'payload is missing',
    ],
    [
      'another API’s host',
      `wss://other.appsync-realtime-api.us-east-1.amazonaws.com/graphql?header=${sample}&payload=e30=`,
      'other.appsync-api.us-east-1.amazonaws.com is expected',
    ],
    ['no JSON', base64('{"host"'), 'no JSON at line 1 column'],
    ['no base64', 'ä', 'neither base64'],
    ['nothing', ' ', 'Nothing here yet'],
    ['a list', base64('[1]'), 'no object'],
    [
      'an address without a header',
      'wss://a.appsync-realtime-api.us-east-1.amazonaws.com/graphql',
      'no header parameter',
    ],
  ])('with %s is told so', (_, text, words) => {
    expect(issuesOf(text)).toContain(words);
  });

  test('of any kind never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readHandshake(text).ok === 'boolean'));
    fc.assert(
      fc.property(fc.string(), (text) => typeof readHandshake(`wss://${text}?header=${text}`).ok === 'boolean'),
    );
  });
});
