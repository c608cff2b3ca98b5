/** In which fields of which documents each name of the notes stands. */
import type {PackedNotes} from './packed';

/** The fields that are searched, in the order in which they are numbered. */
export const fields = ['title', 'page', 'service', 'keywords', 'text'] as const;

/**
 * The places of all names, noted from the last one to the first without putting a text together. A place is the number of
 * a document times the number of fields, plus that of the field.
 */
export class NamePlaces {
  /** Of each name, which of the places noted is its first; 0 for none. A larger number is an earlier place. */
  readonly first: Int32Array;
  /** How many different names each text has. */
  readonly nameCounts: Uint16Array;
  private readonly next: Int32Array;
  private readonly places: Int32Array;

  constructor({words, texts}: PackedNotes) {
    const {all, begins} = words.texts;
    const {isName} = words;
    const most = texts.reduce((total, text) => total + (begins[text + 1] ?? 0) - (begins[text] ?? 0), 0);
    const first = new Int32Array(words.count);
    const places = new Int32Array(most + 1).fill(-1, 0, 1);
    const next = new Int32Array(most + 1);
    const nameCounts = new Uint16Array(begins.length);
    let noted = 0;
    for (let place = texts.length - 1; place >= 0; place -= 1) {
      const text = texts[place] ?? 0;
      const begin = begins[text] ?? 0;
      let count = 0;
      for (let at = (begins[text + 1] ?? 0) - 1; at >= begin; at -= 1) {
        const name = all[at] ?? 0;
        if (isName[name] !== 1) continue;
        const after = first[name] ?? 0;
        const isKnown = places[after] === place;
        if (!isKnown) count += 1;
        noted += 1;
        places[noted] = place;
        next[noted] = isKnown ? (next[after] ?? 0) : after;
        first[name] = noted;
      }
      nameCounts[text] = count;
    }
    this.first = first;
    this.nameCounts = nameCounts;
    this.next = next;
    this.places = places;
  }

  /** Tells the places of a name in order. */
  tell(name: number, see: (place: number) => void): void {
    for (let at = this.first[name] ?? 0; at > 0; at = this.next[at] ?? 0) see(this.places[at] ?? 0);
  }
}
