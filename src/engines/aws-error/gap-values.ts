// What may stand in the part of a message that varies. The names are those of the place-holders in src/facts/*/*.ts.
import type {PlainText} from './plain-text';
import type {Gap} from './template';

/** A stretch of the plain text; `end` is not part of it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Longest value, and longest one that may run over line breaks, in UTF-16 units. */
export const longestValue = 1600;
const longestBroken = 400;
const mostBreaks = 2;
const longestRest = 500;

const trimmed = ({text}: PlainText, start: number, end: number): Stretch => {
  let [from, to] = [start, end];
  while (from < to && text[from] === ' ') from += 1;
  while (to > from && text[to - 1] === ' ') to -= 1;
  return {start: from, end: to};
};

/** The reader's own text of a stretch. */
export const originalOf = ({original, offsets}: PlainText, {start, end}: Stretch): string =>
  original.slice(offsets[start], offsets[end]);

const withoutQuotes = (value: string): string => value.trim().replace(/^(?:\\*["'“‘`])+|(?:\\*["'”’`])+$/g, '');

/** The value as it is shown. */
export const shownValue = (plain: PlainText, stretch: Stretch): string => withoutQuotes(originalOf(plain, stretch));

/** Whether a value runs over more line breaks than a wrapped line has. */
function isBroken(plain: PlainText, stretch: Stretch): boolean {
  const value = originalOf(plain, stretch);
  let breaks = 0;
  for (let at = value.indexOf('\n'); at >= 0 && breaks <= mostBreaks; at = value.indexOf('\n', at + 1)) breaks += 1;
  return breaks > 0 && (breaks > mostBreaks || value.length > longestBroken);
}

/** Whether a stretch between two fixed parts may be a value: not empty, not run together from unrelated lines. */
export function isValue(plain: PlainText, {choices}: Gap, start: number, end: number): Stretch | undefined {
  const value = trimmed(plain, start, end);
  if (value.start === value.end) return undefined;
  if (choices.length > 0) return choices.includes(plain.text.slice(value.start, value.end)) ? value : undefined;
  return isBroken(plain, value) ? undefined : value;
}

const isOpening = (letter: string): boolean => '"\'([{'.includes(letter);

/** The value that opens a message: the word before its first fixed part. */
export function valueBefore({text}: PlainText, at: number): Stretch | undefined {
  let end = at;
  while (end > 0 && text[end - 1] === ' ') end -= 1;
  if (text[end - 1] === '>') {
    const opening = text.lastIndexOf('<', end);
    return opening >= 0 && end - opening < 80 ? {start: opening, end} : undefined;
  }
  const quoted = text[end - 1] === '"' || text[end - 1] === "'";
  let start = quoted ? end - 1 : end;
  while (start > 0 && end - start < longestValue && text[start - 1] !== ' ' && !isOpening(text[start - 1] ?? ''))
    start -= 1;
  return start < end - Number(quoted) ? {start, end} : undefined;
}

/** Names of values that are words of a sentence, not one word. */
const isSentence = (name: string): boolean => /^(reasons?|names|keys|types|tokens|element)$/.test(name);

/** The value that closes a message. */
export function valueAfter(plain: PlainText, {name, choices}: Gap, at: number): Stretch | undefined {
  const {text, original, offsets} = plain;
  let start = at;
  while (text[start] === ' ') start += 1;
  if (choices.length > 0) {
    const fitting = choices.filter((choice) => text.startsWith(choice, start));
    const longest = Math.max(0, ...fitting.map((choice) => choice.length));
    return longest > 0 ? {start, end: start + longest} : undefined;
  }
  const rest = text.slice(start, start + (isSentence(name) ? longestRest : 12_000));
  const [placeholder] = /^<[^<>]{1,60}>/.exec(rest) ?? [];
  if (placeholder) return {start, end: start + placeholder.length};
  if (!isSentence(name)) {
    const [word = ''] = /^["'([{]*[^ "<>]+/.exec(rest) ?? [];
    const length = word.replace(/[.,;:!?)\]}'"]+$/, '').length;
    return length > 0 ? {start, end: start + length} : undefined;
  }
  const lineBreak = original.indexOf('\n', offsets[start]);
  let length = rest.search(/"[,}]|<\//);
  if (length < 0) length = rest.length;
  if (lineBreak >= 0) while (length > 0 && (offsets[start + length - 1] ?? 0) >= lineBreak) length -= 1;
  const value = trimmed(plain, start, start + length);
  return value.start < value.end ? value : undefined;
}
