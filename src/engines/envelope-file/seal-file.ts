// Encrypts a file frame by frame. https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#enveloping
import {frameCount, frameParams, prefixBytes} from './frame';
import {writeHeader} from './header';
import {importDataKey, inOrder, type Bytes, type Source, type Work} from './stream';

/** Bytes of plaintext in a frame unless told otherwise. */
export const defaultFrameBytes = 2_097_152;

interface Sealing extends Work {
  readonly source: Source;
  readonly encryptedDataKey: Bytes;
  readonly randomBytes: (length: number) => Bytes;
  readonly frameBytes?: number;
}

export type Sealed =
  {readonly outcome: 'sealed'; readonly frames: number; readonly bytes: number} | {readonly outcome: 'cancelled'};

/** Writes the header and every frame to the sink. Reads and holds a few frames at a time. */
export async function sealFile(sealing: Sealing): Promise<Sealed> {
  const {subtle, source, sink, encryptedDataKey, randomBytes, frameBytes = defaultFrameBytes} = sealing;
  const key = await importDataKey(sealing);
  const noncePrefix = randomBytes(prefixBytes);
  const header = writeHeader({frameBytes, encryptedDataKey, noncePrefix});
  const frames = frameCount(source.size, frameBytes);
  let written = header.byteLength;
  await sink(header);
  const make = async (index: number): Promise<Bytes> => {
    const plain = await source.read(index * frameBytes, Math.min(source.size, (index + 1) * frameBytes));
    const place = {index, isLast: index === frames - 1};
    return new Uint8Array(await subtle.encrypt(frameParams(header, noncePrefix, place), key, plain));
  };
  const stop = await inOrder(frames, make, async (frame, index) => {
    if (sealing.isCancelled?.()) return 'cancelled' as const;
    await sink(frame);
    written += frame.byteLength;
    sealing.onProgress?.(Math.min(source.size, (index + 1) * frameBytes));
    return undefined;
  });
  return stop ? {outcome: stop} : {outcome: 'sealed', frames, bytes: written};
}
