// Where in the reader's text a finding stands.
import type {Diagnostic} from './report';

/** A piece of the text. */
export interface Place {
  /** Counted from 1, in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** Offsets in UTF-16 units, `end` not included. */
  readonly start: number;
  readonly end: number;
}

/** Offset in a line, in UTF-16 units, of a column that counts bytes of UTF-8 from 1. */
function offsetIn(line: string, column: number): number {
  let offset = 0;
  let bytes = 0;
  for (const letter of line) {
    if (bytes >= column - 1) break;
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    offset += letter.length;
  }
  return offset;
}

/** The place of a finding; what lies beyond the end of the text is at its end. Undefined if the finding names no line. */
export function placeIn(
  text: string,
  {startLine, startColumn, endLine, endColumn}: Pick<Diagnostic, 'startLine' | 'startColumn' | 'endLine' | 'endColumn'>,
): Place | undefined {
  if (!startLine) return undefined;
  const lines = text.split('\n');
  const index = Math.min(startLine, lines.length) - 1;
  const line = lines[index] ?? '';
  const before = lines.slice(0, index).reduce((sum, one) => sum + one.length + 1, 0);
  const from = startLine > lines.length ? line.length : offsetIn(line, startColumn || 1);
  const isPiece = endLine === startLine && (endColumn ?? 0) > (startColumn ?? 0);
  const to = isPiece ? offsetIn(line, endColumn ?? 0) : line.length;
  // The validator leaves the quotation marks out of a key's length.
  const end = line[from] === '"' && line[to] === '"' ? to + 1 : to;
  return {line: index + 1, column: from + 1, start: before + from, end: before + Math.max(from, end)};
}
