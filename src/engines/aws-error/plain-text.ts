// Undoes what terminals, JSON, XML and word processors do to a text, so that exact messages are found in any of them.
// Escapes: https://www.rfc-editor.org/rfc/rfc8259#section-7

/** A text in its plain form: lower case, single blanks, no escapes; with the way back to the reader's text. */
export interface PlainText {
  readonly text: string;
  /** Where the n-th UTF-16 unit of `text` stood; one entry more than `text` has units. */
  readonly offsets: Uint32Array;
  readonly original: string;
}

const blank = 32;
const backslash = 92;
const doubleQuote = 34;
const singleQuote = 39;

const entities: Readonly<Record<string, string>> = {
  ...{'&quot;': '"', '&#34;': '"', '&#x22;': '"', '&apos;': "'", '&#39;': "'", '&#x27;': "'"},
  ...{'&lt;': '<', '&gt;': '>', '&amp;': '&', '&nbsp;': ' '},
};
const entityAt = /&(?:quot|apos|lt|gt|amp|nbsp|#34|#39|#x22|#x27);/iy;
const unicodeEscapeAt = /\\+u00(22|26|27|3c|3e)/iy;
/** A colour or a link of a terminal; in JSON its first unit is written as an escape. */
const colourAt =
  /(?:\u{1b}|\\+u001b|\\+x1b|\\+033)(?:\[[\d;?]*[A-Za-z]|\][^\u{7}\u{1b}\\\n]{0,2000}(?:\u{7}|\u{1b}\\))/iuy;

const isBlank = (code: number): boolean =>
  code === blank || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029;

const units = new TextDecoder('utf-16le');

/** What a sticky pattern finds at `at`. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** What stands for one or more units of the original: how many, and the unit they mean (0 for none). */
interface Piece {
  readonly length: number;
  readonly code: number;
}

/** A run of backslashes and what it escapes: JSON inside of JSON has several of them. */
function escaped(text: string, at: number): Piece {
  const colour = matchAt(colourAt, text, at);
  if (colour) return {length: colour[0].length, code: 0};
  const unicode = matchAt(unicodeEscapeAt, text, at);
  if (unicode) return {length: unicode[0].length, code: Number.parseInt(unicode[1] ?? '', 16)};
  let end = at;
  while (text.charCodeAt(end) === backslash) end += 1;
  const next = text.charAt(end);
  if (next === 'n' || next === 'r' || next === 't') return {length: end - at + 1, code: blank};
  if (next === '"' || next === "'" || next === '/' || next === '\n') return {length: end - at, code: 0};
  return {length: end - at, code: backslash};
}

/** What a unit outside the ordinary means. */
function special(text: string, at: number, code: number): Piece {
  if (code === backslash) return escaped(text, at);
  if (code === 38) {
    const [entity = ''] = matchAt(entityAt, text, at) ?? [];
    return entity
      ? {length: entity.length, code: (entities[entity.toLowerCase()] ?? ' ').charCodeAt(0)}
      : {length: 1, code};
  }
  if (code === 0x1b) return {length: matchAt(colourAt, text, at)?.[0].length ?? 1, code: 0};
  if (code === 0x201c || code === 0x201d || code === 0x201e) return {length: 1, code: doubleQuote};
  if (code === 0x2018 || code === 0x2019) return {length: 1, code: singleQuote};
  if (code === 0x200b || code === 0xfeff) return {length: 1, code: 0};
  return {length: 1, code};
}

/** What most ASCII units mean; 0 for those that `special` looks at. */
const ordinary = Uint8Array.from({length: 128}, (_, code) => {
  if (code >= 65 && code <= 90) return code + 32;
  if (isBlank(code)) return blank;
  return code === backslash || code === 38 || code < blank ? 0 : code;
});

/** The plain form of a text. A megabyte takes some ten milliseconds. */
export function plainText(original: string): PlainText {
  const {length} = original;
  const codes = new Uint16Array(length);
  const offsets = new Uint32Array(length + 1);
  let size = 0;
  let last = blank;
  for (let at = 0; at < length;) {
    const start = at;
    let code = original.charCodeAt(at);
    const meant = code < 128 ? ordinary[code] : 0;
    if (meant) {
      code = meant;
      at += 1;
    } else {
      const piece = isBlank(code) ? {length: 1, code: blank} : special(original, at, code);
      code = piece.code;
      at += piece.length;
    }
    if (code === 0 || (code === blank && last === blank)) continue;
    codes[size] = code;
    offsets[size] = start;
    size += 1;
    last = code;
  }
  offsets[size] = length;
  return {text: units.decode(codes.subarray(0, size)), offsets: offsets.subarray(0, size + 1), original};
}
