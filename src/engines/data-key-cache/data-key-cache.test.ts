import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  cacheSequenceBytes,
  cacheSequenceContexts,
  cacheSequenceMessages,
  cacheSequenceOversize,
} from '../../facts/kms/apis';
import {
  decryptAll,
  encryptAll,
  type LibraryName,
  readMessages,
  readThresholds,
  summarize,
  type TypedThresholds,
} from '.';
import {readCases} from './conformance/data-key-cache';

const sequences = readFileSync(join(import.meta.dirname, 'vectors/sequences.json'), 'utf8');

/** The uses of keys for messages as written, an hour as maximum age unless told otherwise. */
function usesOf(text: string, limits: Partial<TypedThresholds> = {}, library: LibraryName = 'javascript') {
  const read = readMessages(text);
  if (!read.ok) throw new Error(read.issues[0]?.message);
  const hour = library === 'javascript' ? '3600000' : '3600';
  const {thresholds} = readThresholds(
    {maxAge: hour, maxMessages: '', maxBytes: '', capacity: '10', ...limits},
    library,
  );
  if (!thresholds) throw new Error('no thresholds');
  return encryptAll(read.messages, {thresholds, library, derivesKey: true});
}

const keysOf = (...args: Parameters<typeof usesOf>): string =>
  usesOf(...args)
    .map(({key}) => key)
    .join(' ');

describe('sequences measured with client-node 5.0.2', () => {
  test.each(readCases(sequences).map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(one.differences()).toEqual([]);
  });

  test('the facts of the page come out', () => {
    expect(keysOf('0 10 x5 every 1s', {maxMessages: '2'})).toBe(cacheSequenceMessages.value);
    expect(keysOf('0 10 x4 every 1s', {maxBytes: '25'})).toBe(cacheSequenceBytes.value);
    expect(keysOf('0 30\n1 10\n2 10', {maxBytes: '25'})).toBe(cacheSequenceOversize.value);
    expect(keysOf('0 10 a=1\n1 10 b=2\n2 10 a=1', {capacity: '1'})).toBe(cacheSequenceContexts.value);
  });
});

describe('why a message gets the key it gets', () => {
  test('every reason has its case', () => {
    const reasons = (...args: Parameters<typeof usesOf>) => usesOf(...args).map(({reason}) => reason);
    expect(reasons('0 10 x3 every 1s', {maxMessages: '2'})).toEqual(['first', 'reused', 'too many messages']);
    expect(reasons('0 10 x3 every 1s', {maxAge: '1000'})).toEqual(['first', 'reused', 'too old']);
    expect(reasons('0 10\n1 30\n2 10', {maxBytes: '25'})).toEqual(['first', 'too many bytes', 'first']);
    expect(reasons('0 10\n1 ?\n2 10')).toEqual(['first', 'size unknown', 'reused']);
    expect(usesOf('0 10 a=1\n1 10 b=2\n2 10 a=1', {capacity: '1'})).toMatchObject([
      {reason: 'first', evicted: []},
      {reason: 'first', evicted: ['K1']},
      {reason: 'evicted', before: 'K1', evicted: ['K2']},
    ]);
  });

  test('an oversize message costs JavaScript and Python the cached key, Java keeps it', () => {
    const text = '0 10\n1 30\n2 10';
    expect(keysOf(text, {maxBytes: '25'}, 'javascript')).toBe('K1 K2 K3');
    expect(keysOf(text, {maxBytes: '25'}, 'python')).toBe('K1 K2 K3');
    expect(keysOf(text, {maxBytes: '25'}, 'java')).toBe('K1 K2 K1');
  });

  test('a message of exactly the byte limit is cached by JavaScript alone', () => {
    const cached = (library: LibraryName) => usesOf('0 25', {maxBytes: '25'}, library)[0]?.isCached;
    expect([cached('javascript'), cached('python'), cached('java')]).toEqual([true, false, false]);
  });

  test('Python evicts the oldest key, JavaScript and Java the one not used for longest', () => {
    const text = '0 1 a=1\n1 1 b=2\n2 1 a=1\n3 1 c=3\n4 1 a=1';
    expect(keysOf(text, {capacity: '2'}, 'javascript')).toBe('K1 K2 K1 K3 K1');
    expect(keysOf(text, {capacity: '2'}, 'java')).toBe('K1 K2 K1 K3 K1');
    expect(keysOf(text, {capacity: '2'}, 'python')).toBe('K1 K2 K1 K3 K4');
  });

  test('a cache of no entries calls KMS for each message in Java', () => {
    expect(usesOf('0 1 x3 every 1s', {capacity: '0'}, 'java').every(({isCall, isCached}) => isCall && !isCached)).toBe(
      true,
    );
  });
});

test('readers call KMS once for each encrypted data key while it is cached', () => {
  const plan = {
    thresholds: {maxAgeMs: 3_600_000, maxMessages: 2, maxBytes: 1e9, capacity: 10},
    library: 'javascript',
    derivesKey: true,
  } as const;
  const read = readMessages('0 10 app=a x5 every 1s');
  const decrypted = decryptAll(encryptAll(read.ok ? read.messages : [], plan), plan);
  expect(decrypted.map(({key, isCall}) => `${key} ${isCall}`)).toEqual([
    'K1 true',
    'K1 false',
    'K2 true',
    'K2 false',
    'K3 true',
  ]);
});

describe('thresholds', () => {
  const usual: TypedThresholds = {maxAge: '60', maxMessages: '', maxBytes: '', capacity: '10'};
  const thrown = (fields: Partial<TypedThresholds>, library: LibraryName) =>
    readThresholds({...usual, ...fields}, library).issues.map(({thrown: text}) => text);

  test.each([
    [{maxAge: '0'}, 'javascript', 'You must configure a maxAge'],
    [{maxMessages: '-1', maxAge: '60000'}, 'javascript', 'maxMessagesEncrypted is outside of bounds.'],
    [{maxMessages: '4294967297', maxAge: '60000'}, 'javascript', 'maxMessagesEncrypted is outside of bounds.'],
    [{maxBytes: '-1', maxAge: '60000'}, 'javascript', 'maxBytesEncrypted is outside of bounds.'],
    [{maxBytes: '9007199254740993', maxAge: '60000'}, 'javascript', 'maxBytesEncrypted is outside of bounds.'],
    [{maxAge: '0'}, 'python', 'max_age cannot be less than or equal to 0'],
    [{maxMessages: '0'}, 'python', 'max_messages_encrypted cannot be less than 1'],
    [{capacity: '0'}, 'python', 'LocalCryptoMaterialsCache capacity cannot be less than 1'],
    [{maxMessages: '4294967297'}, 'java', 'Message use limit exceeds limit of 4294967296'],
    [{maxBytes: '-1'}, 'java', 'Byte use limit must be non-negative'],
  ] as const)('%j throws in %s: %s', (fields, library, text) => expect(thrown(fields, library)).toEqual([text]));

  test('count the age in milliseconds in JavaScript and in seconds elsewhere', () => {
    const ages = (['javascript', 'python', 'java'] as const).map((library) => readThresholds(usual, library));
    expect(ages.map(({thresholds}) => thresholds?.maxAgeMs)).toEqual([60, 60_000, 60_000]);
    expect(ages.map(({issues}) => issues.length)).toEqual([1, 0, 0]);
  });

  test('of 0 mean no limit in JavaScript, with a warning', () => {
    const {thresholds, issues} = readThresholds(
      {maxAge: '60000', maxMessages: '0', maxBytes: '0', capacity: '0'},
      'javascript',
    );
    expect(thresholds).toMatchObject({maxMessages: 2 ** 32, maxBytes: 2 ** 53 - 1, capacity: Number.POSITIVE_INFINITY});
    expect(issues.map(({severity}) => severity)).toEqual(['warning', 'warning', 'warning']);
  });

  test.each(['', 'soon', '1e9', '１２'])('of %j are refused in words', (maxAge) => {
    const {thresholds, issues} = readThresholds({...usual, maxAge}, 'python');
    expect(thresholds).toBeUndefined();
    expect(issues[0]?.message).toContain('Expected a number');
  });
});

describe('messages', () => {
  test('are read with their units, pairs, partitions and repeats, and come in order of time', () => {
    expect(readMessages('1min 4kB b=2,a=1 @writer x2 every 500ms\n# a remark\n\n2s ?')).toEqual({
      ok: true,
      messages: [
        {atMs: 2000, bytes: undefined, context: '', partition: ''},
        {atMs: 60_000, bytes: 4000, context: 'a=1, b=2', partition: 'writer'},
        {atMs: 60_500, bytes: 4000, context: 'a=1, b=2', partition: 'writer'},
      ],
    });
  });

  test.each([
    ['', 1, 1, 'Expected a message'],
    ['0s 10\nsoon 10', 2, 1, 'Expected a time'],
    ['0s', 1, 3, 'found the end of the line'],
    ['0s 1.5', 1, 4, 'Expected a size'],
    ['0s 10 a=1,b', 1, 7, 'Expected pairs'],
    ['0s 10 x0 every 1s', 1, 7, 'Expected how often'],
    ['0s 10 x5', 1, 9, 'Expected every'],
    ['0s 10 a=1 b=2', 1, 11, 'found “b=2”'],
    ['0s 1 x5000 every 1s\n0s 1', 1, 1, 'at most 5000 messages; found 5001'],
  ])('%j is refused at line %i, column %i', (text, line, column, words) => {
    const read = readMessages(text);
    expect(read.ok || read.issues[0]).toMatchObject({line, column, message: expect.stringContaining(words) as string});
  });

  test('of any kind are read or refused, and no key outlives a threshold', () => {
    const line = fc
      .record({
        at: fc.nat(100),
        size: fc.oneof(fc.nat(50).map(String), fc.constant('?')),
        context: fc.constantFrom('', 'a=1', 'b=2,a=1'),
      })
      .map(({at, size, context}) => `${at} ${size} ${context}`);
    const limits = fc.record({
      maxAge: fc.integer({min: 1, max: 50}),
      maxMessages: fc.integer({min: 1, max: 4}),
      maxBytes: fc.nat(100),
      capacity: fc.integer({min: 1, max: 3}),
    });
    fc.assert(
      fc.property(
        fc.array(line, {minLength: 1, maxLength: 20}),
        limits,
        fc.constantFrom('python', 'java'),
        (lines, typed, library) => {
          const fields = Object.fromEntries(
            Object.entries(typed).map(([name, value]) => [name, String(value)]),
          ) as unknown as TypedThresholds;
          const {keys, calls} = summarize(usesOf(lines.join('\n'), fields, library));
          expect(calls).toBe(keys.length);
          for (const key of keys) {
            expect(key.messages).toBeLessThanOrEqual(typed.maxMessages);
            expect(key.untilMs - key.fromMs).toBeLessThanOrEqual(typed.maxAge * 1000);
            if (key.messages > 1) expect(key.bytes).toBeLessThanOrEqual(typed.maxBytes);
          }
        },
      ),
    );
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        const read = readMessages(text);
        if (!read.ok) expect(read.issues.length).toBeGreaterThan(0);
      }),
    );
  });
});
