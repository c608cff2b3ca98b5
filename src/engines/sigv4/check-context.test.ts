import {describe, expect, test} from 'vitest';
import {checkContext, type SigningContext, type SigningInput} from './index';
import {exampleContext, exampleRequest} from './testing/signed';

function issues(
  context: Partial<SigningContext>,
  request: Partial<SigningInput['request']> = {},
  variant: SigningInput['variant'] = 'query',
) {
  return checkContext({
    request: {...exampleRequest, ...request},
    context: {...exampleContext, ...context},
    variant,
  }).map(({field, severity, found}) => `${severity} ${field}: ${found}`);
}

describe('the form', () => {
  test('without anything odd has no issues', () => {
    expect(issues({})).toEqual([]);
  });

  test.each<[Partial<SigningContext>, string]>([
    [{accessKeyId: ''}, 'error accessKeyId: nothing'],
    [{accessKeyId: 'AKID EXAMPLE'}, 'error accessKeyId: a blank in it'],
    [{accessKeyId: 'AKID/EXAMPLE'}, 'error accessKeyId: 12 characters, some of them not letters or digits'],
    [{accessKeyId: 'ASIAEXAMPLE'}, 'warning accessKeyId: no session token'],
    [{secretAccessKey: ''}, 'error secretAccessKey: nothing'],
    [
      {secretAccessKey: `${exampleContext.secretAccessKey}\n`},
      'warning secretAccessKey: a blank, tab or line end in it',
    ],
    [{secretAccessKey: 'short'}, 'warning secretAccessKey: 5 characters'],
    [{sessionToken: 'a b'}, 'warning sessionToken: a blank, tab or line end in it'],
    [{region: ''}, 'error region: nothing'],
    [{region: 'us-east-1/iam'}, 'error region: us-east-1/iam'],
    [{region: 'US-EAST-1'}, 'warning region: US-EAST-1'],
    [{service: 'iam/aws4_request'}, 'error service: iam/aws4_request'],
    [{timestamp: 'today'}, 'error timestamp: today'],
    [{expiresInSeconds: 0}, 'error expiresInSeconds: 0'],
    [{expiresInSeconds: 604_801}, 'error expiresInSeconds: 604801'],
    [{expiresInSeconds: 1.5}, 'error expiresInSeconds: 1.5'],
  ])('with %o says so at its field', (context, issue) => {
    expect(issues(context)).toEqual([issue]);
  });

  test.each<[Partial<SigningInput['request']>, string]>([
    [{method: ''}, 'error method: nothing'],
    [{method: 'get'}, 'warning method: get'],
    [{target: 'x'}, 'error target: x'],
    [{target: ''}, 'error target: nothing'],
    [{target: '/#x'}, 'warning target: #'],
    [{target: '/a b'}, 'warning target: a blank or a character beyond ASCII'],
    [{headers: []}, 'error headers: none'],
    [{headers: [...exampleRequest.headers, ...exampleRequest.headers]}, 'error headers: 2'],
    [{headers: [...exampleRequest.headers, {name: 'X Y', value: ''}]}, 'error headers: X Y'],
    [{headers: [...exampleRequest.headers, {name: 'X', value: 'a\nb'}]}, 'warning headers: a line end in it'],
  ])('with the request %o says so at its field', (request, issue) => {
    expect(issues({}, request)).toEqual([issue]);
  });

  test('that mixes the two forms of a signature is warned', () => {
    expect(issues({}, {target: '/?X-Amz-Signature=1'}, 'header')).toEqual([
      'warning target: the query of a pre-signed URL',
    ]);
  });

  test('never repeats a secret', () => {
    const secret = 'not the right length';
    const all = checkContext({
      request: exampleRequest,
      context: {...exampleContext, secretAccessKey: secret, sessionToken: secret},
      variant: 'header',
    });
    expect(all).toHaveLength(2);
    expect(JSON.stringify(all)).not.toContain(secret);
  });

  test('gets a mend with every issue', () => {
    const context = {
      ...exampleContext,
      accessKeyId: '',
      secretAccessKey: 'x',
      region: '/',
      service: '',
      timestamp: '',
      expiresInSeconds: -1,
    };
    const all = checkContext({
      request: {method: '', target: '', headers: [{name: '', value: ''}], body: ''},
      context,
      variant: 'query',
    });
    expect(all.length).toBeGreaterThan(8);
    for (const {expected, found, mend} of all) expect([expected, found, mend].every((text) => text !== '')).toBe(true);
  });
});
