// Runs recorded event sequences through the rules of standard mode, chance fixed at 1. https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
import type {ConformanceCase} from '../../conformance-case';
import {javascriptRules} from '../clients/javascript';
import {afterFailure, afterSuccess, decide, type Decision} from '../decide';
import type {RetryRules} from '../rules';
import type {Era} from '../client';

interface Given {
  readonly maxAttempts?: number;
  readonly quota?: number;
  readonly baseDelayMs?: number;
  readonly longPoll?: boolean;
}

interface Step {
  readonly error?: string;
  readonly outcome?: string;
  readonly retryAfterMs?: number;
}

interface Expected {
  readonly action?: string;
  readonly delayMs?: number;
  readonly quotaAfter: number;
}

interface Vector {
  readonly id: string;
  readonly given: Given;
  readonly steps: readonly Step[];
  readonly expected2026?: readonly Expected[];
  readonly expectedBefore2026?: readonly Expected[];
}

interface SpecificationCase {
  readonly name: string;
  readonly given: Given;
  readonly responses: readonly {
    readonly status: number;
    readonly errorCode?: string;
    readonly outcome: string;
    readonly quotaAfter: number;
    readonly delayMs?: number;
  }[];
}

const longest = (): number => 1;

function rulesFor({maxAttempts, baseDelayMs, longPoll}: Given, era: Era): RetryRules {
  const rules = javascriptRules('standard', era, longPoll ? 'long-poll' : 'other');
  const {throttling, other} = rules.waits;
  const waits = {throttling, other: {...other, baseMs: baseDelayMs ?? other.baseMs}};
  return {...rules, waits, maxAttempts: maxAttempts ?? rules.maxAttempts};
}

/** Where a client stands between the answers of a file. */
class Client {
  private retries = 0;
  private lastCost: number | undefined;
  quota: number;

  constructor(
    readonly rules: RetryRules,
    quota: number | undefined,
  ) {
    this.quota = quota ?? rules.quota?.tokens ?? 0;
  }

  standing() {
    const {retries, quota, lastCost} = this;
    return lastCost === undefined ? {retries, quota} : {retries, quota, lastCost};
  }

  follow(decision: Decision): void {
    this.quota = decision.quotaAfter;
    this.retries = decision.action === 'retry' ? this.retries + 1 : 0;
    this.lastCost = decision.action === 'retry' ? decision.cost : undefined;
  }
}

function play(client: Client, {error, retryAfterMs}: Step): Decision {
  const standing = client.standing();
  const failure = {TRANSIENT: 'transient', THROTTLING: 'throttling'}[error ?? ''] as 'transient' | undefined;
  if (error === undefined) {
    return {action: 'success', refund: 0, quotaAfter: afterSuccess(client.rules, standing), why: ''};
  }
  return failure
    ? afterFailure(client.rules, standing, failure, retryAfterMs, longest)
    : {action: 'give up', because: 'final', quotaAfter: client.quota, why: ''};
}

function compare(at: string, decision: Decision, expected: Expected | undefined): readonly string[] {
  if (!expected) return [];
  const delayMs = decision.action === 'retry' ? decision.waitMs : undefined;
  const wrong: string[] = [];
  if (expected.action !== undefined && decision.action !== expected.action) {
    wrong.push(`${at}: ${decision.action} instead of ${expected.action}`);
  }
  if (delayMs !== expected.delayMs) wrong.push(`${at}: waits ${delayMs} instead of ${expected.delayMs} ms`);
  if (decision.quotaAfter !== expected.quotaAfter) {
    wrong.push(`${at}: quota ${decision.quotaAfter} instead of ${expected.quotaAfter}`);
  }
  return wrong;
}

function recorded({given, steps}: Vector, era: Era, expected: readonly Expected[]): readonly string[] {
  const client = new Client(rulesFor(given, era), given.quota);
  return steps.flatMap((step, index) => {
    const decision = play(client, step);
    client.follow(decision);
    return compare(`step ${index + 1}`, decision, expected[index]);
  });
}

function specified({given, responses}: SpecificationCase): readonly string[] {
  const client = new Client(rulesFor(given, '2026'), given.quota);
  return responses.flatMap(({status, errorCode, outcome, quotaAfter, delayMs}, index) => {
    const answer = {kind: 'response', status, ...(errorCode && {code: errorCode})} as const;
    const decision = decide(client.rules, client.standing(), answer, longest);
    client.follow(decision);
    const because = decision.action === 'give up' ? {attempts: 'max attempts exceeded', quota: 'quota exceeded'} : {};
    const said =
      decision.action === 'give up' ? (because as Record<string, string>)[decision.because] : decision.action;
    const at = `answer ${index + 1}`;
    return [
      ...(said === outcome ? [] : [`${at}: ${said} instead of ${outcome}`]),
      ...compare(at, decision, {quotaAfter, ...(delayMs === undefined ? {} : {delayMs})}),
    ];
  });
}

const asCase = (id: string, differences: () => readonly string[]): ConformanceCase => ({
  id,
  quirk: false,
  differences,
  run: () => differences().length === 0,
});

/** The cases of a vector file's text. Throws an Error that says what is wrong with a file of another shape. */
export function readCases(text: string): readonly ConformanceCase[] {
  const file = JSON.parse(text) as {
    readonly cases?: readonly Vector[];
    readonly specification?: {readonly cases?: readonly SpecificationCase[]};
  };
  const {cases: vectors} = file;
  if (!vectors || !Array.isArray(vectors))
    throw new Error('expected {"cases": [{"id", "given", "steps", "expected2026"}]}');
  const eras = [
    ['2026', 'expected2026'],
    ['before', 'expectedBefore2026'],
  ] as const;
  return [
    ...(vectors as readonly Vector[]).flatMap((vector) =>
      eras.flatMap(([era, key]) => {
        const expected = vector[key];
        return expected ? [asCase(`${vector.id}/${era}`, () => recorded(vector, era, expected))] : [];
      }),
    ),
    ...(file.specification?.cases ?? []).map((one) => asCase(`specification/${one.name}`, () => specified(one))),
  ];
}
