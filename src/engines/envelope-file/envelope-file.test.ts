import {webcrypto} from 'node:crypto';
import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {describeFault, openFile, readHeader, sealFile, type Opened, type Source} from '.';

const subtle = webcrypto.subtle as SubtleCrypto;
const randomBytes = (length: number) => webcrypto.getRandomValues(new Uint8Array(length));
const dataKey = randomBytes(32);
const encryptedDataKey = randomBytes(80);

const sourceOf = (bytes: Uint8Array): Source => ({
  size: bytes.byteLength,
  read: (start, end) => Promise.resolve(Uint8Array.from(bytes.subarray(start, end))),
});
const joined = (parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

async function seal(plain: Uint8Array, frameBytes = 16): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const sink = (bytes: Uint8Array): void => void parts.push(bytes);
  const {outcome} = await sealFile({
    subtle,
    dataKey,
    sink,
    source: sourceOf(plain),
    encryptedDataKey,
    randomBytes,
    frameBytes,
  });
  expect(outcome).toBe('sealed');
  return joined(parts);
}

async function open(sealed: Uint8Array, key = dataKey): Promise<{ended: Opened; plain: Uint8Array}> {
  const parts: Uint8Array[] = [];
  const sink = (bytes: Uint8Array): void => void parts.push(bytes);
  const ended = await openFile({subtle, dataKey: key, sink, source: sourceOf(sealed)});
  return {ended, plain: joined(parts)};
}
const faultOf = async (sealed: Uint8Array, key = dataKey): Promise<unknown> => {
  const {ended} = await open(sealed, key);
  return ended.outcome === 'refused' ? ended.fault : ended.outcome;
};

test('any plaintext comes out as it went in, whatever the size of the frames', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({maxLength: 100}), fc.integer({min: 1, max: 40}), async (plain, frameBytes) => {
      const {ended, plain: opened} = await open(await seal(plain, frameBytes));
      expect(ended.outcome).toBe('opened');
      expect([...opened]).toEqual([...plain]);
    }),
    {numRuns: 50},
  );
});

test('the encrypted data key stands in the header', async () => {
  const read = await readHeader(sourceOf(await seal(randomBytes(40))));
  expect(read).toMatchObject({header: {frameBytes: 16, encryptedDataKey}});
});

describe('a file of three frames', async () => {
  const sealed = await seal(randomBytes(40));
  const header = sealed.byteLength - (40 + 3 * 16);
  const frame = 32;

  test('does not open with any bit altered', async () => {
    for (let at = 0; at < sealed.byteLength; at += 1) {
      const altered = Uint8Array.from(sealed);
      altered[at] = (altered[at] ?? 0) ^ 4;
      const {ended} = await open(altered);
      expect(ended.outcome, `byte ${at}`).toBe('refused');
    }
  });

  test('does not open cut off at any byte, and says so between frames', async () => {
    for (let end = 0; end < sealed.byteLength; end += 1) {
      const {ended} = await open(sealed.subarray(0, end));
      expect(ended.outcome, `${end} bytes`).toBe('refused');
    }
    expect(await faultOf(sealed.subarray(0, header + 2 * frame))).toEqual({kind: 'truncated', frame: 2});
    expect(await faultOf(sealed.subarray(0, header + frame))).toEqual({kind: 'truncated', frame: 1});
    expect(await faultOf(sealed.subarray(0, header - 3))).toEqual({kind: 'cut off in the header'});
  });

  test('does not open with frames in another order, or with more behind', async () => {
    const first = sealed.subarray(header, header + frame);
    const second = sealed.subarray(header + frame, header + 2 * frame);
    const rest = sealed.subarray(header + 2 * frame);
    const start = sealed.subarray(0, header);
    expect(await faultOf(joined([start, second, first, rest]))).toEqual({kind: 'altered', frame: 1});
    const whole = await seal(randomBytes(48));
    expect(await faultOf(joined([whole, randomBytes(32)]))).toEqual({kind: 'appended', frame: 3});
  });

  test('does not open with another data key, and nothing of it is written', async () => {
    expect(await faultOf(sealed, randomBytes(32))).toEqual({kind: 'altered', frame: 1});
    expect((await open(sealed, randomBytes(32))).plain).toHaveLength(0);
  });

  test('is told from a file that is no envelope', async () => {
    expect(await faultOf(randomBytes(500))).toEqual({kind: 'not an envelope'});
    expect(describeFault({kind: 'not an envelope'})).toContain('does not begin');
  });
});

test('frames are read a few at a time, progress is told, and it can be cancelled', async () => {
  const plain = randomBytes(1000);
  let open_ = 0;
  let most = 0;
  const source: Source = {
    size: plain.byteLength,
    read: async (start, end) => {
      most = Math.max(most, ++open_);
      await Promise.resolve();
      return Uint8Array.from(plain.subarray(start, end));
    },
  };
  const progress: number[] = [];
  const written: number[] = [];
  const work = {
    ...{subtle, dataKey, source, encryptedDataKey, randomBytes, frameBytes: 100},
    sink: (bytes: Uint8Array) => {
      open_ = Math.max(0, open_ - 1);
      written.push(bytes.byteLength);
    },
    onProgress: (done: number) => void progress.push(done),
  };
  expect(await sealFile(work)).toMatchObject({outcome: 'sealed', frames: 10});
  expect(progress).toEqual([100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]);
  expect(most).toBeLessThanOrEqual(5);
  written.length = 0;
  let asked = 0;
  expect(await sealFile({...work, isCancelled: () => ++asked > 3})).toEqual({outcome: 'cancelled'});
  expect(written).toHaveLength(4);
});
