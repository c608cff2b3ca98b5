import {describe, expect, test} from 'vitest';
import {type Cause, diagnose, parseServiceError, type ServiceError, type Signing} from './index';
import {pageFacts} from '../../facts/cli-sdk/signature-v4';
import {type Changes, exampleContext, signed} from './testing/signed';

const host = {name: 'Host', value: 'example.amazonaws.com'};
const mismatch = {
  format: 'json',
  code: 'InvalidSignatureException',
  message: 'The request signature we calculated does not match the signature you provided.',
} as const;

/** The answer of a service that computed what `theirs` says. */
const answering = (theirs: Signing): ServiceError => ({
  ...mismatch,
  canonicalRequest: theirs.canonicalRequest.text,
  stringToSign: theirs.stringToSign.text,
});
const ids = (causes: readonly Cause[]) => causes.map(({id}) => id);
const compared = (ours: Changes, theirs: Changes) =>
  diagnose({signing: signed(ours), serviceError: answering(signed(theirs))});
const withHeader = (name: string, value: string): Changes => ({request: {headers: [host, {name, value}]}});
const withBody = (body: string): Changes => ({request: {method: 'POST', body}});
const withTarget = (target: string): Changes => ({request: {target}});

describe('comparing with what the service computed', () => {
  test.each<[string, Changes, Changes, string]>([
    ['another method', withBody(''), {}, 'method-changed'],
    [
      'a path encoded once where it should be twice',
      {...withTarget('/a%20b'), context: {doubleEncode: false}},
      withTarget('/a%20b'),
      'path-encoding',
    ],
    [
      'a path encoded twice at Amazon S3',
      {...withTarget('/a%20b'), context: {service: 's3', doubleEncode: true}},
      {...withTarget('/a%20b'), context: {service: 's3'}},
      'path-encoding',
    ],
    [
      'a path that was normalised',
      withTarget('/a//b'),
      {...withTarget('/a//b'), context: {normalize: false}},
      'path-encoding',
    ],
    ['a path that was decoded on the way', withTarget('/a%2Bb'), withTarget('/a+b'), 'path-encoding'],
    ['a path with a stage before it', withTarget('/pets'), withTarget('/prod/pets'), 'path-changed'],
    ['a plus instead of %20', withTarget('/?q=a+b'), withTarget('/?q=a%20b'), 'query-encoding'],
    ['a parameter added on the way', withTarget('/?a=1'), withTarget('/?a=1&utm=2'), 'query-changed'],
    [
      'a header that a proxy changed',
      withHeader('Accept-Encoding', 'gzip'),
      withHeader('Accept-Encoding', 'gzip, br'),
      'header-value-changed',
    ],
    [
      'a host with a port',
      {},
      {request: {headers: [{name: 'Host', value: 'example.amazonaws.com:8443'}]}},
      'header-value-changed',
    ],
    ['a header that was not signed there', withHeader('X-A', '1'), {}, 'header-not-sent'],
    ['a header that arrived empty', withHeader('X-A', '1'), withHeader('X-A', ''), 'header-not-sent'],
    ['a header that was not signed here', {}, withHeader('X-A', '1'), 'header-not-signed'],
    ['values in another order', withHeader('X-A', '1,2'), withHeader('X-A', '2,1'), 'header-order'],
    ['a body that was lost', withBody('x'), {request: {method: 'POST'}}, 'payload-empty'],
    ['a body that is missing here', {request: {method: 'POST'}}, withBody('x'), 'payload-empty'],
    ['an unsigned payload', withBody('x'), {...withBody('x'), context: {unsignedPayload: true}}, 'payload-unsigned'],
    ['JSON written anew', withBody('{"a": 1}'), withBody('{"a":1}'), 'payload-reserialized'],
    ['a line end added to the body', withBody('a=b'), withBody('a=b\n'), 'payload-reserialized'],
    ['another body', withBody('a'), withBody('b'), 'payload-changed'],
    ['another Region', {}, {context: {region: 'eu-west-1'}}, 'scope-region'],
    ['another service', {}, {context: {service: 'iam'}}, 'scope-service'],
    [
      'Region and service swapped',
      {context: {region: 'iam', service: 'us-east-1'}},
      {context: {region: 'us-east-1', service: 'iam'}},
      'scope-order',
    ],
  ])('finds %s', (_, ours, theirs, id) => {
    const causes = compared(ours, theirs);
    expect(ids(causes)).toEqual([id]);
    expect(causes[0]?.evidence.length).toBeGreaterThan(0);
    expect(causes[0]?.mend).toMatch(/\.$/);
  });

  test('names every difference of another day', () => {
    expect(ids(compared({}, {context: {timestamp: '2015-08-31T12:36:00Z'}}))).toEqual([
      'header-value-changed',
      'request-time',
      'scope-date',
    ]);
  });

  test('finds parameters in another order, blanks that were kept and headers in another order', () => {
    const ours = signed({request: {target: '/?a=1&B=2', headers: [host, {name: 'X-A', value: 'a  b'}]}});
    const change = (from: string, to: string) => {
      const canonicalRequest = ours.canonicalRequest.text.replace(from, to);
      expect(canonicalRequest).not.toBe(ours.canonicalRequest.text);
      return ids(diagnose({signing: ours, serviceError: {...mismatch, canonicalRequest}}));
    };
    expect(change('B=2&a=1', 'a=1&B=2')).toEqual(['query-order']);
    expect(change('x-a:a b', 'x-a:a  b')).toEqual(['header-value-spacing']);
    expect(change('host;x-a;', 'x-a;host;')).toEqual(['header-order']);
  });

  test('finds a wrong terminator and a wrong algorithm', () => {
    const signing = signed();
    const say = (stringToSign: string) => ids(diagnose({signing, serviceError: {...mismatch, stringToSign}}));
    expect(say(signing.stringToSign.text.replace('aws4_request', 'aws4'))).toEqual(['scope-terminator']);
    expect(say(signing.stringToSign.text.replace('AWS4-HMAC', 'AWS4-ECDSA'))).toEqual(['algorithm']);
  });

  test('blames the hash if only the last line of the string to sign differs', () => {
    const signing = signed();
    const stringToSign = signing.stringToSign.text.replace(/\w{64}$/, 'f'.repeat(64));
    expect(
      ids(
        diagnose({signing, serviceError: {...mismatch, canonicalRequest: signing.canonicalRequest.text, stringToSign}}),
      ),
    ).toEqual(['hash-of-canonical-request']);
  });

  test('blames the key if nothing differs, with what speaks for it', () => {
    const signing = signed();
    const [cause, ...others] = diagnose({
      signing,
      serviceError: {...answering(signing), signatureProvided: signing.signature, accessKeyId: signing.accessKeyId},
      context: {...exampleContext, secretAccessKey: 'with a blank '},
    });
    expect(others).toEqual([]);
    expect(cause).toMatchObject({id: 'secret-key', likelihood: 'certain'});
    expect(cause?.evidence.join(' ')).toMatch(/equal on both sides.*is the one computed here.*has a blank/);
    expect(JSON.stringify(cause)).not.toContain('with a blank ');
  });

  test('asks for the session token of temporary credentials', () => {
    const signing = signed({context: {accessKeyId: 'ASIAEXAMPLE'}});
    expect(ids(diagnose({signing, serviceError: answering(signing)}))).toEqual(['secret-key', 'session-token']);
    const sending = signed({context: {accessKeyId: 'ASIAEXAMPLE', sessionToken: 't'}});
    expect(ids(diagnose({signing: sending, serviceError: answering(sending)}))).toEqual(['secret-key']);
  });

  test('sees that the answer belongs to another access key', () => {
    const signing = signed();
    expect(ids(diagnose({signing, serviceError: {...answering(signing), accessKeyId: 'AKIDOTHER'}}))).toEqual([
      'access-key-id',
    ]);
  });
});

describe('what the answer says by itself', () => {
  const said = (text: string) => {
    const parsed = parseServiceError(text);
    if (!parsed.ok) throw new Error(text);
    return diagnose({signing: signed(), serviceError: parsed.value});
  };

  test.each([
    [
      'Signature expired: 20150830T123600Z is now earlier than 20150830T130000Z (20150830T131500Z - 15 min.)',
      'clock-behind',
    ],
    [
      'Signature not yet current: 20150830T123600Z is still later than 20150830T120500Z (20150830T120000Z + 5 min.)',
      'clock-ahead',
    ],
    ['Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP', 'scope-date'],
    ["Credential should be scoped to a valid Region, not 'us-est-1'.", 'scope-region'],
    ["Credential should be scoped to correct service: 'sts'.", 'scope-service'],
    ["Credential should be scoped with a valid terminator: 'aws4_request', not 'aws4'.", 'scope-terminator'],
    ['{"message":"Missing Authentication Token"}', 'not-signed'],
    [
      '<Error><Code>RequestTimeTooSkewed</Code><Message>The difference between the request time and the current time is too large.</Message></Error>',
      'clock-skew',
    ],
    [
      '<Error><Code>AuthorizationQueryParametersError</Code><Message>something else</Message></Error>',
      'url-parameters',
    ],
    [
      '<Error><Code>AccessDenied</Code><Message>Request has expired</Message><Expires>2015-08-30T12:37:00Z</Expires></Error>',
      'url-expired',
    ],
    ['<Error><Code>ExpiredToken</Code><Message>The provided token has expired.</Message></Error>', 'token-expired'],
    [
      'An error occurred (InvalidClientTokenId) when calling the GetCallerIdentity operation: whatever',
      'unknown-access-key',
    ],
    ['{"__type":"UnrecognizedClientException","message":"whatever"}', 'unknown-access-key'],
    ['{"__type":"AccessDeniedException","message":"not allowed"}', 'not-a-signature-error'],
    ['The request signature we calculated does not match the signature you provided.', 'need-canonical-request'],
  ])('%s', (text, id) => {
    expect(ids(said(text))).toEqual([id]);
  });

  test('every message of the facts about time, scope, token and URL names a cause', () => {
    const general = ['msg-signature-does-not-match'];
    for (const {id, text, code} of pageFacts.messages ?? []) {
      const causes = diagnose({
        signing: signed(),
        serviceError: {format: 'text', message: text, ...(code && !code.includes(',') && {code})},
      });
      if (general.includes(id)) expect(ids(causes), id).toEqual(['need-canonical-request']);
      else expect(causes[0], id).toMatchObject({likelihood: 'certain'});
    }
  });

  test('a clock that is given adds its verdict', () => {
    const signing = signed();
    const now = (time: string) => ids(diagnose({signing, serviceError: mismatch, now: time}));
    expect(now('2015-08-30T12:36:10Z')).toEqual(['need-canonical-request']);
    expect(now('2015-08-30T13:00:00Z')).toEqual(['clock-behind', 'need-canonical-request']);
    expect(now('2015-08-30T12:00:00Z')).toEqual(['clock-ahead', 'need-canonical-request']);
    expect(
      ids(diagnose({signing: signed({variant: 'query'}), serviceError: mismatch, now: '2015-09-30T12:36:00Z'})),
    ).toContain('url-expired');
  });
});
