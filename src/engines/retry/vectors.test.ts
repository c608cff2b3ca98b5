import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readCases} from './conformance/retry';
import {decide} from './decide';
import {parseAnswers, resolveSettings, type Era, type Mode, type Service} from './index';
import {RateLimiter} from './rate-limiter';

const folder = join(import.meta.dirname, 'vectors');
const shared = join(import.meta.dirname, '../../../../shared/vectors/retry.json');
const recorded = readCases(readFileSync(join(folder, 'retry.json'), 'utf8'));

describe('sequences recorded from @smithy/core', () => {
  test('are 22 under the rules of 2026, 19 under those before, and 8 of the specification', () => {
    const kinds = recorded.map(({id}) => id.split('/')[id.startsWith('specification') ? 0 : 1]);
    expect(kinds.filter((kind) => kind === '2026')).toHaveLength(22);
    expect(kinds.filter((kind) => kind === 'before')).toHaveLength(19);
    expect(kinds.filter((kind) => kind === 'specification')).toHaveLength(8);
  });

  test.each(recorded.map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(one.differences()).toEqual([]);
  });

  test.skipIf(!existsSync(shared))('shared between projects pass as well', () => {
    const failed = readCases(readFileSync(shared, 'utf8')).filter((one) => !one.run());
    expect(failed.map(({id}) => id)).toEqual([]);
  });

  test('a file of another shape is refused', () => {
    expect(() => readCases('{"vectors": []}')).toThrow('expected');
  });
});

type Row = readonly [
  answer: string,
  afterMs?: number | null,
  action?: string,
  delayMs?: number | null,
  quotaAfter?: number | null,
  sleptMs?: number | null,
  heldMs?: number | null,
  rate?: number | null,
];

interface BotocoreCase {
  readonly id: string;
  readonly rules: Era;
  readonly service: Service;
  readonly mode?: Mode;
  readonly maxAttempts?: number;
  readonly quota?: number;
  readonly steps: readonly Row[];
}

const botocore = JSON.parse(readFileSync(join(folder, 'botocore.json'), 'utf8')) as {cases: readonly BotocoreCase[]};

/** What the engine does step by step, in the columns of the file. */
function play({rules: era, service, mode, maxAttempts, quota: left, steps}: BotocoreCase): readonly Row[] {
  const setup = resolveSettings({
    client: 'boto3',
    era,
    service,
    ...(mode && {mode}),
    ...(maxAttempts !== undefined && {maxAttempts}),
  });
  if (!setup.ok) throw new Error(setup.text);
  const {rules} = setup;
  const limiter = rules.rateLimiter && new RateLimiter(rules.rateLimiter, 1000);
  let [now, quota, retries, lastCost] = [1000, left ?? rules.quota?.tokens ?? 0, 0, undefined as number | undefined];
  return steps.map(([text, afterMs]) => {
    const parsed = parseAnswers(text);
    const answer = parsed.ok ? parsed.answers[0] : undefined;
    if (!answer) throw new Error(text);
    now += (afterMs ?? 0) / 1000;
    let held = 0;
    for (let wait = limiter?.secondsToWait(now) ?? 0; wait > 0; wait = limiter?.secondsToWait(now) ?? 0) {
      now += wait;
      held += wait;
    }
    const standing = lastCost === undefined ? {retries, quota} : {retries, quota, lastCost};
    const decision = decide(rules, standing, answer, () => 1);
    limiter?.learn(decision.action !== 'success' && decision.failure === 'throttling', now);
    quota = decision.quotaAfter;
    retries = decision.action === 'retry' ? retries + 1 : 0;
    lastCost = decision.action === 'retry' ? decision.cost : undefined;
    return [
      text,
      afterMs ?? null,
      decision.action,
      decision.action === 'retry' ? decision.waitMs : null,
      rules.quota ? quota : null,
      decision.action === 'give up' ? (decision.last?.waitMs ?? null) : null,
      limiter ? held * 1000 : null,
      limiter ? limiter.nextRate : null,
    ];
  });
}

/** Whether two columns agree; times and rates within the precision of the file. */
const agree = (one: unknown, other: unknown): boolean =>
  typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) < 0.002 : one === other;

describe('sequences recorded from botocore', () => {
  test('are 180', () => {
    expect(botocore.cases).toHaveLength(180);
  });

  test.each(botocore.cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const played = play(one);
    const different = one.steps.flatMap((row, step) =>
      Array.from({length: 8}, (__, column) => column)
        .filter((column) => !agree(played[step]?.[column] ?? null, row[column] ?? null))
        .map((column) => `step ${step + 1}, column ${column + 1}: ${played[step]?.[column]} instead of ${row[column]}`),
    );
    expect(different).toEqual([]);
  });
});
