import {describe, expect, test} from 'vitest';
import {ceilingMs, resolveSettings, type Client, type Era, type FailureClass, type Mode, type Service} from './index';

function ceilings(client: Client, mode: Mode, era: Era, service: Service, failure: FailureClass): readonly number[] {
  const setup = resolveSettings({client, mode, era, service});
  if (!setup.ok) throw new Error(setup.text);
  return Array.from({length: 6}, (_, retries) => ceilingMs(setup.rules, failure, retries) / 1000);
}

const attempts = (client: Client, era: Era, service: Service, mode?: Mode): number | undefined => {
  const setup = resolveSettings({client, era, service, ...(mode && {mode})});
  return setup.ok ? setup.rules.maxAttempts : undefined;
};

describe('the longest waits, in seconds', () => {
  test.each([
    ['boto3', 'legacy', 'before', 'other', 'transient', [1, 2, 4, 8, 16, 32]],
    ['boto3', 'legacy', '2026', 'dynamodb', 'throttling', [0.05, 0.1, 0.2, 0.4, 0.8, 1.6]],
    ['boto3', 'standard', 'before', 'other', 'throttling', [1, 2, 4, 8, 16, 20]],
    ['cli', 'standard', '2026', 'other', 'transient', [0.05, 0.1, 0.2, 0.4, 0.8, 1.6]],
    ['cli', 'standard', '2026', 'other', 'throttling', [1, 2, 4, 8, 16, 20]],
    ['boto3', 'standard', '2026', 'dynamodb', 'timeout', [0.025, 0.05, 0.1, 0.2, 0.4, 0.8]],
    ['javascript', 'standard', 'before', 'other', 'throttling', [0.5, 1, 2, 4, 8, 16]],
    ['java', 'legacy', 'before', 'other', 'throttling', [0.5, 1, 2, 4, 8, 16]],
    ['java', 'standard', 'before', 'other', 'transient', [0.1, 0.2, 0.4, 0.8, 1.6, 3.2]],
  ] as const)('of %s in %s mode, rules %s, %s, after %s', (client, mode, era, service, failure, wanted) => {
    expect(ceilings(client, mode, era, service, failure)).toEqual(wanted);
  });
});

describe('attempts without a setting', () => {
  test.each([
    ['boto3', 'before', 'other', 5],
    ['boto3', 'before', 'dynamodb', 10],
    ['boto3', '2026', 'other', 3],
    ['boto3', '2026', 'dynamodb', 4],
    ['cli', 'before', 'dynamodb', 3],
    ['javascript', '2026', 'dynamodb', 4],
    ['java', 'before', 'other', 4],
    ['java', 'before', 'dynamodb', 9],
    ['java', '2026', 'other', 3],
    ['java', '2026', 'dynamodb', 4],
  ] as const)('of %s, rules %s, %s', (client, era, service, wanted) => {
    expect(attempts(client, era, service)).toBe(wanted);
  });
});

describe('legacy mode', () => {
  test('is refused by AWS CLI v2 in its own words', () => {
    expect(resolveSettings({client: 'cli', mode: 'legacy', service: 'other'})).toMatchObject({
      ok: false,
      text: 'Invalid value provided to "mode": "legacy" must be one of: "standard" or "adaptive"',
      status: 'exit 255',
    });
  });

  test('is standard mode in the SDK for JavaScript', () => {
    expect(resolveSettings({client: 'javascript', mode: 'legacy', service: 'other'})).toMatchObject({
      ok: true,
      mode: 'standard',
      notes: [expect.stringContaining('no legacy mode')],
    });
  });
});
