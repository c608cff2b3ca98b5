// Which lines of a log speak of an error, whoever wrote them.
import type {Slice} from './slices';

/** A line, or of a long one the words around the error. Places are UTF-16 units of the text. */
export interface ErrorLine {
  readonly start: number;
  readonly end: number;
}

const telling =
  /error|exception|fail|denied|invalid|cannot|could ?n[o']t|unable to|refused|reject|expired|missing|throttl|exceed|not (?:found|authorized|allowed|exist|valid|supported|match)|must (?:be|not|have|contain|specify)/gi;

/** Farthest that is looked for the ends of a line. */
const reach = 600;
/** A longer line is data: a string in it counts as a line of its own. */
const longLine = 1000;

const firstOf = (text: string, marks: RegExp): number => {
  const found = text.search(marks);
  return found < 0 ? text.length : found;
};

/** The line around a place, or the string in a long line of JSON. */
export function lineAround(text: string, at: number): ErrorLine {
  const before = text.slice(Math.max(0, at - reach), at);
  const after = text.slice(at, at + reach);
  const [start, end] = [at - before.length + before.lastIndexOf('\n') + 1, at + firstOf(after, /\n/)];
  if (end - start < longLine && (end - at < reach || end === text.length)) return {start, end};
  const quoted = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('"'));
  return {start: at - before.length + quoted + 1, end: at + firstOf(after, /[\n"]/)};
}

/** The lines of a slice that speak of an error, in order. */
export function errorLines(text: string, {from, to, end}: Slice): readonly ErrorLine[] {
  const lines: ErrorLine[] = [];
  const part = text.slice(from, end);
  telling.lastIndex = 0;
  for (let found = telling.exec(part); found && found.index + from < to; found = telling.exec(part)) {
    const line = lineAround(text, found.index + from);
    lines.push(line);
    telling.lastIndex = Math.max(found.index + 1, line.end - from);
  }
  return lines;
}
