import fc from 'fast-check';
import {expect, test} from 'vitest';
import {encodeWords, entryEnd} from './word-code';
import {WordReader} from './word-reader';

/** Reads written texts again. */
function roundTrip(text: string): string {
  const texts = text.split(entryEnd);
  const reader = new WordReader(encodeWords(texts));
  return texts.map((_, at) => reader.text(at)).join(entryEnd);
}

test.each([
  '',
  ' ',
  'Calls `GenerateDataKey` once. Then nothing.',
  'iPhone. small after a stop',
  `One${entryEnd}two${entryEnd}${entryEnd}--dry-run${entryEnd}SigV4a 4,096 bytes`,
  'Capital Small Next',
  'Log-group log-group. Log-group. log-group Log-group once-only',
  'KMSKey kmsKey KMSkey 4 KB sha256sum',
  'a  b\n c1d2 “é” ÉtéA',
])('%j comes back as it was', (text) => {
  expect(roundTrip(text)).toBe(text);
});

test('any text comes back as it was', () => {
  const words = fc.array(fc.constantFrom('key', 'Key', 'KMS', 'v4', ' ', '. ', '`', entryEnd, 'é', '"', '\\'));
  const texts = fc.oneof(
    fc.string({unit: 'binary'}),
    words.map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(roundTrip(text)).toBe(text);
    }),
    {numRuns: 400},
  );
});

test('thousands of different words come back as they were', () => {
  const text = Array.from({length: 5000}, (_, index) => `${index.toString(36).replace(/\d/g, 'x')}${index}`).join(' ');
  expect(roundTrip(text)).toBe(text);
});

test('more words than two letters can number are refused', () => {
  const many = Array.from({length: 9000}, (_, index) => String(index)).join(' ');
  expect(() => encodeWords([many])).toThrow('9000 different words');
});
