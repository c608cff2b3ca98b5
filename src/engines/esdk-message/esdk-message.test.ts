import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Bytes, fromUtf8, openMessage, readMessage, readTextBytes, recognize, toHex} from '.';
import {readVectors, type Vector} from './conformance/esdk-message';
import {decompress} from './open/compressed-point';
import {rawSignature} from './open/der-signature';

const vectorsOf = (file: string): readonly Vector[] =>
  readVectors(readFileSync(join(import.meta.dirname, 'vectors', file), 'utf8'));
const shared = vectorsOf('shared.json');
const own = vectorsOf('own.json');

function vector(id: string): Vector {
  const found = [...shared, ...own].find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no vector ${id}`);
  return found;
}

function bytesOf(text: string): Bytes {
  const read = readTextBytes(text);
  if (!read.ok) throw new Error(read.issue.message);
  return read.bytes;
}

async function open(bytes: Bytes, {wrappingKeyHex}: Vector) {
  const read = readMessage(bytes);
  return read.ok ? openMessage(read.message, {kind: 'wrapping', key: bytesOf(wrappingKeyHex)}) : read;
}

const whole = bytesOf(vector('esdk-04').messageHex);

describe('reading a message', () => {
  test('every byte of header and footer stands in exactly one field', () => {
    const read = readMessage(whole);
    if (!read.ok) throw new Error(read.problem.expected);
    const [frame] = read.message.frames;
    let at = 0;
    for (const field of read.fields) {
      if (field.part === 'footer' && at === frame?.offset) at += frame.length;
      expect(field.offset).toBe(at);
      expect(toHex(whole.slice(at, at + field.bytes.length))).toBe(toHex(field.bytes));
      at += field.bytes.length;
    }
    expect(at).toBe(whole.length);
  });

  test('a message cut off anywhere says where, and keeps the fields before', () => {
    for (let length = 0; length < whole.length; length += 1) {
      const read = readMessage(whole.slice(0, length));
      if (read.ok) throw new Error(`opened at ${length}`);
      expect(read.problem.offset).toBeLessThanOrEqual(length);
      expect(read.problem.isCutOff).toBe(true);
    }
  });

  test('a byte after the end is refused, signed or not', () => {
    for (const id of ['esdk-02', 'esdk-04']) {
      const read = readMessage(Uint8Array.of(...bytesOf(vector(id).messageHex), 0));
      expect(read.ok || read.problem).toMatchObject({expected: 'the end of the message', found: '1 more byte'});
    }
  });

  test.each([
    ['version 3', 0, 3, 'version 01 or 02', 0],
    ['an unknown suite', 2, 0x79, 'the identifier of an algorithm suite', 1],
    ['a suite of format 1', 1, 1, 'a suite of message format 2', 1],
  ])('%s is named with its place', (_, at, byte, expected, offset) => {
    const bytes = Uint8Array.from(whole);
    bytes[at] = byte;
    const read = readMessage(bytes);
    expect(read.ok || read.problem).toMatchObject({expected, offset});
  });

  test('frames in another order are refused by their number', () => {
    const {messageHex} = vector('esdk-03');
    const read = readMessage(bytesOf(messageHex));
    if (!read.ok) throw new Error(read.problem.expected);
    const [first, second] = read.message.frames;
    if (!first || !second) throw new Error('expected two frames');
    const bytes = bytesOf(messageHex);
    const swapped = Uint8Array.of(
      ...bytes.slice(0, first.offset),
      ...bytes.slice(second.offset, second.offset + second.length),
      ...bytes.slice(first.offset, first.offset + first.length),
      ...bytes.slice(second.offset + second.length),
    );
    const again = readMessage(swapped);
    expect(again.ok || again.problem).toMatchObject({expected: 'the sequence number 1', found: '2'});
  });

  test('bytes of any kind are read or refused, never thrown about', () => {
    const starts = [[], [1, 0x80, 0, 0x14], [2, 5, 0x78], [...whole.slice(0, 40)]];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({maxLength: 200}), (start, rest) => {
        const read = readMessage(Uint8Array.of(...start, ...rest));
        if (!read.ok) expect(read.problem.expected).not.toBe('');
      }),
    );
  });
});

describe('opening a message', () => {
  test('any altered byte is refused', {timeout: 30_000}, async () => {
    const candidates = [...shared, ...own].filter(
      ({mustFail, messageHex}) => mustFail !== true && messageHex.length < 1600,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...candidates),
        fc.nat(),
        fc.integer({min: 1, max: 255}),
        async (one, place, change) => {
          const bytes = bytesOf(one.messageHex);
          const at = place % bytes.length;
          bytes[at] = (bytes[at] ?? 0) ^ change;
          expect((await open(bytes, one)).ok).toBe(false);
        },
      ),
      {numRuns: 300},
    );
  });

  test.each([
    ['esdk-02-bad-2', 'frame'],
    ['esdk-02-bad-3', 'data key'],
    ['esdk-02-bad-4', 'commitment'],
    ['esdk-04-bad-7', 'signature'],
    ['esdk-06-bad-14', 'header'],
    ['another-wrapping-key', 'data key'],
  ])('%s is refused by its %s', async (id, check) => {
    const opened = await open(bytesOf(vector(id).messageHex), vector(id));
    if (!('checks' in opened)) throw new Error('not read');
    expect(opened.checks.at(-1)).toMatchObject({check, passed: false});
    expect(opened.checks.slice(0, -1).every(({passed}) => passed)).toBe(true);
    expect(opened).not.toHaveProperty('plaintext');
  });

  test('a context that the JavaScript keyring sorted by locale is told from one in the order of the format', async () => {
    const one = vector('context-sorted-by-locale');
    expect(await open(bytesOf(one.messageHex), one)).toMatchObject({ok: true, order: 'locale'});
    const other = vector('esdk-12');
    expect(await open(bytesOf(other.messageHex), other)).toMatchObject({ok: true, order: 'utf-8'});
  });

  test('a message whose data key only AWS KMS can open is opened with the data key itself', async () => {
    const one = vector('kms-data-key-before-a-raw-one');
    const read = readMessage(bytesOf(one.messageHex));
    if (!read.ok) throw new Error(read.problem.expected);
    const [kms, raw] = read.message.header.dataKeys;
    expect(kms?.wrapping).toMatchObject({kind: 'kms', keyArn: expect.stringMatching(/^arn:aws:kms:/) as string});
    expect(raw?.wrapping).toMatchObject({kind: 'raw-aes', keyName: 'key-256'});
    const wrong = await openMessage(read.message, {kind: 'data', key: new Uint8Array(32)});
    expect(wrong.checks.at(-1)).toMatchObject({check: 'commitment', passed: false});
    const short = await openMessage(read.message, {kind: 'data', key: new Uint8Array(16)});
    expect(short.checks.at(-1)?.detail).toContain('found 128 bits');
  });

  test.each([0, 15, 17, 33])('a wrapping key of %i bytes is refused in words', async (length) => {
    const read = readMessage(whole);
    if (!read.ok) throw new Error(read.problem.expected);
    const opened = await openMessage(read.message, {kind: 'wrapping', key: new Uint8Array(length)});
    expect(opened.checks.at(-1)).toMatchObject({check: 'key', passed: false});
  });

  test('a message with data keys of AWS KMS alone says that no wrapping key can open it', async () => {
    const one = vector('kms-data-key-before-a-raw-one');
    const read = readMessage(bytesOf(one.messageHex));
    if (!read.ok) throw new Error(read.problem.expected);
    const opened = await openMessage(read.message, {
      kind: 'wrapping',
      key: bytesOf(one.wrappingKeyHex),
      only: {keyNamespace: 'own', keyName: 'another'},
    });
    expect(opened.checks.at(-1)?.detail).toContain('no encrypted data key');
  });
});

describe('a pasted text', () => {
  const base64 = Buffer.from(whole).toString('base64');

  test.each([
    ['base64', base64],
    ['base64 in lines', base64.replace(/(.{64})/g, '$1\r\n')],
    ['base64 for URLs, without padding', Buffer.from(whole).toString('base64url')],
    ['hex', toHex(whole)],
    ['hex with colons', `  0x${toHex(whole).replace(/(..)(?=.)/g, '$1:')}\n`],
  ])('%s gives the bytes', (_, text) => expect(toHex(bytesOf(text))).toBe(toHex(whole)));

  test.each([
    ['', 1, 1, 'found nothing'],
    ['AgV4\nAg{4', 2, 3, 'found “{”'],
    ['AgV4=AgV4', 1, 5, 'found “=”'],
    ['AgV4A', 1, 6, 'whole groups'],
  ])('%j is refused at line %i, column %i', (text, line, column, words) => {
    const read = readTextBytes(text);
    expect(read.ok || read.issue).toMatchObject({line, column, message: expect.stringContaining(words) as string});
  });

  test('of any kind is read or refused, never thrown about', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({unit: 'binary'}), fc.base64String(), fc.stringMatching(/^[0-9a-f:\s=]*$/)),
        (text) => {
          const read = readTextBytes(text);
          if (read.ok) readMessage(read.bytes);
          else expect(read.issue.line).toBeGreaterThan(0);
        },
      ),
    );
  });

  test('what is no message is told apart', () => {
    expect(recognize(bytesOf('AQICAHhLZ2YmTxwSMyYTVLxNtg=='))).toBe('kms-blob');
    expect(recognize(bytesOf(Buffer.from(base64).toString('base64')))).toBe('base64-twice');
    expect(recognize(new Uint8Array(32))).toBe('key');
    expect(recognize(whole)).toBeUndefined();
  });

  test('a byte order mark stays, half a letter is none', () => {
    expect(fromUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('\uFEFFa');
    expect(fromUtf8(Uint8Array.of(0xc3))).toBeUndefined();
  });
});

describe('the parts of a signature', () => {
  const toBytes = (text: string): Bytes => Uint8Array.from(Buffer.from(text, 'hex'));

  test('the base point of P-256 gets its second coordinate back, by either sign', () => {
    const x = '6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296';
    const y = '4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5';
    const point = decompress(toBytes(`03${x}`), 'P-256');
    expect(point && toHex(point)).toBe(`04${x}${y}`);
    expect(decompress(toBytes(`02${x}`), 'P-256')).not.toEqual(point);
    expect(decompress(toBytes(`04${x}`), 'P-256')).toBeUndefined();
    expect(decompress(toBytes(`03${x}`), 'P-384')).toBeUndefined();
  });

  test.each([
    ['3006020101020102', `${'1'.padStart(64, '0')}${'2'.padStart(64, '0')}`],
    ['30070202008102 0102'.replace(' ', ''), `${'81'.padStart(64, '0')}${'2'.padStart(64, '0')}`],
    ['3007020200010201 02'.replace(' ', ''), undefined],
    ['3006020181020102', undefined],
    ['300602010102010200', undefined],
    ['3006020101030102', undefined],
    ['30', undefined],
  ])('DER %s becomes two numbers or nothing', (der, expected) => {
    const raw = rawSignature(toBytes(der), 32);
    expect(raw && toHex(raw)).toBe(expected);
  });
});
