// TOTP: a code from a seed and a time. https://www.rfc-editor.org/rfc/rfc6238#section-4 over HOTP, https://www.rfc-editor.org/rfc/rfc4226#section-5.3
import {hmac} from '@noble/hashes/hmac.js';
import {sha1} from '@noble/hashes/legacy.js';
import {sha256, sha512} from '@noble/hashes/sha2.js';
import type {Algorithm, Seed} from './seed';

const hashes = {'SHA-1': sha1, 'SHA-256': sha256, 'SHA-512': sha512} as const satisfies Record<Algorithm, unknown>;

/** The moving factor as 8 bytes, most significant first. */
function counterBytes(counter: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, Math.floor(counter / 2 ** 32));
  view.setUint32(4, counter >>> 0);
  return new Uint8Array(view.buffer);
}

/** The number of the window that a time lies in, counted from 1970. */
export const counterAt = (atSeconds: number, periodSeconds: number): number => Math.floor(atSeconds / periodSeconds);

/**
 * The code of one window.
 * @param counter number of the window, from 0
 */
export function codeOf({key, algorithm, digits}: Seed, counter: number): string {
  const mac = hmac(hashes[algorithm], key, counterBytes(counter));
  // Dynamic truncation: the low four bits of the last byte say where the number stands.
  const offset = (mac[mac.length - 1] ?? 0) & 15;
  const number = new DataView(mac.buffer, mac.byteOffset).getUint32(offset) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/** The code at a time, in seconds since 1970. */
export const codeAt = (seed: Seed, atSeconds: number): string => codeOf(seed, counterAt(atSeconds, seed.periodSeconds));
