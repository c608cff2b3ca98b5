import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {defaultSetup, replay, type Setup, startsAt, tokenText} from './index';
import {ask, known, optional, situation, table, title, withToken} from './testing/requests';

describe('requests and their answers', () => {
  test.each(table)('%s', (_, target, sent, setup, status, body) => {
    const {answer} = ask(target, sent, situation(setup));
    expect(answer?.status ?? 0).toBe(status);
    expect(answer?.body.startsWith('<?xml') ? title(answer.body) : answer?.body).toBe(body);
  });

  test('an error page has the length of a recorded one', () => {
    const {answer} = ask('/latest/', {}, situation());
    expect(answer?.headers).toEqual([
      {name: 'Content-Type', value: 'text/html'},
      {name: 'Content-Length', value: '343'},
      {name: 'Date', value: 'Wed, 25 Nov 2026 09:00:00 GMT'},
      {name: 'Server', value: 'EC2ws'},
      {name: 'Connection', value: 'close'},
    ]);
  });

  test('/ lists the versions, latest at the end', () => {
    const {answer} = ask('/', withToken, situation());
    expect(answer?.body).toMatch(/^1\.0\n2007-01-19\n[\s\S]*\n2024-04-11\nlatest$/);
  });

  test('a token ends on the second, and says since when', () => {
    expect(ask('/latest/', withToken, situation({}, 59_999)).answer?.status).toBe(200);
    const late = ask('/latest/', withToken, situation({}, 60_000));
    expect(late.answer?.status).toBe(401);
    expect(late.checks.at(-1)?.why).toContain('valid for 60 seconds, until 09:01:00 UTC; now it is 09:01:00');
  });

  test('an error page that was taken for a token is recognised', () => {
    const sent = {headers: {'X-aws-ec2-metadata-token': '<?xml version="1.0"?>'}};
    expect(ask('/latest/', sent, situation()).checks.at(-1)?.why).toContain('without -f curl gave its page');
  });
});

describe('the role', () => {
  const path = '/latest/meta-data/iam/security-credentials/web-server';
  const read = (later: number, setup: Partial<Setup> = {}) =>
    JSON.parse(ask(path, {}, situation({...optional, ...setup}, later)).answer?.body ?? '{}') as Record<string, string>;

  test('has credentials of every field', () => {
    expect(read(0)).toEqual({
      Code: 'Success',
      LastUpdated: '2026-11-25T08:30:00Z',
      Type: 'AWS-HMAC',
      AccessKeyId: 'ASIAIOSFODNN7EXAMPLE',
      SecretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      Token: 'EXAMPLE-SESSION-TOKEN-1',
      Expiration: '2026-11-25T14:30:00Z',
    });
  });

  test('has new credentials at least five minutes before the old ones end, whenever one looks', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 90 * 24 * 3600}), (seconds) => {
        const left = Date.parse(read(seconds * 1000).Expiration ?? '') - (startsAt + seconds * 1000);
        expect(left).toBeGreaterThanOrEqual(5 * 60_000);
        expect(left).toBeLessThanOrEqual(6 * 3600_000);
      }),
    );
  });

  test('that EC2 may not assume answers 200 without keys', () => {
    const credentials = read(0, {role: 'untrusted'});
    expect(credentials.Code).toBe('AssumeRoleUnauthorizedAccess');
    expect(credentials).not.toHaveProperty('AccessKeyId');
  });

  test('is not the profile', () => {
    const info = ask('/latest/meta-data/iam/info', withToken, situation()).answer?.body;
    expect(info).toContain('"InstanceProfileArn" : "arn:aws:iam::111122223333:instance-profile/web-server-profile"');
  });
});

test('every answer gives its reasons, and only the last check can be unmet', () => {
  const setups = fc.record({
    httpEndpoint: fc.constantFrom('enabled', 'disabled'),
    httpTokens: fc.constantFrom('optional', 'required'),
    hopLimit: fc.integer({min: 1, max: 64}),
    httpProtocolIpv6: fc.constantFrom('enabled', 'disabled'),
    instanceMetadataTags: fc.constantFrom('enabled', 'disabled'),
    role: fc.constantFrom('attached', 'none', 'untrusted'),
    isInterrupted: fc.boolean(),
    isInContainer: fc.boolean(),
  });
  const path = fc.array(fc.constantFrom('latest', 'meta-data', 'iam', 'api', 'token', '', '1.0', 'tags', '%', 'x'));
  const value = fc.oneof(fc.constantFrom(known.text, '60', '21601', ''), fc.string());
  fc.assert(
    fc.property(
      setups,
      path,
      fc.constantFrom('GET', 'PUT', 'HEAD', 'POST', 'OPTIONS', 'x'),
      fc.dictionary(
        fc.constantFrom('X-aws-ec2-metadata-token', 'X-aws-ec2-metadata-token-ttl-seconds', 'X-Forwarded-For'),
        value,
      ),
      fc.constantFrom('ipv4', 'ipv6'),
      (setup, segments, method, headers, endpoint) => {
        const {answer, checks} = ask(`/${segments.join('/')}`, {method, headers, endpoint}, situation(setup));
        expect(checks.length).toBeGreaterThan(0);
        const unmet = checks.filter(({isMet}) => !isMet);
        if (answer && answer.status < 400) expect(unmet).toEqual([]);
        else expect(unmet.length).toBeGreaterThan(0);
      },
    ),
  );
});

test('tokens look like real ones in length, and are all different', () => {
  const texts = Array.from({length: 300}, (_, index) => tokenText(index));
  expect(new Set(texts).size).toBe(300);
  expect(texts.every((text) => /^AQAEAEXAMPLE[\w-]{42}==$/.test(text))).toBe(true);
});

test('a session told again comes out the same', () => {
  const steps = [
    {
      kind: 'run',
      line: 'T=$(curl -X PUT http://169.254.169.254/latest/api/token -H "X-aws-ec2-metadata-token-ttl-seconds: 9")',
    },
    {kind: 'wait', seconds: 10},
    {kind: 'run', line: 'curl -s -H "X-aws-ec2-metadata-token: $T" http://169.254.169.254/'},
  ] as const;
  expect(replay(defaultSetup, steps).entries).toEqual(replay(defaultSetup, steps).entries);
});
