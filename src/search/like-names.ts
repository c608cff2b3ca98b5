/**
 * Tells by their letters which names may have a term that is a few mistakes away from a word, without cutting all names into
 * their terms.
 */
import type {WordReader} from './word-reader';

const mayBeAnything = -1;
/** Stems are how their word begins, save for one of these at the end: https://tartarus.org/martin/PorterStemmer/def.txt */
const inStems = (1 << ('e'.charCodeAt(0) - 97)) | (1 << ('i'.charCodeAt(0) - 97));

/** The letters of a text, a bit each. One beyond ASCII is `other`: small and capital ones may look like any. */
function lettersOf(text: string, other: number): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = (code | 32) - 97;
    if (code > 127) letters |= other;
    else if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}

/** A word and how many mistakes are allowed for: a letter too many, too few or another one. */
export class LikeWord {
  private readonly letters: number;
  readonly shortest: number;
  readonly longest: number;

  constructor(
    word: string,
    private readonly mistakes: number,
  ) {
    this.letters = lettersOf(word, 0) & ~inStems;
    this.shortest = word.length - mistakes;
    this.longest = word.length + mistakes;
  }

  /** Whether few enough of its letters are missing among these. */
  hasMost(letters: number): boolean {
    let missing = this.letters & ~letters;
    for (let taken = 0; taken < this.mistakes; taken += 1) missing &= missing - 1;
    return missing === 0;
  }

  /** Whether a term may be meant: all that have these letters and about this length, those that are meant among them. */
  mayBe(term: string): boolean {
    return term.length >= this.shortest && term.length <= this.longest && this.hasMost(lettersOf(term, mayBeAnything));
  }
}

export class LikeNames {
  /** Of each piece; a sign or mark has none. */
  private readonly letters: Int32Array;
  /** Of each piece how long it is; 0 for a sign or mark. */
  private readonly lengths: Uint16Array;

  constructor(private readonly words: WordReader) {
    const {pieces, isName} = words;
    this.lengths = Uint16Array.from(pieces, (piece, index) => (isName[index] === 1 ? piece.length : 0));
    this.letters = Int32Array.from(pieces, (piece, index) => {
      const letters = lettersOf(piece, mayBeAnything);
      return isName[index] === 1 || letters === mayBeAnything ? letters : 0;
    });
  }

  /** Tells the numbers of all names that have a term which may be meant, and of some that have none. */
  tell(word: LikeWord, see: (name: number) => void): void {
    const {pieces, names, isName, count} = this.words;
    const mayBe = new Uint8Array(pieces.length);
    for (let piece = 0; piece < pieces.length; piece += 1) {
      const letters = this.letters[piece] ?? 0;
      const length = this.lengths[piece] ?? 0;
      if ((length < word.shortest && letters !== mayBeAnything) || !word.hasMost(letters)) continue;
      // A piece may be much longer than the word: its stem is shorter.
      const begin = length > word.longest ? lettersOf(pieces[piece]?.slice(0, word.longest) ?? '', mayBeAnything) : -1;
      if (!word.hasMost(begin)) continue;
      mayBe[piece] = 1;
      if (isName[piece] === 1) see(piece);
    }
    for (let name = pieces.length; name < count; name += 1) {
      const at = name - pieces.length;
      let [letters, length, isLike] = [0, 0, false];
      for (let place = names.begins[at] ?? 0; place < (names.begins[at + 1] ?? 0); place += 1) {
        const piece = names.all[place] ?? 0;
        if (mayBe[piece] === 1) isLike = true;
        letters |= this.letters[piece] ?? 0;
        length += this.lengths[piece] ?? 0;
      }
      // The whole of a name has all its letters. A blank, which may stand after a figure, makes two of it: both are pieces.
      const isWhole = length >= word.shortest && length <= word.longest && word.hasMost(letters);
      if (isLike || isWhole) see(name);
    }
  }
}
