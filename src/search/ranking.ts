/**
 * Ranks what a query finds by BM25+ with the figures of MiniSearch (https://lucaong.github.io/minisearch/), without an index of
 * its kind: where names stand is known by their numbers. How long a field is, is counted in different names.
 * https://en.wikipedia.org/wiki/Okapi_BM25#Modifications
 */
import type {Kind} from './document';
import {fields, type NamePlaces} from './name-places';
import type {PackedNotes} from './packed';
import type {Match} from './term-index';

const {k, b, d} = {k: 1.2, b: 0.7, d: 0.5} as const;
const kindBoost: Readonly<Record<Kind, number>> = {page: 1.5, section: 1, claim: 1, message: 0.9};
/** In the order of `fields`. */
const fieldBoost = [3, 1.5, 1, 2.5, 1] as const;

/** A document that has at least one of the terms. */
export interface Found {
  readonly id: number;
  readonly score: number;
}

export class Ranking {
  /** What a term counts for in each place, apart from how rare it is. A term counts once in a place. */
  private readonly worth: Float64Array;
  private readonly documentCount: number;

  constructor(
    {texts, kinds}: PackedNotes,
    private readonly places: NamePlaces,
  ) {
    this.documentCount = kinds.length;
    const lengths = Float64Array.from(texts, (text) => places.nameCounts[text] ?? 0);
    const averages = fields.map(() => 0);
    lengths.forEach((length, place) => {
      averages[place % fields.length] = (averages[place % fields.length] ?? 0) + length / kinds.length;
    });
    this.worth = lengths.map((length, place) => {
      const field = place % fields.length;
      const boost = (fieldBoost[field] ?? 1) * kindBoost[kinds[Math.floor(place / fields.length)] ?? 'claim'];
      return boost * (d + (k + 1) / (1 + k * (1 - b + (b * length) / (averages[field] || 1))));
    });
  }

  /** In which places any of these names stands, each once. */
  private placesOf(names: readonly number[]): readonly number[] {
    const found: number[] = [];
    for (const name of names) this.places.tell(name, (place) => found.push(place));
    // Those of one name are different.
    return names.length === 1 ? found : [...new Set(found)];
  }

  /** How much it says that a term stands in some place of a field, by field: the rarer that is, the more. */
  private rarities(places: readonly number[]): readonly number[] {
    const counts = fields.map(() => 0);
    for (const place of places) counts[place % fields.length] = (counts[place % fields.length] ?? 0) + 1;
    return counts.map((count) => Math.log(1 + (this.documentCount - count + 0.5) / (count + 0.5)));
  }

  /**
   * The documents that have a term meant by a query, best first: of each term of the query, what is meant by it.
   * The more terms of the query a document has, the more each counts.
   */
  rank(terms: readonly (readonly Match[])[]): readonly Found[] {
    const scores = new Float64Array(this.documentCount);
    const termCounts = new Int32Array(this.documentCount);
    const lastTerm = new Int32Array(this.documentCount).fill(-1);
    terms.forEach((matches, term) => {
      for (const {names, weight} of matches) {
        const places = this.placesOf(names);
        const rarities = this.rarities(places);
        for (const place of places) {
          const id = Math.floor(place / fields.length);
          scores[id] = (scores[id] ?? 0) + weight * (rarities[place % fields.length] ?? 0) * (this.worth[place] ?? 0);
          if (lastTerm[id] !== term) termCounts[id] = (termCounts[id] ?? 0) + 1;
          lastTerm[id] = term;
        }
      }
    });
    const found: Found[] = [];
    scores.forEach((score, id) => {
      if (score > 0) found.push({id, score: score * (termCounts[id] ?? 0)});
    });
    return found.sort((one, other) => other.score - one.score);
  }
}
