// The start of an envelope file: label, frame size, encrypted data key, nonce prefix. A format of our own.
import {prefixBytes} from './frame';
import type {Bytes, Source} from './stream';

const labelText = 'ENVELOPE OF A SIMULATION, AWS cannot open this. v1\n';
const label = new TextEncoder().encode(labelText);
const fixedBytes = label.byteLength + 8;
/** Longest encrypted data key: that of Decrypt. */
const mostKeyBytes = 6144;
/** Larger frames would not stay bounded in memory. */
const mostFrameBytes = 67_108_864;

export interface Header {
  /** Bytes of plaintext in each frame but the last. */
  readonly frameBytes: number;
  /** CiphertextBlob of the data key. */
  readonly encryptedDataKey: Bytes;
  readonly noncePrefix: Bytes;
}

/** Why a file cannot be opened before any frame is looked at. */
export type HeaderFault = 'not an envelope' | 'cut off in the header';

/** A header as bytes. */
export function writeHeader({frameBytes, encryptedDataKey, noncePrefix}: Header): Bytes {
  const bytes = new Uint8Array(fixedBytes + encryptedDataKey.byteLength + prefixBytes);
  const view = new DataView(bytes.buffer);
  bytes.set(label);
  view.setUint32(label.byteLength, frameBytes);
  view.setUint32(label.byteLength + 4, encryptedDataKey.byteLength);
  bytes.set(encryptedDataKey, fixedBytes);
  bytes.set(noncePrefix, fixedBytes + encryptedDataKey.byteLength);
  return bytes;
}

/** Reads the header of a file, with its bytes. */
export async function readHeader(
  source: Source,
): Promise<{readonly header: Header; readonly bytes: Bytes} | {readonly fault: HeaderFault}> {
  const start = await source.read(0, Math.min(source.size, fixedBytes));
  if (!label.every((byte, index) => start[index] === byte)) return {fault: 'not an envelope'};
  if (start.byteLength < fixedBytes) return {fault: 'cut off in the header'};
  const view = new DataView(start.buffer, start.byteOffset);
  const frameBytes = view.getUint32(label.byteLength);
  const keyBytes = view.getUint32(label.byteLength + 4);
  if (frameBytes === 0 || frameBytes > mostFrameBytes || keyBytes > mostKeyBytes) return {fault: 'not an envelope'};
  const end = fixedBytes + keyBytes + prefixBytes;
  if (source.size < end) return {fault: 'cut off in the header'};
  const bytes = await source.read(0, end);
  const encryptedDataKey = bytes.slice(fixedBytes, fixedBytes + keyBytes);
  return {bytes, header: {frameBytes, encryptedDataKey, noncePrefix: bytes.slice(fixedBytes + keyBytes)}};
}
