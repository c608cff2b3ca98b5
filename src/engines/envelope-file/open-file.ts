// Decrypts a file frame by frame; a frame that was altered, moved or left out ends it. https://eprint.iacr.org/2015/189 (STREAM)
import {frameCount, frameParams, tagBytes} from './frame';
import {readHeader, type HeaderFault} from './header';
import {importDataKey, inOrder, type Bytes, type Source, type Work} from './stream';

/** Why a file did not open; `frame` is counted from 1. */
export type Fault =
  | {readonly kind: HeaderFault}
  /** A frame, or the header that each frame covers, is not what was written; or the data key is another. */
  | {readonly kind: 'altered'; readonly frame: number}
  /** The frames there are whole, and the last of them is missing. */
  | {readonly kind: 'truncated'; readonly frame: number}
  /** More bytes follow the frame that says it is the last. */
  | {readonly kind: 'appended'; readonly frame: number};

export type Opened =
  | {readonly outcome: 'opened'; readonly frames: number; readonly bytes: number}
  | {readonly outcome: 'cancelled'}
  | {readonly outcome: 'refused'; readonly fault: Fault};

interface Opening extends Work {
  readonly source: Source;
}

/** One sentence. */
export function describeFault(fault: Fault): string {
  switch (fault.kind) {
    case 'not an envelope':
      return 'The file does not begin as the envelopes of this page do.';
    case 'cut off in the header':
      return 'The file ends before its header does.';
    case 'altered':
      return `Frame ${fault.frame} does not authenticate: it was altered or cut, or the data key is another.`;
    case 'truncated':
      return `The file is cut off: frame ${fault.frame} is whole, and it is not the last that was written.`;
    default:
      return `Bytes were added: frame ${fault.frame} is the last that was written, and more follows.`;
  }
}

/** Writes the plaintext to the sink. What was written before a refusal must not be used. */
export async function openFile(opening: Opening): Promise<Opened> {
  const {subtle, source, sink} = opening;
  const read = await readHeader(source);
  if ('fault' in read) return {outcome: 'refused', fault: {kind: read.fault}};
  const {header, bytes: headerBytes} = read;
  const key = await importDataKey(opening);
  const sealedBytes = header.frameBytes + tagBytes;
  const body = source.size - headerBytes.byteLength;
  const frames = frameCount(body, sealedBytes);
  const attempt = async (sealed: Bytes, index: number, isLast: boolean): Promise<Bytes | undefined> => {
    try {
      const params = frameParams(headerBytes, header.noncePrefix, {index, isLast});
      return new Uint8Array(await subtle.decrypt(params, key, sealed));
    } catch {
      return undefined;
    }
  };
  const make = async (index: number): Promise<Bytes | Fault> => {
    const start = headerBytes.byteLength + index * sealedBytes;
    const sealed = await source.read(start, Math.min(source.size, start + sealedBytes));
    const isLast = index === frames - 1;
    const plain = await attempt(sealed, index, isLast);
    if (plain) return plain;
    const isOtherwise = await attempt(sealed, index, !isLast);
    return {kind: isOtherwise ? (isLast ? 'truncated' : 'appended') : 'altered', frame: index + 1};
  };
  let written = 0;
  const stop = await inOrder(frames, make, async (plain, index): Promise<Opened | undefined> => {
    if (opening.isCancelled?.()) return {outcome: 'cancelled'};
    if ('kind' in plain) return {outcome: 'refused', fault: plain};
    await sink(plain);
    written += plain.byteLength;
    opening.onProgress?.(Math.min(body, (index + 1) * sealedBytes));
    return undefined;
  });
  return stop ?? {outcome: 'opened', frames, bytes: written};
}
