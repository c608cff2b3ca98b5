/**
 * Cuts text into the terms that are indexed and looked up. A name counts whole and in its parts (`GenerateDataKey`,
 * `--dry-run`, `aws:SourceIp`), a word counts as written and by its stem, an amount counts in its base unit too.
 */
import {stemmer} from 'stemmer';

const bytesPer: Readonly<Record<string, number>> = {kb: 1024, kib: 1024, mb: 1024 ** 2, mib: 1024 ** 2};
const secondsPer: Readonly<Record<string, number>> = {
  ...{s: 1, sec: 1, second: 1, seconds: 1, min: 60, minute: 60, minutes: 60},
  ...{h: 3600, hour: 3600, hours: 3600, day: 86_400, days: 86_400},
};

const amount = /(\d+(?:\.\d+)?)\s?([a-z]+)\b/gi;

/** `4 KB` and `4,096 bytes` meet in `4096`, `7 days` and `604,800 seconds` in `604800`. */
function amounts(text: string): readonly string[] {
  return [...text.matchAll(amount)].flatMap(([, figure = '', unit = '']) => {
    const factor = bytesPer[unit.toLowerCase()] ?? secondsPer[unit.toLowerCase()];
    return factor === undefined ? [] : [String(Math.round(Number(figure) * factor))];
  });
}

/** In small or capital letters. Ignoring case for the whole pattern makes browsers spend milliseconds on it. */
const units = [...Object.keys(bytesPer), ...Object.keys(secondsPer)]
  .map((unit) => unit.replace(/./g, (letter) => `[${letter}${letter.toUpperCase()}]`))
  .join('|');

/**
 * What counts as one: a word or a name, with a thousand's comma, and with the unit after it if it ends in a figure. No term
 * depends on what stands outside of it.
 */
const inName = String.raw`(?:\d,(?=\d{3}\b)|\d\s(?=(?:${units})\b)|[\p{L}\p{N}_])+`;
export const namePattern = new RegExp(`${inName}(?:[.:/@-]+${inName})*`, 'gu');

const part = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|\p{L}+/gu;

const smallWord = /^[a-z]{1,60}$/;

function wordForms(word: string): readonly string[] {
  return word.length > 3 && /^[a-z]+$/.test(word) ? [word, stemmer(word)] : [word];
}

/** The terms of a name or word without blanks: whole, in its parts, by their stems. */
function wholeTerms(whole: string): readonly string[] {
  const parts = (whole.match(part) ?? []).map((piece) => piece.toLowerCase());
  const joined = whole.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return parts.length > 1 ? [joined, ...parts.flatMap(wordForms)] : wordForms(joined);
}

/** The terms of what counts as one, in order, some more than once. */
export function nameTerms(name: string): readonly string[] {
  if (smallWord.test(name)) return wordForms(name);
  const plain = name.replace(/(\d),(?=\d{3}\b)/g, '$1');
  const figures = /\d/.test(plain) ? amounts(plain) : [];
  return [...plain.split(/\s/).flatMap(wholeTerms), ...figures].filter((term) => term.length > 0 && term.length <= 60);
}

/** The terms of a text, each once, in order of first appearance. */
export function terms(text: string): readonly string[] {
  return [...new Set((text.match(namePattern) ?? []).flatMap(nameTerms))];
}

const fillers = new Set(
  'a an and are as at be by can do does for from how i if in is it my not of on or so that the this to what when where which why with you your'.split(
    ' ',
  ),
);

/** The terms of a query: without filler words, unless there is nothing else. */
export function queryTerms(query: string): readonly string[] {
  const all = terms(query);
  const telling = all.filter((term) => !fillers.has(term));
  return telling.length > 0 ? telling : all;
}
