// Bytes that a reader pasted as text: base64 (RFC 4648 §4 and §5) or hex. https://www.rfc-editor.org/rfc/rfc4648
import type {Bytes} from './bytes';

/** What is wrong with a text, and where it stands. */
export interface TextIssue {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type TextBytes =
  | {readonly ok: true; readonly bytes: Bytes; readonly encoding: 'base64' | 'hex'}
  | {readonly ok: false; readonly issue: TextIssue};

/** Where a position of a text stands, both counted from 1. */
function placeOf(text: string, at: number): {readonly line: number; readonly column: number} {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return {line: lines.length, column: (lines.at(-1) ?? '').length + 1};
}

const isHex = (text: string): boolean => /^(?:0x)?[\s:]*(?:[0-9a-f][\s:]*)+$/i.test(text);

function hexBytes(text: string): Bytes | undefined {
  const digits = text.replace(/^0x/i, '').replace(/[\s:]/g, '');
  if (digits.length % 2 === 1) return undefined;
  return Uint8Array.from({length: digits.length / 2}, (_, index) =>
    parseInt(digits.slice(2 * index, 2 * index + 2), 16),
  );
}

function base64Bytes(text: string): Bytes | undefined {
  const letters = text.replace(/\s/g, '').replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  if (letters.length % 4 === 1) return undefined;
  return Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
}

/** The first position that base64 cannot hold; -1 if there is none. */
function strangerIn(text: string): number {
  const at = text.search(/[^\sA-Za-z0-9+/_=-]/);
  if (at !== -1) return at;
  const padding = text.search(/=/);
  return padding === -1 || /^[=\s]*$/.test(text.slice(padding)) ? -1 : padding;
}

/** The bytes of a pasted text. Hex if all of it is hex digits, else base64; blanks and line ends do not count. */
export function readTextBytes(typed: string): TextBytes {
  const text = typed.trimEnd();
  const start = Math.max(0, text.search(/\S/));
  const refuse = (at: number, message: string): TextBytes => ({ok: false, issue: {...placeOf(text, at), message}});
  if (text === '') return refuse(0, 'Expected base64 or hex, found nothing.');
  if (isHex(text.slice(start))) {
    const bytes = hexBytes(text.slice(start));
    if (bytes) return {ok: true, bytes, encoding: 'hex'};
  }
  const stranger = strangerIn(text);
  if (stranger !== -1) {
    const found = String.fromCodePoint(text.codePointAt(stranger) ?? 0);
    return refuse(stranger, `Expected letters of base64 or hex digits, found “${found}”.`);
  }
  const bytes = base64Bytes(text);
  return bytes
    ? {ok: true, bytes, encoding: 'base64'}
    : refuse(text.length, 'Expected whole groups of base64: the last letter is missing or one too many.');
}
