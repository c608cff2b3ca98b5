/** Raw DEFLATE (RFC 1951), with a bound on what a link may unpack to. */
import {deflateSync, Inflate} from 'fflate';

/** UTF-8 text, deflated. */
export const deflate = (text: string): Uint8Array => deflateSync(new TextEncoder().encode(text), {level: 9});

/** A slice this small unpacks to about a megabyte at worst, so the bound is checked before memory is a matter. */
const sliceBytes = 1024;

/** The text of deflated UTF-8; undefined if it is broken, cut off or longer than `maxBytes`. */
export function inflate(packed: Uint8Array, maxBytes: number): string | undefined {
  const chunks: Uint8Array[] = [];
  let total = 0;
  let isWhole = false;
  const stream = new Inflate((chunk, isFinal) => {
    chunks.push(chunk);
    total += chunk.length;
    isWhole ||= isFinal;
  });
  try {
    for (let at = 0; at < packed.length; at += sliceBytes) {
      const isLast = at + sliceBytes >= packed.length;
      stream.push(packed.subarray(at, at + sliceBytes), isLast);
      if (total > maxBytes) return undefined;
    }
    if (!isWhole) return undefined;
    const bytes = new Uint8Array(total);
    let offset = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, offset);
      offset += chunk.length;
    }
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}
