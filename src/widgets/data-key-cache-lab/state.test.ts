import {describe, expect, test} from 'vitest';
import {codeFor, type CodeInput} from './code';
import {conclude} from './conclude';
import {firstAnswer} from './first-answer';
import {lanesOf, marksOf} from './lanes';
import {reasonOf} from './reasons';
import {samples} from './samples';
import {codec, type State} from './state';

const start = samples[0].state;
const concluded = (fields: Partial<State> = {}) => conclude({...start, ...fields});

function answerOf(fields: Partial<State>) {
  const {answer, text} = concluded(fields);
  if (!answer) throw new Error(text);
  return answer;
}

describe('the samples', () => {
  test.each(samples.map((one) => [one.name, one] as const))('%s gives what it must', (_, {state, expects}) => {
    const {answer, text} = conclude(state);
    if (expects.startsWith('K')) expect(answer?.uses.map(({key}) => key).join(' ')).toMatch(new RegExp(`^${expects}`));
    else expect(text).toContain(expects);
  });

  test('the first has the answer that is served with the page', () => {
    const {tone, text} = concluded();
    expect({tone, text}).toEqual(firstAnswer);
  });

  test('each opens from its link', () => {
    for (const {state} of samples) expect(codec.decode(codec.encode(state))).toEqual(state);
  });
});

describe('what is said', () => {
  test('a cache that saves nothing is no success', () => {
    expect(concluded({maxAge: '60', maxMessages: ''})).toMatchObject({
      tone: 'warn',
      text: expect.stringContaining('10 calls of KMS, as many as without a cache') as string,
      issues: [{field: 'maxAge', severity: 'warning'}],
    });
    expect(concluded({derivesKey: false}).text).toContain('A suite without key derivation is not cached.');
  });

  test('money is counted at the reader’s price only', () => {
    expect(answerOf({}).cost).toBeUndefined();
    expect(answerOf({price: '0.03', timesAMonth: '1,000,000'}).cost).toEqual({withCache: 9, without: 30});
    expect(concluded({price: 'free'}).issues).toMatchObject([{field: 'price'}]);
  });

  test('an issue names its line, and what the library throws', () => {
    expect(concluded({messages: '0s 10\n1s ten'}).text).toMatch(/^Not planned\. Line 2, column 4: Expected a size/);
    expect(concluded({library: 'java', maxMessages: '0'}).text).toContain(
      'throws “Message use limit must be positive”',
    );
  });

  test('readers call KMS once for each encrypted data key', () => {
    expect(concluded({side: 'decrypt'}).text).toMatch(/^3 calls of Decrypt of KMS instead of 10\./);
  });

  test('every use of a key has its reason in words', () => {
    const reasons = (fields: Partial<State>): string[] => {
      const {uses, plan} = answerOf(fields);
      return uses.map((use) => reasonOf(use, plan, fields.side ?? 'encrypt'));
    };
    expect(reasons({messages: '0 10 x3 every 1s', maxMessages: '2'})).toEqual([
      'Nothing is cached for this context.',
      'Cached for 1 s: message 2 under K1, 20 bytes in all.',
      'K1 has had its 2 messages.',
    ]);
    expect(reasons({messages: '0 10\n1 30\n2 ?', maxBytes: '25'}).slice(1)).toEqual([
      'With this message K1 would exceed 25 bytes. It is not cached.',
      'Its size is not known beforehand, so the cache is not asked.',
    ]);
    expect(reasons({messages: '0 1 a=1\n1 1 b=2\n2 1 a=1', capacity: '1'}).slice(1)).toEqual([
      'Nothing is cached for this context. K1 made room for it.',
      'K1 had to make room in a cache of 1. K2 made room for it.',
    ]);
    expect(reasons({messages: '0 1\n61 1', side: 'decrypt'})[1]).toBe('Nothing is cached for this encrypted data key.');
    expect(reasons({derivesKey: false})[0]).toBe('The suite has no key derivation, so nothing is cached.');
  });
});

describe('the code', () => {
  const input = (fields: Partial<State> = {}): CodeInput => {
    const {uses, plan} = answerOf(fields);
    return {thresholds: plan.thresholds, hasMaxMessages: true, hasMaxBytes: false, first: uses[0]?.message};
  };

  test('gives the age in the unit of each language', () => {
    expect(codeFor('javascript', input())).toContain('maxAge: 60000, // milliseconds');
    expect(codeFor('python', input())).toContain('max_age=60.0,');
    expect(codeFor('java', input())).toContain('.withMaxAge(60, TimeUnit.SECONDS)');
    expect(codeFor('java', input({maxAge: '1500'}))).toContain('.withMaxAge(1500, TimeUnit.MILLISECONDS)');
  });

  test('leaves out limits that were not set, and quotes what readers type', () => {
    const code = codeFor('javascript', input({messages: `0 1 the-app=it's"a" @jobs`}));
    expect(code).not.toContain('maxBytesEncrypted');
    expect(code).toContain(String.raw`{encryptionContext: {'the-app': 'it\'s"a"'}}`);
    expect(code).toContain("partition: 'jobs',");
    expect(codeFor('python', input({messages: '0 1 app="x"'}))).toContain(
      String.raw`encryption_context={"app": "\"x\""}`,
    );
  });
});

test('the timeline has a lane for each context and partition, and round marks', () => {
  const {summary} = answerOf({messages: '0 1 a=1\n1 1 a=1 @x\n2 1', maxMessages: '1'});
  expect(lanesOf(summary.keys).lanes.map(({name}) => name)).toEqual(['a=1', 'a=1 @x', 'no context']);
  expect(marksOf(9000)).toEqual([0, 5000]);
  expect(marksOf(60_000)).toEqual([0, 20_000, 40_000, 60_000]);
  expect(marksOf(1)).toEqual([0, 0.5, 1]);
});
