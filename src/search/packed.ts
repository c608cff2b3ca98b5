/**
 * How the documents of the search travel: what a page's documents share stands once, and like stands beside like, which
 * saves a sixteenth of the bytes after gzip.
 */
import type {Kind, SearchDocument} from './document';

const kinds: readonly Kind[] = ['page', 'section', 'claim', 'message'];

/** The documents of one kind: anchors (joined by blanks), titles, texts, keywords. */
type Columns = readonly [
  anchors: string,
  titles: readonly string[],
  texts: readonly string[],
  keywords: readonly string[],
];

/** The documents of one page, the columns in the order of `kinds`. */
type PackedPage = readonly [base: string, page: string, service: string, columns: readonly Columns[]];

export type PackedDocuments = readonly PackedPage[];

/** Packs the documents of one page; their addresses differ by the anchor only. */
function packPage(base: string, documents: readonly SearchDocument[]): PackedPage {
  const columns = kinds.map((kind): Columns => {
    const ofKind = documents.filter((document) => document.kind === kind);
    return [
      ofKind.map(({url}) => url.slice(base.length)).join(' '),
      ofKind.map(({title}) => title),
      ofKind.map(({text}) => text),
      ofKind.map(({keywords}) => keywords),
    ];
  });
  const [first] = documents;
  return [base, first?.page ?? '', first?.service ?? '', columns];
}

/** Packs documents page by page. */
export function packDocuments(documents: readonly SearchDocument[]): PackedDocuments {
  const pages = new Map<string, SearchDocument[]>();
  for (const document of documents) {
    const base = document.url.replace(/#.*$/, '');
    pages.set(base, [...(pages.get(base) ?? []), document]);
  }
  return [...pages].map(([base, ofPage]) => packPage(base, ofPage));
}

/** The documents again; of one page those of one kind stand together. */
export function unpackDocuments(packed: PackedDocuments): readonly SearchDocument[] {
  return packed.flatMap(([base, page, service, columns]) =>
    columns.flatMap(([anchors, titles, texts, keywords], index) =>
      anchors.split(' ').flatMap((anchor, position): readonly SearchDocument[] => {
        const title = titles[position];
        const kind = kinds[index];
        if (title === undefined || kind === undefined) return [];
        const rest = {text: texts[position] ?? '', keywords: keywords[position] ?? ''};
        return [{url: base + anchor, kind, title, page, service, ...rest}];
      }),
    ),
  );
}
