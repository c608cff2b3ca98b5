/**
 * The search over documents of our own making, one per page, section, claim and message.
 * Words are optional: the more of them a document has, the higher it ranks. Plain TypeScript, used by the build, the
 * search box and the relevance tests alike.
 */
import type {SearchDocument} from './document';
import {NamePlaces} from './name-places';
import {type PackedDocuments, PackedNotes} from './packed';
import {Ranking} from './ranking';
import {alsoMeant} from './synonyms';
import {TermIndex, type Wanted} from './term-index';
import {queryTerms} from './tokens';

export type {Kind, SearchDocument} from './document';
export type {PackedDocuments} from './packed';

export type Answer = Omit<SearchDocument, 'keywords'> & {readonly score: number};

/** A pasted message is long enough to be found by its words as they stand. */
const longQueryTerms = 10;

/** How a term of a query is looked for: one mistake in words of four letters and more, two from eight on; none in numbers. */
function wantedAs(term: string, all: readonly string[]): Wanted {
  const isLong = all.length > longQueryTerms;
  const mistakes = isLong || term.length < 4 || /\d/.test(term) ? 0 : term.length < 8 ? 1 : 2;
  return {term, mistakes, isPrefix: !isLong && term.length > 1};
}

export interface Search {
  /** The best answers to a query, best first; at most `limit`, at most three a page. */
  readonly ask: (query: string, limit?: number) => readonly Answer[];
  /** Does ahead a small part of what later queries need; says whether there is more of it. */
  readonly prepareNext: () => boolean;
}

const squeeze = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** So many texts are put together in a few milliseconds. */
const textsAtOnce = 60;

/** The texts of documents in plain letters, worked out once. */
class PlainTexts {
  private readonly known: {readonly title: string; readonly text: string}[] = [];
  private next = 0;

  constructor(private readonly notes: PackedNotes) {}

  of(id: number): {readonly title: string; readonly text: string} {
    const read = (field: 'title' | 'text'): string => squeeze(this.notes.text(id, field));
    return (this.known[id] ??= {title: read('title'), text: read('text')});
  }

  /** Works out the next few; says whether there are more. */
  prepareNext(): boolean {
    const count = this.notes.pages.length;
    for (const until = Math.min(this.next + textsAtOnce, count); this.next < until; this.next += 1) this.of(this.next);
    return this.next < count;
  }
}

/** Lifts what holds the words of the query in their order: a pasted message, a flag, a phrase. */
function phraseBoost(query: string, plain: PlainTexts, id: number): number {
  if (!query.includes(' ') && query.length < 8) return 1;
  const {title, text} = plain.of(id);
  if (title.includes(query)) return 3;
  return text.includes(query) ? 2 : 1;
}

interface Sources {
  readonly notes: PackedNotes;
  readonly index: TermIndex;
  readonly ranking: Ranking;
  readonly plain: PlainTexts;
}

function ask({notes, index, ranking, plain}: Sources, query: string, limit: number): readonly Answer[] {
  const terms = queryTerms(query);
  const synonyms = queryTerms(alsoMeant(query)).filter((term) => !terms.includes(term));
  const wanted = [
    ...terms.map((term) => wantedAs(term, terms)),
    ...synonyms.map((term) => ({term, isPrefix: false, mistakes: 0})),
  ];
  const found = ranking.rank(wanted.map((one) => index.find(one)));
  const phrase = squeeze(query);
  const pageOf = (id: number): number => notes.pages[id] ?? 0;
  const pageScore = new Map(
    found.filter(({id}) => notes.kinds[id] === 'page').map(({id, score}) => [pageOf(id), score]),
  );
  const ranked = found
    .slice(0, 200)
    .map(({id, score}) => ({
      id,
      score: (score + 0.5 * (pageScore.get(pageOf(id)) ?? 0)) * phraseBoost(phrase, plain, id),
    }))
    .sort((one, other) => other.score - one.score);
  const perPage = new Map<number, number>();
  return ranked
    .filter(({id}) => {
      const count = (perPage.get(pageOf(id)) ?? 0) + 1;
      perPage.set(pageOf(id), count);
      return count <= 3;
    })
    .slice(0, limit)
    .map(({id, score}) => ({...notes.document(id), score}));
}

/** Opens the search over documents as they travel. What a query needs of the index is made when it is asked. */
export function openSearch(packed: PackedDocuments): Search {
  const notes = new PackedNotes(packed);
  const index = new TermIndex(notes.words);
  const ranking = new Ranking(notes, new NamePlaces(notes));
  const plain = new PlainTexts(notes);
  return {
    ask: (query, limit = 20) => ask({notes, index, ranking, plain}, query, limit),
    prepareNext: () => index.prepareNext() || plain.prepareNext(),
  };
}
