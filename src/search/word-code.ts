/**
 * Writes a long English text as numbers of its words: a list of the words, each once, and one or two letters for every
 * place where one stands. After gzip, whose window of 32 kB sees few of the repetitions in a quarter of a megabyte
 * (https://www.rfc-editor.org/rfc/rfc1951#section-2), that takes a fifth less than the text itself, and reading it back
 * takes some milliseconds.
 */

/** Pieces in the order of their numbers: the frequent ones, then signs between words, then words. */
export type WordCode = readonly [
  frequent: readonly string[],
  signs: readonly string[],
  /** The rarer words, sorted; each begins with how many letters it shares with the one before it. */
  words: string,
  /** One letter for a frequent piece, two for any other. */
  codes: string,
];

/** Ends an entry of a list that is written as one text. */
export const entryEnd = '\u001f';

/** What JSON writes as one byte. */
const letters = Array.from({length: 95}, (_, index) => String.fromCharCode(32 + index)).filter(
  (letter) => letter !== '"' && letter !== '\\',
);
const base = letters.length;

/** Marks look like capitalised words, which are written small with a mark before them, so that no piece is like one. */
const mark = {capital: 'Capital', small: 'Small', joined: 'Joined', joinedCapital: 'Raised'} as const;

const piece = /[A-Z]?[a-z]+|[A-Z]+|\d+|[^A-Za-z\d]+/g;
const isWord = (text: string | undefined): boolean => text !== undefined && /^[A-Za-z\d]/.test(text);
const isCapitalised = (text: string): boolean => /^[A-Z][a-z]/.test(text);

/** Whether a capital is to be expected after these signs. */
const opensSentence = (signs: string | undefined): boolean => signs === undefined || /(?:\. |\u001f)$/.test(signs);

/** The pieces of a text: signs, words in small letters, marks. A single blank between two words is no piece. */
function piecesOf(text: string): readonly string[] {
  const raw = text.match(piece) ?? [];
  return raw.flatMap((entry, index) => {
    const before = raw[index - 1];
    if (!isWord(entry)) return entry === ' ' && isWord(before) && isWord(raw[index + 1]) ? [] : [entry];
    const capital = isCapitalised(entry);
    const word = capital ? entry.toLowerCase() : entry;
    if (isWord(before)) return [capital ? mark.joinedCapital : mark.joined, word];
    if (opensSentence(before)) return /^[a-z]/.test(entry) ? [mark.small, word] : [word];
    return capital ? [mark.capital, word] : [word];
  });
}

/** How many pieces can have one letter, if there are `count` in all. */
function singles(count: number): number {
  const most = Math.floor((base * base - count) / (base - 1));
  if (most < 0) throw new Error(`${count} different words are more than two letters can number.`);
  return Math.min(most, count);
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

/** Numbers the words of a text. */
export function encodeWords(text: string): WordCode {
  const pieces = piecesOf(text);
  const counts = new Map<string, number>();
  for (const one of pieces) counts.set(one, (counts.get(one) ?? 0) + 1);
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([one]) => one);
  const single = singles(byCount.length);
  const frequent = byCount.slice(0, single);
  const rare = byCount.slice(single).sort();
  const [signs, words] = [rare.filter((one) => !isWord(one)), rare.filter(isWord)];
  const codes = new Map(
    [...frequent, ...signs, ...words].map((one, index) => {
      const high = single + Math.floor((index - single) / base);
      return [one, index < single ? letters[index] : `${letters[high]}${letters[(index - single) % base]}`];
    }),
  );
  return [frequent, signs, frontCoded(words), pieces.map((one) => codes.get(one)).join('')];
}

function frontDecoded(words: string): readonly string[] {
  let before = '';
  return (words === '' ? [] : words.split(' ')).map((coded) => {
    before = before.slice(0, Number(coded[0])) + coded.slice(1);
    return before;
  });
}

/** What reading needs to know of a piece, looked up once and not at each of its places. */
interface Read {
  readonly text: string;
  readonly capitalised: string;
  readonly isWord: boolean;
  readonly isMark: boolean;
  readonly opensSentence: boolean;
}

const readPiece = (text: string): Read => ({
  ...{text, isWord: isWord(text), isMark: isCapitalised(text)},
  capitalised: text.charAt(0).toUpperCase() + text.slice(1),
  opensSentence: !isWord(text) && opensSentence(text),
});

/** The text again. */
export function decodeWords([frequent, signs, words, codes]: WordCode): string {
  const pieces = [...frequent, ...signs, ...frontDecoded(words)].map(readPiece);
  const numbers = new Uint8Array(128);
  letters.forEach((letter, index) => (numbers[letter.charCodeAt(0)] = index));
  const single = frequent.length;
  let text = '';
  let before: Read = {text: '', capitalised: '', isWord: false, isMark: false, opensSentence: true};
  let marked = '';
  for (let at = 0; at < codes.length; at += 1) {
    let index = numbers[codes.charCodeAt(at)] ?? 0;
    if (index >= single) {
      at += 1;
      index = single + (index - single) * base + (numbers[codes.charCodeAt(at)] ?? 0);
    }
    const one = pieces[index] ?? before;
    if (one.isMark) {
      marked = one.text;
      continue;
    }
    if (one.isWord) {
      const isJoined = marked === mark.joined || marked === mark.joinedCapital;
      const isCapital = marked === '' ? before.opensSentence : marked === mark.capital || marked === mark.joinedCapital;
      text += (before.isWord && !isJoined ? ' ' : '') + (isCapital ? one.capitalised : one.text);
    } else text += one.text;
    before = one;
    marked = '';
  }
  return text;
}
