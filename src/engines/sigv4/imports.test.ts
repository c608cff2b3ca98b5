import fc from 'fast-check';
import {describe, expect, test, vi} from 'vitest';
import {parseAuthorizationHeader, parseHttpRequest, type Parsed, parsePresignedUrl} from './index';
import {signed} from './testing/signed';

// Property tests: slow on a busy machine.
vi.setConfig({testTimeout: 60_000});

function valueOf<Value>(parsed: Parsed<Value>): Value {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}
const issuesOf = (parsed: Parsed<unknown>) => (parsed.ok ? parsed.notes : parsed.issues);

describe('a raw HTTP request', () => {
  test('is read with CRLF or LF, folded headers and a body that keeps its bytes', () => {
    const lines = ['POST /a b?c HTTP/1.1', 'Host: h.example', 'X-Long: one', '\ttwo', '', 'x\r\n\r\ny'];
    for (const lineEnd of ['\n', '\r\n']) {
      expect(valueOf(parseHttpRequest(`\uFEFF${lineEnd}${lines.join(lineEnd)}`)).request).toEqual({
        method: 'POST',
        target: '/a b?c',
        headers: [
          {name: 'Host', value: 'h.example'},
          {name: 'X-Long', value: 'one two'},
        ],
        body: 'x\r\n\r\ny',
      });
    }
  });

  test('may lack the version, name its target in absolute form, or be HTTP/2', () => {
    const expected = {method: 'GET', target: '/x?y', headers: [{name: 'Host', value: 'h.example'}], body: ''};
    for (const text of [
      'GET /x?y\nHost: h.example',
      'GET https://h.example:443/x?y HTTP/1.1',
      ':method: GET\n:authority: h.example\n:scheme: https\n:path: /x?y\n',
      'GET /x?y HTTP/2\nhost: h.example'.replace('host', 'Host'),
    ]) {
      expect(valueOf(parseHttpRequest(text)).request).toEqual(expected);
    }
  });

  test('has its Authorization header taken apart and its session token kept apart', () => {
    const text = [
      'GET / HTTP/1.1',
      'Host: h.example',
      'X-Amz-Date: 20150830T123600Z',
      'X-Amz-Security-Token: very/secret',
      `Authorization: AWS4-HMAC-SHA256 Credential=AKID/20150830/us-east-1/iam/aws4_request,SignedHeaders=host;x-amz-date,Signature=${'a'.repeat(64)}`,
    ].join('\n');
    const value = valueOf(parseHttpRequest(text));
    expect(value).toEqual({
      request: {method: 'GET', target: '/', headers: [{name: 'Host', value: 'h.example'}], body: ''},
      context: {
        accessKeyId: 'AKID',
        region: 'us-east-1',
        service: 'iam',
        timestamp: '2015-08-30T12:36:00Z',
        omitSessionToken: true,
      },
      carried: {
        variant: 'header',
        credentialScope: '20150830/us-east-1/iam/aws4_request',
        signedHeaders: ['host', 'x-amz-date'],
        signature: 'a'.repeat(64),
      },
      secrets: {sessionToken: 'very/secret'},
    });
  });

  test('is quoted in issues no longer than a line', () => {
    const [issue] = issuesOf(parseHttpRequest(`no request ${'x'.repeat(500)}`));
    expect(issue?.found).toHaveLength(60);
  });

  test('leaves out a line that is no header field and says which', () => {
    const parsed = parseHttpRequest('GET / HTTP/1.1\nHost: h\nnonsense\nA: b');
    expect(valueOf(parsed).request.headers).toHaveLength(2);
    expect(issuesOf(parsed)).toEqual([expect.objectContaining({where: 'header line', found: 'nonsense', line: 3})]);
  });

  test.each([
    ['', 'nothing'],
    ['\n\n', 'nothing'],
    ['HTTP/1.1 403 Forbidden', 'the status line of a response'],
    ['curl https://h.example', 'a curl command'],
    ['https://h.example/?X-Amz-Signature=1', 'a URL'],
    ['{"__type": "x"}', 'XML or JSON'],
    ['GET', 'GET'],
    ['GET h.example/x', 'GET h.example/x'],
  ])('“%s” is refused with its reason', (text, found) => {
    const parsed = parseHttpRequest(text);
    expect(parsed.ok).toBe(false);
    expect(issuesOf(parsed)).toMatchObject([{where: 'request line', found}]);
    expect(issuesOf(parsed)[0]?.mend).toMatch(/\.$/);
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => void parseHttpRequest(`GET /${text}`)));
    fc.assert(fc.property(fc.string(), (text) => void parseHttpRequest(text)));
  });
});

describe('an Authorization header', () => {
  test('is taken apart whatever the blanks and the order of its parts', () => {
    const signature = '0'.repeat(64);
    for (const text of [
      `AWS4-HMAC-SHA256 Credential=A/20150830/r/s/aws4_request, SignedHeaders=a;host, Signature=${signature}`,
      `Authorization: AWS4-HMAC-SHA256 Signature=${signature},SignedHeaders=a;host,Credential=A/20150830/r/s/aws4_request`,
    ]) {
      expect(valueOf(parseAuthorizationHeader(text))).toEqual({
        algorithm: 'AWS4-HMAC-SHA256',
        accessKeyId: 'A',
        scope: {date: '20150830', region: 'r', service: 's', terminator: 'aws4_request'},
        signedHeaders: ['a', 'host'],
        signature,
      });
    }
  });

  test.each([
    ['AWS4-HMAC-SHA256, Credential=A', 'AWS4-HMAC-SHA256,', /comma/],
    ['AWS AKID:base64=', 'a Signature Version 2 header', /Version 4/],
    ['AWS4-ECDSA-P256-SHA256 Credential=A', 'AWS4-ECDSA-P256-SHA256', /cannot be recomputed/],
    ['Bearer abc', 'the scheme Bearer', /starts with AWS4/],
    ['', 'the scheme (none)', /starts with AWS4/],
    ['AWS4-HMAC-SHA256 Credential=A/b', 'no SignedHeaders, no Signature', /whole header/],
    ['AWS4-HMAC-SHA256 Credential=A/b, SignedHeaders=h, Signature=1', 'A/b', /five parts/],
    ['AWS4-HMAC-SHA256 Credential=d/r/s/t, SignedHeaders=h, Signature=1', 'd/r/s/t', /five parts/],
  ])('“%s” is refused', (text, found, mend) => {
    const parsed = parseAuthorizationHeader(text);
    expect(parsed.ok).toBe(false);
    expect(issuesOf(parsed)).toMatchObject([{found}]);
    expect(issuesOf(parsed)[0]?.mend).toMatch(mend);
  });

  test('with a signature that was cut off is read with a warning', () => {
    const parsed = parseAuthorizationHeader('AWS4-HMAC-SHA256 Credential=A/d/r/s/t, SignedHeaders=h, Signature=abc');
    expect(parsed.ok).toBe(true);
    expect(issuesOf(parsed)).toEqual([expect.objectContaining({severity: 'warning', found: '3 characters'})]);
  });
});

describe('a pre-signed URL', () => {
  test('gives back what was signed', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-z0-9/+=]{0,20}$/),
        fc.integer({min: 1, max: 604_800}),
        fc.array(fc.tuple(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}))),
        (sessionToken, expiresInSeconds, pairs) => {
          const query = pairs
            .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
            .join('&');
          const request = {target: query ? `/key?${query}` : '/key'};
          const signing = signed({variant: 'query', request, context: {sessionToken, expiresInSeconds}});
          const url = valueOf(parsePresignedUrl(signing.signedUrl));
          expect(url.request.target).toBe(request.target);
          expect(url.carried).toEqual({
            variant: 'query',
            credentialScope: signing.credentialScope,
            signedHeaders: signing.signedHeaders,
            signature: signing.signature,
          });
          expect(url.context.expiresInSeconds).toBe(expiresInSeconds);
          expect(url.secrets).toEqual(sessionToken ? {sessionToken} : {});
          expect(url.parameters.every(({isExact}) => isExact)).toBe(true);
        },
      ),
    );
  });

  test('shows when it was signed and when it ends', () => {
    const url = valueOf(
      parsePresignedUrl(` "${signed({variant: 'query', context: {expiresInSeconds: 900}}).signedUrl}" `),
    );
    expect(url).toMatchObject({
      signedAt: '2015-08-30T12:36:00Z',
      expiresAt: '2015-08-30T12:51:00Z',
      accessKeyId: 'AKIDEXAMPLE',
      scope: {service: 'service'},
    });
  });

  test('keeps its session token out of the parameters', () => {
    const url = valueOf(parsePresignedUrl(signed({variant: 'query', context: {sessionToken: 'hidden'}}).signedUrl));
    expect(JSON.stringify({...url, secrets: {}})).not.toContain('hidden');
  });

  test('with misspelled, missing or impossible parameters is read with a note on each', () => {
    const parsed = parsePresignedUrl(
      'https://h.example/?x-amz-signature=1&X-Amz-Date=2015&X-Amz-Expires=1h&X-Amz-Credential=a/b',
    );
    expect(issuesOf(parsed).map(({expected, found}) => [expected, found])).toEqual([
      ['X-Amz-Algorithm', 'no such parameter'],
      ['X-Amz-SignedHeaders', 'no such parameter'],
      ['X-Amz-Signature', 'x-amz-signature'],
      ['<access key ID>/<date>/<region>/<service>/aws4_request', 'a/b'],
      ['X-Amz-Date as YYYYMMDDTHHMMSSZ', '2015'],
      ['X-Amz-Expires in whole seconds', '1h'],
    ]);
  });

  test('without a path asks for /', () => {
    const {signedUrl} = signed({variant: 'query'});
    expect(valueOf(parsePresignedUrl(signedUrl.replace('/?', '?'))).request.target).toBe('/');
  });

  test('out of HTML is read with & for &amp;', () => {
    const {signedUrl, signature} = signed({variant: 'query'});
    const parsed = parsePresignedUrl(signedUrl.replaceAll('&', '&amp;'));
    expect(valueOf(parsed).carried?.signature).toBe(signature);
    expect(issuesOf(parsed)).toEqual([expect.objectContaining({severity: 'note', found: '&amp;'})]);
  });

  test.each([
    ['', 'nothing', /whole URL/],
    ['https://h.example/key', 'no query string', /after the question mark/],
    ['https://h.example/?a=b', 'a', /after the question mark/],
    [
      'https://b.s3.amazonaws.com/k?AWSAccessKeyId=A&Signature=s&Expires=1',
      'AWSAccessKeyId, Signature and Expires: Signature Version 2',
      /s3v4/,
    ],
    ['https://h.example/?X-Amz-Signature=1 2', 'https://h.example/?X-Amz-Signature=1 2', /Remove the blanks/],
  ])('“%s” is refused', (text, found, mend) => {
    const parsed = parsePresignedUrl(text);
    expect(parsed.ok).toBe(false);
    expect(issuesOf(parsed)).toMatchObject([{found}]);
    expect(issuesOf(parsed)[0]?.mend).toMatch(mend);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) => void parsePresignedUrl(`https://h/?X-Amz-Signature=${text}&X-Amz-Date=${text}&${text}`),
      ),
    );
  });
});
