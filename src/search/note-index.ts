/**
 * MiniSearch over packed notes: the index that its `addAll` makes of them, made from the numbers of the names: of each letter
 * when terms with that first letter are looked for, and of what is like a term when mistakes are allowed for.
 * https://lucaong.github.io/minisearch/
 */
import MiniSearch, {type Options} from 'minisearch';
import type {SearchDocument} from './document';
import {LikeNames, LikeWord} from './like-names';
import {fields, NamePlaces} from './name-places';
import {likelyTerms, type PackedNotes} from './packed';
import {nameTerms, terms} from './tokens';

/** A document with its number. */
type Indexed = SearchDocument & {readonly id: number};

export const indexOptions: Options<Indexed> = {
  ...{fields: [...fields], storeFields: ['kind']},
  tokenize: (text) => [...terms(text)],
  processTerm: (term) => term,
};

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

export class NoteIndex extends MiniSearch<Indexed> {
  private readonly notes: PackedNotes;
  private readonly places: NamePlaces;
  /** With which groups the terms of each name may begin. */
  private readonly bits: Int32Array;
  private readonly terms: (readonly string[])[] = [];
  private like: LikeNames | undefined;
  /** The words whose like can be found, with the mistakes allowed for: each key asks for the words before it again. */
  private readonly known = new Set<string>();
  private made = 0;
  private namesDone = 0;

  constructor(notes: PackedNotes) {
    super(indexOptions);
    this.notes = notes;
    this.places = new NamePlaces(notes);
    this.bits = this.nameBits();
    this.takeUp();
  }

  /** Notes what ranks the documents. */
  private takeUp(): void {
    const {texts, moreTerms, kinds} = this.notes;
    const stored = new Map(kinds.map((kind) => [kind, {kind}]));
    const averages: number[] = [];
    for (const [id, kind] of kinds.entries()) {
      this._documentIds.set(id, id);
      this._idToShortId.set(id, id);
      this._storedFields.set(id, stored.get(kind) ?? {});
      const lengths: number[] = [];
      for (let field = 0; field < fields.length; field += 1) {
        const text = texts[id * fields.length + field] ?? 0;
        const length = likelyTerms(this.places.nameCounts[text] ?? 0) + (moreTerms[text] ?? 0);
        lengths.push(length);
        averages[field] = ((averages[field] ?? 0) * id + length) / (id + 1);
      }
      this._fieldLength.set(id, lengths);
    }
    this._avgFieldLength = averages;
    this._nextId = this._documentCount = kinds.length;
  }

  private nameBits(): Int32Array {
    const {pieces, count, isName, names} = this.notes.words;
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
    return (this.terms[name] ??= nameTerms(this.notes.words.nameOf(name)));
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

  /** Lets terms be found, of which these are all names. They are put in as they first stand in the documents. */
  private put(names: readonly number[], isWanted: (term: string) => boolean): void {
    const {first} = this.places;
    const inTexts = names.filter((name) => first[name] !== 0);
    inTexts.sort((one, other) => (first[other] ?? 0) - (first[one] ?? 0));
    const ofTerms = new Map<string, number[]>();
    for (const name of inTexts) {
      for (const term of this.termsOf(name)) {
        if (!isWanted(term)) continue;
        const known = ofTerms.get(term);
        if (!known) ofTerms.set(term, [name]);
        else if (known.at(-1) !== name) known.push(name);
      }
    }
    for (const [term, ofTerm] of ofTerms) this._index.set(term, this.byField(ofTerm));
  }

  /** Where names stand: how often in which document, by field. */
  private byField(names: readonly number[]): Map<number, Map<number, number>> {
    const found = new Map<number, Map<number, number>>();
    const note = (place: number): void => {
      const field = place % fields.length;
      const id = (place - field) / fields.length;
      const ofField = found.get(field);
      if (ofField) ofField.set(id, 1);
      else found.set(field, new Map([[id, 1]]));
    };
    if (names.length === 1) this.places.tell(names[0] ?? 0, note);
    else {
      const places: number[] = [];
      for (const name of names) this.places.tell(name, (place) => places.push(place));
      Int32Array.from(places).sort().forEach(note);
    }
    return found;
  }

  /** Lets all terms be found that begin as this one does. */
  prepare(term: string): void {
    this.make(groupOf(term));
  }

  /** Lets all terms be found that begin as this one does or are so many mistakes or fewer away from it. */
  prepareLike(term: string, mistakes: number): void {
    this.prepare(term);
    const asked = `${mistakes} ${term}`;
    if (this.made === everyGroupMade || this.known.has(asked)) return;
    this.known.add(asked);
    this.like ??= new LikeNames(this.notes.words);
    const word = new LikeWord(term, mistakes);
    const names: number[] = [];
    this.like.tell(word, (name) => names.push(name));
    // Only of terms like this are these all names.
    this.put(names, (one) => word.mayBe(one) && !this.isMade(groupOf(one)));
  }

  /** Does the next part of what `prepareAll` does; says whether there is another one after it. */
  prepareNext(): boolean {
    const {count} = this.notes.words;
    if (this.namesDone < count) {
      const until = Math.min(this.namesDone + atOnce, count);
      for (; this.namesDone < until; this.namesDone += 1) {
        if (this.places.first[this.namesDone]) this.termsOf(this.namesDone);
      }
      return true;
    }
    let group = 0;
    while (group < groups && this.isMade(group)) group += 1;
    if (group < groups) this.make(group);
    return group < groups - 1;
  }

  /** Lets all terms be found. */
  prepareAll(): void {
    while (this.prepareNext());
  }
}
