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

/** The terms of a text, each once, in order of first appearance. */
export function terms(text: string): readonly string[] {
  const plain = text.replace(/(\d),(?=\d{3}\b)/g, '$1');
  const found = [...plain.matchAll(name)].flatMap(([whole]) => {
    const parts = [...whole.matchAll(part)].map(([piece]) => piece.toLowerCase());
    const joined = whole.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    return parts.length > 1 ? [joined, ...parts.flatMap(wordForms)] : wordForms(joined);
  });
  return [...new Set([...found, ...amounts(plain)])].filter((term) => term.length > 0 && term.length <= 60);
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
