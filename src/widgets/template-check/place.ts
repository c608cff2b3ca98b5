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

type Lines = Pick<Diagnostic, 'startLine' | 'startColumn' | 'endLine' | 'endColumn'>;

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

/** Gives the place of each finding in a text; what lies beyond the end is at the end. Undefined if a finding names no line. */
export function placesIn(text: string): (finding: Lines) => Place | undefined {
  const lines = text.split('\n');
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  return ({startLine, startColumn, endLine, endColumn}) => {
    if (!startLine) return undefined;
    const index = Math.min(startLine, lines.length) - 1;
    const line = lines[index] ?? '';
    const before = starts[index] ?? 0;
    const from = startLine > lines.length ? line.length : offsetIn(line, startColumn || 1);
    const isPiece = endLine === startLine && (endColumn ?? 0) > (startColumn ?? 0);
    const to = isPiece ? offsetIn(line, endColumn ?? 0) : line.length;
    // The validator leaves the quotation marks out of a key's length.
    const end = line[from] === '"' && line[to] === '"' ? to + 1 : to;
    return {line: index + 1, column: from + 1, start: before + from, end: before + Math.max(from, end)};
  };
}
