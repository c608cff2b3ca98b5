/** Breaks the stored copy, without reading it as a whole. */
import type {Breakage} from './state';

/** What is done to the stored copy; undefined if the breakage lies elsewhere. */
export const damageWords: Readonly<Partial<Record<Breakage, string>>> = {
  'flip-key': 'One bit of the stored data key is turned.',
  'flip-data': 'One bit of the stored data is turned.',
  'cut-data': 'The last byte of the stored data is cut off.',
};

/** Turns the lowest bit of a byte. */
export function flipBit(bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> {
  const flipped = bytes.slice();
  flipped[at] = (flipped[at] ?? 0) ^ 1;
  return flipped;
}

/** A stored envelope with its data damaged; the data key in the header is damaged where it is read. */
export async function damagedData(stored: Blob, broken: Breakage): Promise<Blob> {
  if (broken === 'cut-data') return stored.slice(0, stored.size - 1);
  if (broken !== 'flip-data') return stored;
  // The first byte of the last tag belongs to the last frame, whatever its length.
  const at = stored.size - 16;
  const byte = new Uint8Array(await stored.slice(at, at + 1).arrayBuffer());
  return new Blob([stored.slice(0, at), flipBit(byte, 0), stored.slice(at + 1)]);
}
