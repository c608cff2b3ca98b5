/**
 * How the documents of the search travel: what a page's documents share stands once, like stands beside like, and all
 * their words are numbered.
 */
import type {Kind, SearchDocument} from './document';
import {decodeWords, encodeWords, entryEnd, type WordCode} from './word-code';

const kinds: readonly Kind[] = ['page', 'section', 'claim', 'message'];
/** What differs between the documents of a page; in the packed text, all of one kind follow each other. */
const columns = ['anchor', 'title', 'text', 'keywords'] as const;

/** What the documents of a page share, and how many there are of each kind, in the order of `kinds`. */
type PageHead = readonly [base: string, page: string, service: string, counts: readonly number[]];

export type PackedDocuments = readonly [heads: readonly PageHead[], words: WordCode];

const baseOf = (url: string): string => url.replace(/#.*$/, '');

/** Packs documents page by page. */
export function packDocuments(documents: readonly SearchDocument[]): PackedDocuments {
  const byPage = new Map<string, SearchDocument[]>();
  for (const document of documents) {
    byPage.set(baseOf(document.url), [...(byPage.get(baseOf(document.url)) ?? []), document]);
  }
  const pages = [...byPage];
  const sorted = pages.flatMap(([base, ofPage]) =>
    kinds.flatMap((kind) =>
      ofPage
        .filter((document) => document.kind === kind)
        .map(({url, title, text, keywords}) => ({anchor: url.slice(base.length), title, text, keywords})),
    ),
  );
  const heads = pages.map(([base, ofPage]): PageHead => {
    const counts = kinds.map((kind) => ofPage.filter((document) => document.kind === kind).length);
    return [base, ofPage[0]?.page ?? '', ofPage[0]?.service ?? '', counts];
  });
  const cells = columns.flatMap((column) => sorted.map((document) => document[column]));
  return [heads, encodeWords(cells.join(entryEnd))];
}

/** The documents again; of one page those of one kind stand together. */
export function unpackDocuments([heads, words]: PackedDocuments): readonly SearchDocument[] {
  const cells = decodeWords(words).split(entryEnd);
  const total = cells.length / columns.length;
  let position = 0;
  return heads.flatMap(([base, page, service, counts]) =>
    counts.flatMap((count, kind) =>
      Array.from({length: count}, (): SearchDocument => {
        const [anchor = '', title = '', text = '', keywords = ''] = columns.map(
          (_, at) => cells[at * total + position],
        );
        position += 1;
        return {url: base + anchor, kind: kinds[kind] ?? 'page', title, page, service, text, keywords};
      }),
    ),
  );
}
