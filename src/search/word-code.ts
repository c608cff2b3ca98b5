/**
 * Writes English texts as numbers of their words: a list of the words, each once, and one or two letters for every place
 * where one stands. After gzip, whose window of 32 kB sees few of the repetitions in a quarter of a megabyte
 * (https://www.rfc-editor.org/rfc/rfc1951#section-2), that takes a fifth less than the text itself. What the index takes
 * for one name has one number, so that a search finds names by comparing numbers (`word-reader.ts` reads it back).
 */
import {namePattern} from './tokens';

/** Pieces in the order of their numbers: the frequent ones, then signs between words, then words; after them, names. */
export type WordCode = readonly [
  frequent: readonly string[],
  signs: readonly string[],
  /** The rarer words: those that stand often, sorted, then the others, sorted; each begins with how many letters it shares with the one before it. */
  words: string,
  /** Names made of several pieces, coded by these: those that stand in several places, then those that stand in one. */
  names: string,
  /** How many names stand in several places. Only these have numbers, after those of the pieces. */
  repeated: number,
  /** The texts: one letter for a frequent piece, two for any other and for repeated names. */
  texts: string,
];

/** Ends an entry of a list that is written as one text. */
export const entryEnd = '\u001f';

/** What JSON writes as one byte. */
export const letters = Array.from({length: 95}, (_, index) => String.fromCharCode(32 + index)).filter(
  (letter) => letter !== '"' && letter !== '\\',
);

/**
 * Marks look like capitalised words, which are written small with a mark before them, so that no piece is like one.
 * `next` stands for the next one of the names that stand in one place only.
 */
export const mark = {capital: 'Capital', small: 'Small', next: 'Next'} as const;

const base = letters.length;
/** Found by trying: more or fewer words in the first part of the list weigh more. */
const often = 14;
const piece = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^A-Za-z\d]+/g;
const isOnePiece = (text: string): boolean => /^(?:[A-Z]?[a-z]+|[A-Z]+|\d+)$/.test(text);
const isCapitalised = (text: string): boolean => /^[A-Z][a-z]/.test(text);
const isSmall = (text: string): boolean => /^[a-z]/.test(text);
const isWord = (text: string): boolean => /^[A-Za-z\d]/.test(text);
const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A word with its mark if it is not written as is to be expected where it stands. */
function marked(word: string, isCapitalExpected: boolean): readonly string[] {
  if (isCapitalised(word)) return isCapitalExpected ? [uncapitalised(word)] : [mark.capital, uncapitalised(word)];
  return isCapitalExpected && isSmall(word) ? [mark.small, word] : [word];
}

/** The pieces of a name: a word that follows another one directly is expected to have a capital. */
const namePieces = (name: string): readonly string[] =>
  (name.match(piece) ?? []).flatMap((entry, index, all) =>
    isWord(entry) ? marked(entry, index > 0 && isWord(all[index - 1] ?? '')) : [entry],
  );

/** What a text is made of: signs, marks, words and, in their own words, names. */
type Token = {readonly piece: string} | {readonly name: string};

/** The tokens of a text. A single blank between two names is none. */
function tokensOf(text: string, names: ReadonlySet<string>): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const {0: name, index} of text.matchAll(namePattern)) {
    const signs = text.slice(at, index);
    if (signs !== '' && (signs !== ' ' || at === 0)) tokens.push({piece: signs});
    const isOpening = index === 0 || signs.endsWith('. ');
    at = index + name.length;
    if (isOnePiece(name)) tokens.push(...marked(name, isOpening).map((one) => ({piece: one})));
    else if (!isOpening) tokens.push({name});
    else if (isSmall(name)) tokens.push({piece: mark.small}, {name});
    else tokens.push({name: isCapitalised(name) && names.has(uncapitalised(name)) ? uncapitalised(name) : name});
  }
  if (at < text.length) tokens.push({piece: text.slice(at)});
  return tokens;
}

/** How many pieces can have one letter, if there are `count` numbers in all. */
function singles(count: number, pieces: number): number {
  const most = Math.floor((base * base - count) / (base - 1));
  if (most < 0) throw new Error(`${count} different words are more than two letters can number.`);
  return Math.min(most, pieces);
}

function frontCoded(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const before = words[index - 1] ?? '';
      let shared = 0;
      while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared += 1;
      return shared + word.slice(shared);
    })
    .join(' ');
}

/** Numbers the words and names of texts. */
export function encodeWords(texts: readonly string[]): WordCode {
  const names = new Set(texts.flatMap((text) => text.match(namePattern) ?? []).filter((name) => !isOnePiece(name)));
  const tokens = texts.map((text) => tokensOf(text, names));
  const uses = new Map<string, number>();
  const counts = new Map<string, number>();
  const add = (to: Map<string, number>, one: string): unknown => to.set(one, (to.get(one) ?? 0) + 1);
  tokens.flat().forEach((token) => ('name' in token ? add(uses, token.name) : add(counts, token.piece)));
  const repeated = [...uses].filter(([, places]) => places > 1).map(([name]) => name);
  const once = [...uses].filter(([, places]) => places === 1).map(([name]) => name);
  const spelt = [...repeated, ...once].map(namePieces);
  spelt.flat().forEach((one) => add(counts, one));
  const ends = Math.max(texts.length - 1, 0) + Math.max(spelt.length - 1, 0);
  if (ends > 0) counts.set(entryEnd, ends);
  if (once.length > 0) counts.set(mark.next, once.length);
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([one]) => one);
  const single = singles(byCount.length + repeated.length, byCount.length);
  const frequent = byCount.slice(0, single);
  const rare = byCount.slice(single).sort();
  const isOften = (one: string): boolean => (counts.get(one) ?? 0) >= often;
  const signs = rare.filter((one) => !isWord(one));
  // The first letters of the codes of frequent words are few then, which gzip makes use of.
  const words = [
    ...rare.filter((one) => isWord(one) && isOften(one)),
    ...rare.filter((one) => isWord(one) && !isOften(one)),
  ];
  const codeOf = (index: number): string =>
    index < single
      ? (letters[index] ?? '')
      : `${letters[single + Math.floor((index - single) / base)]}${letters[(index - single) % base]}`;
  const pieceCodes = new Map([...frequent, ...signs, ...words].map((one, index) => [one, codeOf(index)]));
  const nameCodes = new Map(repeated.map((name, index) => [name, codeOf(byCount.length + index)]));
  const inCode = (token: Token): string | undefined =>
    'name' in token ? (nameCodes.get(token.name) ?? pieceCodes.get(mark.next)) : pieceCodes.get(token.piece);
  const joined = (all: readonly (readonly Token[])[]): string =>
    all.map((one) => one.map(inCode).join('')).join(pieceCodes.get(entryEnd));
  const inPieces = spelt.map((pieces) => pieces.map((one) => ({piece: one})));
  return [frequent, signs, frontCoded(words), joined(inPieces), repeated.length, joined(tokens)];
}
