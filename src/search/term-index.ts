/**
 * Finds the terms of the notes: as they are asked for, by how they begin, and with mistakes allowed for. The tree of terms is
 * the one that MiniSearch exports (https://lucaong.github.io/minisearch/). It is filled when terms are looked for: with all of
 * the same first letter, and with what is like a word.
 */
import SearchableMap from 'minisearch/SearchableMap';
import {LikeNames, LikeWord} from './like-names';
import {nameTerms} from './tokens';
import type {WordReader} from './word-reader';

/** How a term is looked for. */
export interface Wanted {
  readonly term: string;
  /** Whether terms that begin like this are meant too. */
  readonly isPrefix: boolean;
  /** How many letters may be too many, too few or other ones. */
  readonly mistakes: number;
}

/** A term that is meant: the numbers of the names that have it, and how well it meets what was asked, 1 at most. */
export interface Match {
  readonly names: readonly number[];
  readonly weight: number;
}

/** Of what only begins like the term, and of what is only like it: at most so much. */
const weights = {prefix: 0.5, like: 0.25} as const;

/** Letters, figures and all else are looked up by themselves; each is a bit. */
const groups = 28;
const groupOf = (term: string): number => {
  const code = term.charCodeAt(0);
  const letter = (code | 32) - 97;
  if (letter >= 0 && letter < 26) return letter;
  return code >= 48 && code <= 57 ? 26 : 27;
};
const everyGroup = -1;
const everyGroupMade = (1 << groups) - 1;

/** So many names are cut into their terms in some milliseconds. */
const atOnce = 250;

export class TermIndex {
  /** The numbers of the names of each term. */
  private readonly tree = new SearchableMap<readonly number[]>();
  /** With which groups the terms of each name may begin. */
  private readonly bits: Int32Array;
  private readonly terms: (readonly string[])[] = [];
  private like: LikeNames | undefined;
  /** The words whose like can be found, with the mistakes allowed for: each key asks for the words before it again. */
  private readonly known = new Set<string>();
  private made = 0;
  private namesDone = 0;

  constructor(private readonly words: WordReader) {
    this.bits = this.nameBits();
  }

  private nameBits(): Int32Array {
    const {pieces, count, isName, names} = this.words;
    const {all, begins} = names;
    const bits = new Int32Array(count);
    pieces.forEach((piece, index) => {
      // A sign within a name may be a letter that is not of ASCII: then what follows it need not be a part by itself.
      bits[index] = isName[index] === 1 ? 1 << groupOf(piece) : /[^\0-\x7f]/.test(piece) ? everyGroup : 0;
    });
    for (let name = pieces.length; name < count; name += 1) {
      const at = name - pieces.length;
      let ofName = 0;
      for (let place = begins[at] ?? 0; place < (begins[at + 1] ?? 0); place += 1) {
        ofName |= bits[all[place] ?? 0] ?? 0;
      }
      bits[name] = ofName;
    }
    return bits;
  }

  private termsOf(name: number): readonly string[] {
    return (this.terms[name] ??= nameTerms(this.words.nameOf(name)));
  }

  private isMade(group: number): boolean {
    return ((this.made >> group) & 1) === 1;
  }

  /** Lets the terms of a group be found. */
  private make(group: number): void {
    if (this.isMade(group)) return;
    this.made |= 1 << group;
    const names: number[] = [];
    for (let name = 0; name < this.bits.length; name += 1) {
      if (((this.bits[name] ?? 0) >> group) & 1) names.push(name);
    }
    this.put(names, (term) => groupOf(term) === group);
  }

  /** Lets terms be found, of which these are all names. */
  private put(names: readonly number[], isWanted: (term: string) => boolean): void {
    const ofTerms = new Map<string, number[]>();
    for (const name of names) {
      for (const term of this.termsOf(name)) {
        if (!isWanted(term)) continue;
        const known = ofTerms.get(term);
        if (!known) ofTerms.set(term, [name]);
        else if (known.at(-1) !== name) known.push(name);
      }
    }
    for (const [term, ofTerm] of ofTerms) this.tree.set(term, ofTerm);
  }

  /** Lets all terms be found that are so many mistakes or fewer away from this one. */
  private makeLike(term: string, mistakes: number): void {
    const asked = `${mistakes} ${term}`;
    if (this.made === everyGroupMade || this.known.has(asked)) return;
    this.known.add(asked);
    this.like ??= new LikeNames(this.words);
    const word = new LikeWord(term, mistakes);
    const names: number[] = [];
    this.like.tell(word, (name) => names.push(name));
    // Only of terms like this are these all names.
    this.put(names, (one) => word.mayBe(one) && !this.isMade(groupOf(one)));
  }

  /** All terms that are meant by this one. */
  find({term, isPrefix, mistakes}: Wanted): readonly Match[] {
    this.make(groupOf(term));
    if (mistakes > 0) this.makeLike(term, mistakes);
    const found: Match[] = [{names: this.tree.get(term) ?? [], weight: 1}];
    const like = mistakes > 0 ? this.tree.fuzzyGet(term, mistakes) : undefined;
    like?.delete(term);
    if (isPrefix) {
      for (const [longer, names] of this.tree.atPrefix(term)) {
        const more = longer.length - term.length;
        if (more === 0) continue;
        like?.delete(longer);
        found.push({names, weight: (weights.prefix * longer.length) / (longer.length + 0.3 * more)});
      }
    }
    like?.forEach(([names, distance], other) =>
      found.push({names, weight: (weights.like * other.length) / (other.length + distance)}),
    );
    return found;
  }

  /** Does the next part of what lets all terms be found; says whether there is another one after it. */
  prepareNext(): boolean {
    const {count} = this.words;
    if (this.namesDone < count) {
      const until = Math.min(this.namesDone + atOnce, count);
      for (; this.namesDone < until; this.namesDone += 1) this.termsOf(this.namesDone);
      return true;
    }
    let group = 0;
    while (group < groups && this.isMade(group)) group += 1;
    if (group < groups) this.make(group);
    return group < groups - 1;
  }
}
