// Fits a message's text around one of its fixed parts that was found: the nearest fixed parts before and after, in order.
import {isValue, longestValue, shownValue, valueAfter, valueBefore, type Stretch} from './gap-values';
import type {Value} from './known-message';
import type {PlainText} from './plain-text';
import type {Template} from './template';

/** A message in the plain text: where it and its fixed parts stand, and its values. */
export interface Match extends Stretch {
  readonly literals: readonly Stretch[];
  readonly values: readonly Value[];
}

/** A lower-case letter, a digit or an underscore; the plain text has no capitals. */
const isWordUnit = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;

/** Whether the border at `at` cuts a word in two. */
const cutsWord = (text: string, at: number): boolean =>
  isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at));

/** The fixed part before `at`, nearest first. */
function literalBefore(text: string, literal: string, at: number): number {
  const from = Math.max(0, at - longestValue - literal.length);
  const found = text.slice(from, at).lastIndexOf(literal);
  return found < 0 ? -1 : from + found;
}

function literalAfter(text: string, literal: string, at: number): number {
  const found = text.slice(at, at + longestValue + literal.length).indexOf(literal);
  return found < 0 ? -1 : at + found;
}

/** The match whose anchor starts at `anchorStart`, or undefined if the rest of the message is not around it. */
export function matchTemplate(plain: PlainText, template: Template, anchorStart: number): Match | undefined {
  const {text} = plain;
  const {literals, gaps, anchor} = template;
  const parts: Stretch[] = [];
  const values: (Stretch | undefined)[] = [];
  let start = anchorStart;
  for (let index = anchor - 1; index >= 0; index -= 1) {
    const literal = literals[index] ?? '';
    const gap = gaps[index];
    const at = literal === '' ? start : literalBefore(text, literal, start);
    const value =
      literal === '' ? valueBefore(plain, start) : gap && at >= 0 && isValue(plain, gap, at + literal.length, start);
    if (!value) return undefined;
    values.unshift(value);
    start = literal === '' ? value.start : at;
    if (literal !== '') parts.unshift({start: at, end: at + literal.length});
  }
  let end = anchorStart + (literals[anchor] ?? '').length;
  parts.push({start: anchorStart, end});
  for (let index = anchor + 1; index < literals.length; index += 1) {
    const literal = literals[index] ?? '';
    const gap = gaps[index - 1];
    const at = literal === '' ? end : literalAfter(text, literal, end);
    const value = gap && (literal === '' ? valueAfter(plain, gap, end) : at >= 0 && isValue(plain, gap, end, at));
    if (!value) return undefined;
    values.push(value);
    end = literal === '' ? value.end : at + literal.length;
    if (literal !== '') parts.push({start: at, end});
  }
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || cutsWord(text, first.start) || cutsWord(text, last.end)) return undefined;
  return {
    ...{start, end},
    literals: parts,
    values: gaps.map(({name}, index) => ({name, value: values[index] ? shownValue(plain, values[index]) : ''})),
  };
}
