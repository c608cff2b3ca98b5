// An ECDSA signature: from DER, as the footer holds it, to the two numbers side by side. https://www.rfc-editor.org/rfc/rfc3279#section-2.2.3
import type {Bytes} from '../bytes';

/** One INTEGER from `at` on, padded to `length`; undefined if it is none, is negative, or is written with needless zeros. */
function integerAt(der: Bytes, at: number, length: number): {readonly value: Bytes; readonly end: number} | undefined {
  const size = der[at + 1] ?? 0;
  const end = at + 2 + size;
  const [first = 0, second = 0] = der.slice(at + 2, end);
  if (der[at] !== 2 || size === 0 || end > der.length || first > 127) return undefined;
  if (size > 1 && first === 0 && second < 128) return undefined;
  const digits = der.slice(first === 0 ? at + 3 : at + 2, end);
  if (digits.length > length) return undefined;
  const value = new Uint8Array(length);
  value.set(digits, length - digits.length);
  return {value, end};
}

/**
 * The two numbers of a signature side by side, as WebCrypto takes them; undefined if the bytes are no DER signature.
 * @param length bytes of each number: 32 for P-256, 48 for P-384
 */
export function rawSignature(der: Bytes, length: number): Bytes | undefined {
  if (der[0] !== 0x30 || der[1] !== der.length - 2 || der.length > 129) return undefined;
  const r = integerAt(der, 2, length);
  const s = r && integerAt(der, r.end, length);
  return r && s?.end === der.length ? Uint8Array.of(...r.value, ...s.value) : undefined;
}
