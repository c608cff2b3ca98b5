/** The content of a file as the field for the message takes it. */
import {type Bytes, fromUtf8, readTextBytes, toBase64} from '@site/src/engines/esdk-message';

/** Longest base64 that the field takes over from a file; a longer one would make the page slow and fits into no link. */
const mostLetters = 40_000;

/** What a file holds as text: its own text if that is base64 or hex, else its bytes in base64; undefined if it is too long. */
export function inField(bytes: Bytes): string | undefined {
  const text = bytes.length > mostLetters ? undefined : fromUtf8(bytes)?.trim();
  if (text && readTextBytes(text).ok) return text;
  return bytes.length > (mostLetters * 3) / 4 ? undefined : toBase64(bytes);
}
