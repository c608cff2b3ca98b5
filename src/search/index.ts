/**
 * The search: MiniSearch over documents of our own making, one per page, section, claim and message.
 * Words are optional: the more of them a document has, the higher it ranks. Plain TypeScript, used by the build, the
 * search box and the relevance tests alike.
 */
import type {SearchResult} from 'minisearch';
import type {Kind, SearchDocument} from './document';
import {NoteIndex} from './note-index';
import {alsoMeant} from './synonyms';
import {queryTerms} from './tokens';

export type {Kind, SearchDocument} from './document';
export {type PackedDocuments, unpackDocuments} from './packed';

type Stored = Omit<SearchDocument, 'keywords'>;
export type Answer = Stored & {readonly score: number};

const kindBoost: Readonly<Record<Kind, number>> = {page: 1.5, section: 1, claim: 1, message: 0.9};

/** One typing mistake in words of four letters and more, two from eight on; none in numbers. */
function fuzzy(term: string): number | boolean {
  if (/\d/.test(term) || term.length < 4) return false;
  return term.length < 8 ? 1 : 2;
}

/** A pasted message is long enough to be found by its words as they stand. */
const longQueryTerms = 10;

const searchOptions = {
  combineWith: 'OR',
  prefix: (term: string, _index: number, all: string[]) => term.length > 1 && all.length <= longQueryTerms,
  fuzzy: (term: string, _index: number, all: string[]) => all.length <= longQueryTerms && fuzzy(term),
  weights: {fuzzy: 0.25, prefix: 0.5},
  boost: {title: 3, keywords: 2.5, page: 1.5, service: 1, text: 1},
  boostDocument: (_id: string, _term: string, stored?: Record<string, unknown>) => kindBoost[stored?.kind as Kind] ?? 1,
} as const;

export interface Search {
  /** The best answers to a query, best first; at most `limit`, at most three a page. */
  readonly ask: (query: string, limit?: number) => readonly Answer[];
}

const squeeze = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const squeezed = new Map<string, string>();

/** The same of a text of the notes, worked out once. */
function squeezeOnce(text: string): string {
  const known = squeezed.get(text);
  if (known !== undefined) return known;
  const plain = squeeze(text);
  squeezed.set(text, plain);
  return plain;
}

/** Lifts what holds the words of the query in their order: a pasted message, a flag, a phrase. */
function phraseBoost(query: string, {title, text}: Stored): number {
  if (!query.includes(' ') && query.length < 8) return 1;
  if (squeezeOnce(title).includes(query)) return 3;
  return squeezeOnce(text).includes(query) ? 2 : 1;
}

function ask(index: NoteIndex, query: string, limit: number): readonly Answer[] {
  const wanted = queryTerms(query);
  if (wanted.length === 0) return [];
  const synonyms = queryTerms(alsoMeant(query)).filter((term) => !wanted.includes(term));
  const queries = [
    {queries: [query], tokenize: () => [...wanted], ...searchOptions},
    {queries: [query], tokenize: () => [...synonyms], ...searchOptions, fuzzy: false, prefix: false},
  ];
  const found = index.search({combineWith: 'OR', queries}) as (SearchResult & Stored)[];
  const phrase = squeeze(query);
  const pageScore = new Map(found.filter(({kind}) => kind === 'page').map((hit) => [hit.page, hit.score]));
  const ranked = found
    .slice(0, 200)
    .map(({id, kind, title, page, service, text, score}) => ({
      ...{url: String(id), kind, title, page, service, text},
      score:
        (score + 0.5 * (pageScore.get(page) ?? 0)) * phraseBoost(phrase, {url: '', kind, title, page, service, text}),
    }))
    .sort((one, other) => other.score - one.score);
  const perPage = new Map<string, number>();
  return ranked
    .filter(({page}) => {
      const count = (perPage.get(page) ?? 0) + 1;
      perPage.set(page, count);
      return count <= 3;
    })
    .slice(0, limit);
}

/** Between two documents, lets the page answer; without the 4 ms by which browsers put off a timer after others. */
const breather = (): Promise<void> =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** So many documents are indexed in a few milliseconds. */
const atOnce = 50;

/** Indexes documents a few at a time, so that the page stays responsive meanwhile. */
export async function indexDocuments(documents: readonly SearchDocument[]): Promise<Search> {
  const index = new NoteIndex();
  for (const [at, document] of documents.entries()) {
    index.take(document);
    if (at % atOnce === atOnce - 1) await breather();
  }
  index.settle();
  return {ask: (query, limit = 20) => ask(index, query, limit)};
}
