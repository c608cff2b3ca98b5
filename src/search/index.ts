/**
 * The search: MiniSearch over documents of our own making, one per page, section, claim and message.
 * Words are optional: the more of them a document has, the higher it ranks. Plain TypeScript, used by the build, the
 * search box and the relevance tests alike.
 */
import type {Kind, SearchDocument} from './document';
import {NoteIndex} from './note-index';
import {type PackedDocuments, PackedNotes} from './packed';
import {alsoMeant} from './synonyms';
import {queryTerms} from './tokens';

export type {Kind, SearchDocument} from './document';
export type {PackedDocuments} from './packed';

export type Answer = Omit<SearchDocument, 'keywords'> & {readonly score: number};

const kindBoost: Readonly<Record<Kind, number>> = {page: 1.5, section: 1, claim: 1, message: 0.9};

/** A pasted message is long enough to be found by its words as they stand. */
const longQueryTerms = 10;

/** How many typing mistakes a term may have: one in words of four letters and more, two from eight on; none in numbers. */
function fuzzy(term: string, _index: number, all: readonly string[]): number {
  if (/\d/.test(term) || term.length < 4 || all.length > longQueryTerms) return 0;
  return term.length < 8 ? 1 : 2;
}

const searchOptions = {
  combineWith: 'OR',
  prefix: (term: string, _index: number, all: string[]) => term.length > 1 && all.length <= longQueryTerms,
  fuzzy,
  weights: {fuzzy: 0.25, prefix: 0.5},
  boost: {title: 3, keywords: 2.5, page: 1.5, service: 1, text: 1},
  boostDocument: (_id: string, _term: string, stored?: Record<string, unknown>) => kindBoost[stored?.kind as Kind] ?? 1,
} as const;

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

/** Lets be found what a query's terms may match. */
function prepare(index: NoteIndex, wanted: readonly string[], synonyms: readonly string[]): void {
  wanted.forEach((term, at) => {
    const mistakes = fuzzy(term, at, wanted);
    if (mistakes > 0) index.prepareLike(term, mistakes);
    else index.prepare(term);
  });
  synonyms.forEach((term) => index.prepare(term));
}

/** What MiniSearch gives of a document. */
interface Found {
  readonly id: number;
  readonly kind: Kind;
  readonly score: number;
}

interface Sources {
  readonly notes: PackedNotes;
  readonly index: NoteIndex;
  readonly plain: PlainTexts;
}

function ask({notes, index, plain}: Sources, query: string, limit: number): readonly Answer[] {
  const wanted = queryTerms(query);
  if (wanted.length === 0) return [];
  const synonyms = queryTerms(alsoMeant(query)).filter((term) => !wanted.includes(term));
  prepare(index, wanted, synonyms);
  const queries = [
    {queries: [query], tokenize: () => [...wanted], ...searchOptions},
    {queries: [query], tokenize: () => [...synonyms], ...searchOptions, fuzzy: false, prefix: false},
  ];
  const found = index.search({combineWith: 'OR', queries}) as unknown as readonly Found[];
  const phrase = squeeze(query);
  const pageOf = (id: number): number => notes.pages[id] ?? 0;
  const pageScore = new Map(found.filter(({kind}) => kind === 'page').map(({id, score}) => [pageOf(id), score]));
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
  const index = new NoteIndex(notes);
  const plain = new PlainTexts(notes);
  return {
    ask: (query, limit = 20) => ask({notes, index, plain}, query, limit),
    prepareNext: () => index.prepareNext() || plain.prepareNext(),
  };
}
