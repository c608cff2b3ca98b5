// UriEncode: every byte but A–Z a–z 0–9 - . _ ~ becomes %XX, hex in capitals. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
import {utf8} from './hashing';

const unreserved = new Set(utf8('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~'));
const percent = 0x25;

const encodeByte = (byte: number): string => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** Percent-encodes the UTF-8 of a text, or bytes; the ASCII characters of `keep` stay as they are. */
export function uriEncode(content: string | Uint8Array, keep = ''): string {
  const kept = utf8(keep);
  let encoded = '';
  for (const byte of utf8(content)) {
    encoded += unreserved.has(byte) || kept.includes(byte) ? String.fromCharCode(byte) : encodeByte(byte);
  }
  return encoded;
}

/** Bytes of a percent-encoded text. `+` is a plus; a `%` without two hex digits stands for itself. */
export function percentDecode(text: string): Uint8Array {
  const bytes = utf8(text);
  const decoded: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    const pair = byte === percent ? String.fromCharCode(...bytes.subarray(at + 1, at + 3)) : '';
    if (/^[\dA-Fa-f]{2}$/.test(pair)) {
      decoded.push(Number.parseInt(pair, 16));
      at += 2;
    } else {
      decoded.push(byte);
    }
  }
  return Uint8Array.from(decoded);
}

/** Text of a percent-encoded text; bytes that are not UTF-8 become U+FFFD. */
export const percentDecodeText = (text: string): string =>
  new TextDecoder('utf-8', {ignoreBOM: true}).decode(percentDecode(text));
