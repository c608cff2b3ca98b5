// What a file is read from and written to, a frame at a time. https://developer.mozilla.org/docs/Web/API/Blob/slice
export type Bytes = Uint8Array<ArrayBuffer>;

export interface Source {
  /** Bytes in all. */
  readonly size: number;
  /** From `start` up to, not including, `end`. */
  readonly read: (start: number, end: number) => Promise<Bytes>;
}

/** Takes bytes in order; the next are given when it is done with these. */
export type Sink = (bytes: Bytes) => Promise<void> | void;

/** Cryptography, the data key, and how to stop. */
export interface Work {
  readonly subtle: SubtleCrypto;
  /** 16 or 32 bytes. */
  readonly dataKey: Bytes;
  readonly sink: Sink;
  /** Called after each frame with the bytes of plaintext done so far. */
  readonly onProgress?: (doneBytes: number) => void;
  /** Asked before each frame. */
  readonly isCancelled?: () => boolean;
}

export const importDataKey = ({subtle, dataKey}: Work): Promise<CryptoKey> =>
  subtle.importKey('raw', dataKey, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** Frames on the way at once: one is read while the other is worked on. */
const atOnce = 4;

/**
 * Makes frames a few at a time and hands them on in order, so that memory stays bounded.
 * @returns the first value that `take` gives, or undefined when all frames are through
 */
export async function inOrder<Made, Stop>(
  count: number,
  make: (index: number) => Promise<Made>,
  take: (made: Made, index: number) => Promise<Stop | undefined>,
): Promise<Stop | undefined> {
  const making: Promise<Made>[] = [];
  let next = 0;
  const more = (): void => {
    if (next < count) making.push(make(next++));
  };
  while (next < Math.min(atOnce, count)) more();
  for (let index = 0; index < count; index += 1) {
    const first = making.shift();
    if (!first) break;
    const stop = await take(await first, index);
    if (stop !== undefined) {
      await Promise.allSettled(making);
      return stop;
    }
    more();
  }
  return undefined;
}
