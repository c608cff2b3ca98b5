/**
 * How the documents of the search travel: what a page's documents share stands once, like stands beside like, and all their
 * words are numbered.
 */
import type {Kind, SearchDocument} from './document';
import {fields} from './name-places';
import {encodeWords, type WordCode} from './word-code';
import {WordReader} from './word-reader';

const kinds: readonly Kind[] = ['page', 'section', 'claim', 'message'];
/** What differs between the documents of a page; in the packed text, all of one kind follow each other. */
const columns = ['title', 'text', 'keywords'] as const;
/** What they share; these stand after those, page by page. The anchors of all documents stand last. */
const shared = ['page', 'service'] as const;

/** What the documents of a page share, and of each kind, in the order of `kinds`, how many there are and how anchors begin. */
type PageHead = readonly [base: string, counts: readonly number[], anchors: readonly string[]];

/** Raised with each change of how documents travel: a page kept by a browser or host may be of another build than they are. */
const format = 2;

export type PackedDocuments = readonly [format: number, heads: readonly PageHead[], words: WordCode];

const baseOf = (url: string): string => url.replace(/#.*$/, '');
const anchorOf = ({url}: SearchDocument): string => url.slice(baseOf(url).length + 1);

/** With which whole words, hyphen included, all anchors begin. */
function commonBegin(anchors: readonly string[]): string {
  let begin = anchors[0] ?? '';
  for (const anchor of anchors) while (!anchor.startsWith(begin)) begin = begin.slice(0, -1);
  return begin.slice(0, begin.lastIndexOf('-') + 1);
}

/** An anchor as a text: blanks between words and a capital at the beginning weigh nothing. */
function spoken(anchor: string): string {
  if (!/^[a-z\d-]*$/.test(anchor)) throw new Error(`“${anchor}” is no anchor of small letters, figures and hyphens.`);
  return anchor.charAt(0).toUpperCase() + anchor.slice(1).replaceAll('-', ' ');
}

/** Packs documents page by page. */
export function packDocuments(documents: readonly SearchDocument[]): PackedDocuments {
  const byPage = new Map<string, SearchDocument[]>();
  for (const document of documents) {
    byPage.set(baseOf(document.url), [...(byPage.get(baseOf(document.url)) ?? []), document]);
  }
  const pages = [...byPage];
  const sorted = pages.flatMap(([, ofPage]) => kinds.flatMap((kind) => ofPage.filter((one) => one.kind === kind)));
  const heads = pages.map(([base, ofPage]): PageHead => {
    const ofKinds = kinds.map((kind) => ofPage.filter((one) => one.kind === kind));
    return [base, ofKinds.map(({length}) => length), ofKinds.map((ofKind) => commonBegin(ofKind.map(anchorOf)))];
  });
  const texts = [
    ...columns.flatMap((column) => sorted.map((document) => document[column])),
    ...pages.flatMap(([, ofPage]) => shared.map((column) => ofPage[0]?.[column] ?? '')),
  ];
  const begins = new Map(heads.map(([base, , ofKinds]) => [base, ofKinds]));
  const anchors = sorted.map((document) => {
    const begin = begins.get(baseOf(document.url))?.[kinds.indexOf(document.kind)];
    return spoken(anchorOf(document).slice(begin?.length));
  });
  return [format, heads, encodeWords([...texts, ...anchors])];
}

/** The documents as they travelled: of one page those of one kind stand together. Their texts are read when asked for. */
export class PackedNotes {
  readonly words: WordReader;
  /** The kind of each document, in order. */
  readonly kinds: readonly Kind[];
  /** The number of the page of each document. */
  readonly pages: readonly number[];
  /** The numbers of the texts of all documents, field by field in the order of `fields`. */
  readonly texts: readonly number[];
  private readonly heads: readonly PageHead[];
  /** How the anchor of each document begins. */
  private readonly begins: readonly string[];
  /** The number of the text of the first anchor. */
  private readonly anchors: number;

  /** Throws if they travelled in another way. */
  constructor([travelled, heads, words]: PackedDocuments) {
    if (travelled !== format) throw new Error(`The documents have format ${travelled}, which is not ${format}.`);
    this.heads = heads;
    this.words = new WordReader(words);
    const ofKinds: Kind[] = [];
    const pages: number[] = [];
    const begins: string[] = [];
    heads.forEach(([, counts, anchors], page) =>
      counts.forEach((count, kind) => {
        for (let left = count; left > 0; left -= 1) {
          ofKinds.push(kinds[kind] ?? 'page');
          pages.push(page);
          begins.push(anchors[kind] ?? '');
        }
      }),
    );
    const total = pages.length;
    this.kinds = ofKinds;
    this.pages = pages;
    this.begins = begins;
    this.anchors = columns.length * total + shared.length * heads.length;
    this.texts = pages.flatMap((page, at) => {
      const ofPage = columns.length * total + shared.length * page;
      return [at, ofPage, ofPage + 1, 2 * total + at, total + at];
    });
  }

  /** The text of a field of a document, put together. */
  text(document: number, field: (typeof fields)[number]): string {
    return this.words.text(this.texts[document * fields.length + fields.indexOf(field)] ?? 0);
  }

  /** A document, its texts put together. */
  document(at: number): SearchDocument {
    const [title = '', page = '', service = '', keywords = '', text = ''] = fields.map((field) => this.text(at, field));
    const [base = ''] = this.heads[this.pages[at] ?? 0] ?? [];
    const anchor =
      this.begins[at] +
      this.words
        .text(this.anchors + at)
        .toLowerCase()
        .replaceAll(' ', '-');
    const url = anchor === '' ? base : `${base}#${anchor}`;
    return {url, kind: this.kinds[at] ?? 'page', title, page, service, text, keywords};
  }
}
