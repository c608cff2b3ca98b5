// Matching `*` in time that grows with the lengths, never with the number of ways to divide a text. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
import type {SourceText} from '../json/source';

/** In texts up to this length the plain search of a piece is quick whatever stands there. */
const shortText = 512;
/** The plain search of a piece up to this length looks at few characters twice (V8: Boyer and Moore, by its last 250). */
const shortPiece = 250;
const utf8 = new TextEncoder();

/** The texts between the asterisks of a wildcard; one more than there are asterisks. */
export type WildcardPieces = readonly string[];

/** Reads a wildcard, or gives AWS's reason to refuse it. Positions count UTF-8 bytes behind the opening quote. */
export function wildcardPieces(wildcard: string): WildcardPieces | string {
  const pieces: string[] = [];
  let piece = '';
  for (let at = 0; at < wildcard.length; at += 1) {
    const character = wildcard[at] ?? '';
    const next = wildcard[at + 1];
    if (character === '*') {
      if (next === '*') return `Consecutive wildcard characters at pos ${bytePosition(wildcard, at)}`;
      pieces.push(piece);
      piece = '';
    } else if (character === '\\' && next !== '*' && next !== '\\') {
      return `Invalid escape character at pos ${bytePosition(wildcard, at)}`;
    } else {
      piece += character === '\\' ? next : character;
      if (character === '\\') at += 1;
    }
  }
  return [...pieces, piece];
}

const bytePosition = (wildcard: string, at: number): number => utf8.encode(wildcard.slice(0, at)).length + 1;

/** The pieces of a wildcard that a pattern holds; refuses one that cannot be read. */
export function readPieces(wildcard: string, source: SourceText): WildcardPieces {
  const pieces = wildcardPieces(wildcard);
  if (typeof pieces === 'string') throw source.refusal(pieces);
  return pieces;
}

/** A matcher for the pieces. Each piece is taken as early as it comes: if that fails, nothing else would succeed. */
export function wildcardMatcher(pieces: WildcardPieces): (text: string) => boolean {
  const first = pieces[0] ?? '';
  if (pieces.length === 1) return (text) => text === first;
  const last = pieces.at(-1) ?? '';
  const finders = pieces.slice(1, -1).map(finder);
  return (text) => {
    const end = text.length - last.length;
    if (end < first.length || !text.startsWith(first) || !text.endsWith(last)) return false;
    let at = first.length;
    for (const find of finders) {
      at = find(text, at);
      if (at < 0 || at > end) return false;
    }
    return true;
  };
}

/** Finds where a piece first ends, at or after a position; -1 if it does not come. */
function finder(piece: string): (text: string, from: number) => number {
  const findInLong = longFinder(piece);
  return (text, from) => {
    if (text.length > shortText && piece.length > shortPiece) return findInLong(text, from);
    const found = text.indexOf(piece, from);
    return found < 0 ? -1 : found + piece.length;
  };
}

/** Knuth, Morris and Pratt: never looks at a character of the text twice. */
function longFinder(piece: string): (text: string, from: number) => number {
  const codes = Uint16Array.from(piece.split(''), (unit) => unit.charCodeAt(0));
  const fallback = new Uint32Array(codes.length);
  for (let at = 1, length = 0; at < codes.length; at += 1) {
    while (length > 0 && codes[at] !== codes[length]) length = fallback[length - 1] ?? 0;
    if (codes[at] === codes[length]) length += 1;
    fallback[at] = length;
  }
  return (text, from) => {
    let length = 0;
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      while (length > 0 && code !== codes[length]) length = fallback[length - 1] ?? 0;
      if (code === codes[length]) length += 1;
      if (length === codes.length) return at + 1;
    }
    return -1;
  };
}
