/** Bytes as the tables show them. */
import {type Bytes, toHex} from '@site/src/engines/esdk-message';

/** Most bytes that are written out. */
const mostBytes = 32;

/** Hex digits in pairs; of many bytes the first. */
export function shownBytes(bytes: Bytes): string {
  const pairs = (toHex(bytes.slice(0, mostBytes)).match(/../g) ?? []).join(' ');
  return bytes.length > mostBytes ? `${pairs} … ${bytes.length - mostBytes} more` : pairs;
}
