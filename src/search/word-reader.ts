/**
 * Reads texts written as numbers of their words (`word-code.ts`). The numbers are read at once, in some milliseconds; a
 * text is put together when it is asked for.
 */
import {entryEnd, letters, mark, type WordCode} from './word-code';

const base = letters.length;

function frontDecoded(words: string): readonly string[] {
  let before = '';
  return (words === '' ? [] : words.split(' ')).map((coded) => {
    before = before.slice(0, Number(coded[0])) + coded.slice(1);
    return before;
  });
}

const capitalised = (text: string): string =>
  /^[a-z]/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** The number that a letter stands for, by its code. */
const numberOf = new Uint8Array(128);
letters.forEach((letter, index) => (numberOf[letter.charCodeAt(0)] = index));

/** Numbers of several texts one after the other, and where each begins; one more says where the last ends. */
interface Numbers {
  readonly all: Uint16Array;
  readonly begins: readonly number[];
  /** The number for the next name. */
  readonly name: number;
}

/** `next` is the number for the next name, the first of which is `first`. */
function readNumbers(codes: string, single: number, end: number, next = -1, first = 0): Numbers {
  const all = new Uint16Array(codes.length);
  const begins = [0];
  let count = 0;
  let name = first;
  for (let at = 0; at < codes.length; at += 1) {
    let index = numberOf[codes.charCodeAt(at)] ?? 0;
    if (index >= single) {
      at += 1;
      index = single + (index - single) * base + (numberOf[codes.charCodeAt(at)] ?? 0);
    }
    if (index === end) begins.push(count);
    else all[count++] = index === next ? name++ : index;
  }
  begins.push(count);
  return {all, begins, name};
}

export class WordReader {
  /** Signs, marks and words by their numbers; larger numbers are names. */
  readonly pieces: readonly string[];
  /** The pieces of each name. */
  readonly names: Numbers;
  /** The pieces and names of each text. */
  readonly texts: Numbers;
  /** How many numbers there are, names among them. */
  readonly count: number;
  /** 1 for the numbers of words and names, 0 for those of signs and marks. */
  readonly isName: Uint8Array;
  private readonly capital: number;
  private readonly small: number;
  private readonly spelt: string[] = [];

  constructor([frequent, signs, words, names, repeated, texts]: WordCode) {
    this.pieces = [...frequent, ...signs, ...frontDecoded(words)];
    const end = this.pieces.indexOf(entryEnd);
    const next = this.pieces.indexOf(mark.next);
    this.names = readNumbers(names, frequent.length, end);
    this.texts = readNumbers(texts, frequent.length, end, next, this.pieces.length + repeated);
    this.count = this.texts.name;
    this.isName = new Uint8Array(this.count).fill(1, frequent.length + signs.length);
    frequent.forEach((piece, index) => (this.isName[index] = Number(/^(?:[a-z\d]|[A-Z](?![a-z]))/.test(piece))));
    this.capital = this.pieces.indexOf(mark.capital);
    this.small = this.pieces.indexOf(mark.small);
  }

  private nameText(at: number): string {
    const before = this.spelt[at];
    if (before !== undefined) return before;
    const {all, begins} = this.names;
    let text = '';
    let isAfterWord = false;
    let marked = -1;
    for (let place = begins[at] ?? 0; place < (begins[at + 1] ?? 0); place += 1) {
      const index = all[place] ?? 0;
      if (index === this.capital || index === this.small) {
        marked = index;
        continue;
      }
      const piece = this.pieces[index] ?? '';
      const isCapital = marked < 0 ? isAfterWord : marked === this.capital;
      isAfterWord = this.isName[index] === 1;
      text += isAfterWord && isCapital ? capitalised(piece) : piece;
      marked = -1;
    }
    this.spelt[at] = text;
    return text;
  }

  /** The word or name of a number, as it is written where no capital is to be expected. */
  nameOf(index: number): string {
    return this.pieces[index] ?? this.nameText(index - this.pieces.length);
  }

  /** A text, put together. */
  text(at: number): string {
    const {all, begins} = this.texts;
    let text = '';
    let isOpening = true;
    let isAfterName = false;
    let marked = -1;
    for (let place = begins[at] ?? 0; place < (begins[at + 1] ?? 0); place += 1) {
      const index = all[place] ?? 0;
      if (index === this.capital || index === this.small) {
        marked = index;
        continue;
      }
      const name = this.nameOf(index);
      const isName = this.isName[index] === 1;
      if (isName) {
        const isCapital = marked < 0 ? isOpening : marked === this.capital;
        text += (isAfterName ? ' ' : '') + (isCapital ? capitalised(name) : name);
        marked = -1;
      } else text += name;
      isAfterName = isName;
      isOpening = !isName && name.endsWith('. ');
    }
    return text;
  }
}
