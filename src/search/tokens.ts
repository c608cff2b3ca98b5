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

const name = /[\p{L}\p{N}_]+(?:[.:/@-]+[\p{L}\p{N}_]+)*/gu;
const part = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|\p{L}+/gu;

function wordForms(word: string): readonly string[] {
  return word.length > 3 && /^[a-z]+$/.test(word) ? [word, stemmer(word)] : [word];
}

/** The terms of each name once worked out: the notes have few different words. */
const known = new Map<string, readonly string[]>();

/** The terms of a name or word: whole, in its parts, by their stems. */
function nameTerms(whole: string): readonly string[] {
  const before = known.get(whole);
  if (before) return before;
  const parts = (whole.match(part) ?? []).map((piece) => piece.toLowerCase());
  const joined = whole.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const all = parts.length > 1 ? [joined, ...parts.flatMap(wordForms)] : wordForms(joined);
  const found = all.filter((term) => term.length > 0 && term.length <= 60);
  known.set(whole, found);
  return found;
}

/** Tells the terms of a text in order, some more than once. */
export function tellTerms(text: string, tell: (term: string) => void): void {
  const hasFigures = /\d/.test(text);
  const plain = hasFigures ? text.replace(/(\d),(?=\d{3}\b)/g, '$1') : text;
  for (const whole of plain.match(name) ?? []) {
    for (const term of nameTerms(whole)) tell(term);
  }
  if (hasFigures) for (const term of amounts(plain)) tell(term);
}

/** The terms of a text, each once, in order of first appearance. */
export function terms(text: string): readonly string[] {
  const found = new Set<string>();
  tellTerms(text, (term) => found.add(term));
  return [...found];
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
