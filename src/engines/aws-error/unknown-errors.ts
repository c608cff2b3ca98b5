// Errors of a text that no known message covers, with what comes near them.
import {errorLines, lineAround, type ErrorLine} from './error-lines';
import type {KnownMessage} from './known-message';
import type {Near, NearFinder} from './near-messages';
import {readErrors} from './read-errors';
import type {Recognised} from './recognise';
import {slicesOf} from './slices';

/** An error that stands in a text and is not known. Places are UTF-16 units of the text. */
export interface UnknownError<Message extends KnownMessage> extends ErrorLine {
  /** How many lines say the same, but for numbers. */
  readonly count: number;
  readonly code?: string | undefined;
  /** Nearest first. */
  readonly near: readonly Near<Message>[];
}

/** So many different lines are compared; a log with more says nothing new. */
const mostLines = 1500;
/** And so many lines are read at all. */
const mostRead = 100_000;
const mostTold = 6;

/** A line without what changes from one to the next: numbers, times, identifiers. */
const skeleton = (line: string): string => line.toLowerCase().replace(/[\da-f-]*\d[\da-f-]*/g, '#');

/** Whether any known message stands in this line. Both lists are in order; `cursor` remembers how far they were read. */
function isCovered(found: readonly ErrorLine[], {start, end}: ErrorLine, cursor: {at: number}): boolean {
  while ((found[cursor.at]?.end ?? Infinity) <= start) cursor.at += 1;
  return (found[cursor.at]?.start ?? Infinity) < end;
}

/**
 * Looks a slice at a time for errors that are not known but near to a known message or with its code: gives how much is
 * done (0 to 1) after each slice, and at last the nearest few, in order of their places. Never throws.
 */
export function* searchUnknownErrors<Message extends KnownMessage>(
  text: string,
  {messages, codes}: Recognised<Message>,
  {nearest}: NearFinder<Message>,
): Generator<number, readonly UnknownError<Message>[]> {
  const lines = new Map<string, UnknownError<Message>>();
  const cursor = {at: 0};
  let lastEnd = -1;
  let read = 0;
  for (const slice of slicesOf(text.length)) {
    const coded = codes.filter(({start}) => start >= slice.from && start < slice.to);
    const errors = read < mostRead ? errorLines(text, slice) : [];
    const candidates = [...errors, ...coded.map(({start}) => lineAround(text, start))];
    for (const line of candidates.sort((one, other) => one.start - other.start)) {
      if (line.start < lastEnd || read >= mostRead) continue;
      read += 1;
      lastEnd = line.end;
      const words = text.slice(line.start, line.end);
      const key = skeleton(words);
      const same = lines.get(key);
      if (same) lines.set(key, {...same, count: same.count + 1});
      if (same || lines.size >= mostLines || isCovered(messages, line, cursor)) continue;
      const code = readErrors(words)[0]?.code ?? coded.find(({start}) => start >= line.start && start < line.end)?.code;
      lines.set(key, {...line, count: 1, code, near: nearest(words, code)});
    }
    yield text.length === 0 ? 1 : slice.to / text.length;
  }
  const best = ({near}: UnknownError<Message>): number => near[0]?.likeness ?? 0;
  return [...lines.values()]
    .filter(({near}) => near.length > 0)
    .sort((one, other) => best(other) - best(one))
    .slice(0, mostTold)
    .sort((one, other) => one.start - other.start);
}
