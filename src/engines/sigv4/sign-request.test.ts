import {describe, expect, test, vi} from 'vitest';
import fc from 'fast-check';
import {exampleSigningKey} from '../../facts/cli-sdk/signature-v4';
import {pathRulesFor, signRequest, type Variant} from './index';
import {signature, signingKey} from './signing-key';
import {exampleContext as context, exampleRequest as get, signed} from './testing/signed';

// Property tests: slow on a busy machine.
vi.setConfig({testTimeout: 60_000});

const {secretAccessKey} = context;

describe('the anchors of the documentation', () => {
  const scope = {date: '20150830', region: 'us-east-1', service: 'iam', terminator: 'aws4_request'};

  test('the example secret gives the documented signing key', () => {
    expect(signingKey(secretAccessKey, scope).steps.at(-1)?.hex).toBe(exampleSigningKey.value);
  });

  test('the example string to sign gives the documented signature', () => {
    const hash = 'f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59';
    const toSign = `AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/iam/aws4_request\n${hash}`;
    expect(signature(signingKey(secretAccessKey, scope).key, toSign)).toBe(
      '5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
    );
  });

  test('the plain GET of the suite has its published header and query signatures', () => {
    expect(signed().signature).toBe('5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31');
    expect(signed({variant: 'query'}).signature).toBe(
      'e93c787ed7f371d5c6b165c1b38ede9550f4dce4144713e844b25b7192d3865d',
    );
  });
});

describe('steps', () => {
  test('the lines of the canonical request and of the string to sign join to their texts, each with a reason', () => {
    for (const variant of ['header', 'query'] as const) {
      const {canonicalRequest, stringToSign} = signed({variant, request: {target: '/a//b?x=1&y'}});
      for (const {lines, text} of [canonicalRequest, stringToSign]) {
        expect(lines.map((line) => line.text).join('\n')).toBe(text);
        expect(lines.every(({why}) => why.endsWith('.'))).toBe(true);
      }
    }
  });

  test('the canonical request names its parts in the order of the specification', () => {
    expect(signed().canonicalRequest.lines.map(({part}) => part)).toEqual([
      'method',
      'canonicalUri',
      'canonicalQueryString',
      'canonicalHeader',
      'canonicalHeader',
      'blankLine',
      'signedHeaders',
      'payloadHash',
    ]);
  });

  test('the key chain shows four keys and never the secret', () => {
    const steps = signed().signingKey;
    expect(steps.map(({name}) => name)).toEqual(['kDate', 'kRegion', 'kService', 'kSigning']);
    expect(JSON.stringify(signed())).not.toContain(secretAccessKey);
  });

  test('headers that proxies change are sent but not signed, and say why', () => {
    const headers = [...get.headers, {name: 'User-Agent', value: 'x'}, {name: 'Proxy-Authorization', value: 'y'}];
    const signing = signed({request: {headers}});
    expect(signing.signedHeaders).toEqual(['host', 'x-amz-date']);
    expect(signing.leftOut.map(({name, sent}) => [name, sent])).toEqual([
      ['User-Agent', true],
      ['Proxy-Authorization', true],
    ]);
    expect(signing.headers.map(({name}) => name)).toContain('User-Agent');
  });

  test('an earlier signature and its date give way to the new ones', () => {
    const headers = [
      ...get.headers,
      {name: 'authorization', value: 'old'},
      {name: 'x-amz-date', value: '20000101T000000Z'},
    ];
    const signing = signed({request: {headers}});
    expect(signing.signature).toBe(signed().signature);
    expect(signing.leftOut.every(({sent}) => !sent)).toBe(true);
  });

  test('the parameters of an earlier pre-signed URL give way to the new ones', () => {
    const once = signed({variant: 'query', request: {target: '/?a=b'}});
    const twice = signed({variant: 'query', request: {target: once.signedTarget}});
    expect(twice.signedTarget).toBe(once.signedTarget);
  });

  test('an empty payload-hash header gives way to the real hash', () => {
    const headers = [...get.headers, {name: 'X-Amz-Content-Sha256', value: ' '}];
    const signing = signed({request: {headers}, context: {signBody: true}});
    const sent = signing.headers.filter(({name}) => name.toLowerCase() === 'x-amz-content-sha256');
    expect(sent.map(({value}) => value)).toEqual([signing.payloadHash.text]);
  });

  test('a session token added after signing does not change the signature', () => {
    for (const variant of ['header', 'query'] as const) {
      const late = signed({variant, context: {sessionToken: 't', omitSessionToken: true}});
      expect(late.signature).toBe(signed({variant}).signature);
      expect(signed({variant, context: {sessionToken: 't'}}).signature).not.toBe(late.signature);
    }
    expect(signed({context: {sessionToken: 't', omitSessionToken: true}}).headers).toContainEqual({
      name: 'X-Amz-Security-Token',
      value: 't',
    });
    expect(signed({variant: 'query', context: {sessionToken: 't', omitSessionToken: true}}).signedTarget).toContain(
      'X-Amz-Security-Token=t',
    );
  });
});

describe('rules of Amazon S3', () => {
  const s3 = {service: 's3'};

  test('the path is signed as sent and the payload hash is sent and signed', () => {
    const signing = signed({context: s3, request: {target: '/b/a%20b/../c//d'}});
    expect(signing.canonicalRequest.lines[1]?.text).toBe('/b/a%20b/../c//d');
    expect(signing.signedHeaders).toContain('x-amz-content-sha256');
  });

  test('a pre-signed URL leaves the payload unsigned', () => {
    const signing = signed({context: s3, variant: 'query'});
    expect(signing.payloadHash).toMatchObject({text: 'UNSIGNED-PAYLOAD', rule: 'unsigned'});
    expect(signed({context: {...s3, unsignedPayload: false}, variant: 'query'}).payloadHash.rule).toBe('empty-body');
  });

  test.each(['s3', 's3-object-lambda', 's3express', 's3-outposts'])('hold for the signing name %s', (service) => {
    expect(pathRulesFor(service)).toMatchObject({normalize: false, doubleEncode: false, signBody: true});
    expect(pathRulesFor('execute-api')).toMatchObject({normalize: true, doubleEncode: true, signBody: false});
  });

  test('other services normalise the path and encode it once more', () => {
    const signing = signed({request: {target: '/b/a%20b/../c//d'}});
    expect(signing.canonicalRequest.lines[1]?.text).toBe('/b/c/d');
    expect(signed({request: {target: '/a%20b'}}).canonicalRequest.lines[1]?.text).toBe('/a%2520b');
  });
});

describe('input that cannot or should not be signed', () => {
  test.each([
    '',
    'yesterday',
    '2015-08-30',
    '2015-02-31T00:00:00Z',
    '20150830123600',
    '2015-13-01T00:00:00Z',
    'Infinity',
  ])('the timestamp “%s” is an issue, not a crash', (timestamp) => {
    const result = signRequest({request: get, context: {...context, timestamp}, variant: 'header'});
    expect(result.ok).toBe(false);
    expect(result.issues.map(({field}) => field)).toContain('timestamp');
  });

  test('a request without Host cannot be signed', () => {
    const result = signRequest({request: {...get, headers: []}, context, variant: 'query'});
    expect(result).toMatchObject({ok: false, issues: [{field: 'headers', found: 'none'}]});
  });

  test('timestamps with an offset, a fraction or in basic form mean the same instant', () => {
    for (const timestamp of [
      '2015-08-30T14:36:00+02:00',
      '2015-08-30T12:36:00.999Z',
      '20150830T123600Z',
      ' 2015-08-30T12:36Z ',
    ]) {
      expect(signed({context: {timestamp}}).at.long).toBe('20150830T123600Z');
    }
  });

  test('halves of surrogate pairs, bad escapes and odd headers never throw', () => {
    const text = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.string(),
      fc.constantFrom('\uD800', '%zz', '%', '\r\n', '\0', '__proto__', 'constructor'),
    );
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(fc.record({name: text, value: text})),
        text,
        fc.constantFrom<Variant>('header', 'query'),
        (method, path, headers, body, variant) => {
          const request = {method, target: `/${path}?${path}`, headers: [...get.headers, ...headers], body};
          const result = signRequest({request, context: {...context, region: path, sessionToken: body}, variant});
          expect(result.ok).toBe(true);
        },
      ),
      {numRuns: 100},
    );
  });
});
