import {describe, expect, test} from 'vitest';
import {s3ClockSkewMs} from '../../facts/cli-sdk/signature-v4';
import {checkTiming} from './index';

const at = '2015-08-30T12:36:00Z';
const header = {at, variant: 'header', service: 'iam'} as const;
const url = {at, variant: 'query', service: 's3', expiresInSeconds: 60} as const;

describe('the time of a request', () => {
  test.each([
    ['5 minutes late', {...header, now: '2015-08-30T12:41:00Z'}, 'accepted'],
    ['a second later than that', {...header, now: '2015-08-30T12:41:01Z'}, 'expired'],
    ['5 minutes early', {...header, now: '2015-08-30T12:31:00Z'}, 'accepted'],
    ['a second earlier than that', {...header, now: '2015-08-30T12:30:59Z'}, 'not-yet-valid'],
    ['15 minutes late at Amazon S3', {...header, service: 's3', now: '2015-08-30T12:51:00Z'}, 'accepted'],
    ['a second later than that', {...header, service: 's3', now: '2015-08-30T12:51:01Z'}, 'expired'],
    ['in the last second of a URL', {...url, now: '2015-08-30T12:37:00Z'}, 'accepted'],
    ['a second after the end of a URL', {...url, now: '2015-08-30T12:37:01Z'}, 'expired'],
    ['long before a URL begins', {...url, now: '2015-08-30T12:00:00Z'}, 'not-yet-valid'],
    ['with the longest life', {...url, expiresInSeconds: 604_800, now: '2015-09-06T12:36:00Z'}, 'accepted'],
    ['with a second more', {...url, expiresInSeconds: 604_801, now: at}, 'expiry-out-of-range'],
    ['with no life at all', {...url, expiresInSeconds: 0, now: at}, 'expiry-out-of-range'],
    ['with a life that is no number', {...url, expiresInSeconds: Number.NaN, now: at}, 'expiry-out-of-range'],
    ['that nobody can read', {...header, at: 'noon', now: at}, 'unreadable-time'],
    ['by a clock that nobody can read', {...header, now: ''}, 'unreadable-time'],
  ] as const)('%s is judged', (_, timing, verdict) => {
    expect(checkTiming(timing).verdict).toBe(verdict);
  });

  test('that is refused comes with the message of the service', () => {
    expect(checkTiming({...header, now: '2015-08-30T13:00:00Z'}).message).toBe(
      'Signature expired: 20150830T123600Z is now earlier than 20150830T125500Z (20150830T130000Z - 5 min.)',
    );
    expect(checkTiming({...header, now: '2015-08-30T12:00:00Z'}).message).toBe(
      'Signature not yet current: 20150830T123600Z is still later than 20150830T120500Z',
    );
    expect(checkTiming({...header, service: 's3', now: '2015-08-30T14:00:00Z'})).toMatchObject({
      code: 'RequestTimeTooSkewed',
      message: 'The difference between the request time and the current time is too large.',
      windowMs: s3ClockSkewMs.value,
      skewMs: 84 * 60_000,
    });
  });

  test('shows the first and last instant of a URL', () => {
    expect(checkTiming({...url, now: at})).toMatchObject({
      validFrom: '2015-08-30T12:21:00Z',
      validUntil: '2015-08-30T12:37:00Z',
      skewMs: 0,
    });
  });
});
