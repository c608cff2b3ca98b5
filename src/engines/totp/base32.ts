// Base32, as seeds of one-time codes are written. https://www.rfc-editor.org/rfc/rfc4648#section-6

/** A character that does not belong into Base32, or a text that breaks off. Never holds any part of the seed itself. */
export interface Base32Issue {
  /** From 1, in the text as it was typed. */
  readonly column: number;
  readonly message: string;
}

export type Base32 =
  {readonly ok: true; readonly bytes: Uint8Array} | {readonly ok: false; readonly issue: Base32Issue};

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const misread: Readonly<Record<string, string>> = {'0': 'the letter O', '1': 'the letter I', '8': 'the letter B'};

/** Lengths that no whole number of bytes gives: 1, 3 and 6 characters over a multiple of 8. */
const impossible: ReadonlySet<number> = new Set([1, 3, 6]);

function foreign(character: string, column: number): Base32Issue {
  const meant = misread[character];
  const advice = meant ? `Perhaps ${meant} was meant.` : 'Copy the seed again.';
  return {
    column,
    message: `Character ${column} is “${character}”, and a seed is written with A to Z and 2 to 7. ${advice}`,
  };
}

/** The bytes of a Base32 text in either case; blanks and hyphens between groups and padding at the end do not count. */
export function decodeBase32(text: string): Base32 {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  let length = 0;
  const body = text.replace(/[=\s]+$/, '');
  for (const [index, character] of [...body].entries()) {
    if (/[\s-]/.test(character)) continue;
    const value = /[A-Za-z2-7]/.test(character) ? alphabet.indexOf(character.toUpperCase()) : -1;
    if (value < 0) return {ok: false, issue: foreign(character, index + 1)};
    length += 1;
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  if (impossible.has(length % 8)) {
    const message = `The seed breaks off: ${length} characters are no whole number of bytes. Copy it to its end.`;
    return {ok: false, issue: {column: body.length, message}};
  }
  return {ok: true, bytes: Uint8Array.from(bytes)};
}

/** Bytes as Base32 in capitals, without padding. */
export function encodeBase32(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet[(held >> bits) & 31];
    }
  }
  return bits > 0 ? text + alphabet[(held << (5 - bits)) & 31] : text;
}
