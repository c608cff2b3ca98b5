/** What the search finds: a page, a section of one, a single claim or an exact message. */
export type Kind = 'page' | 'section' | 'claim' | 'message';

export interface SearchDocument {
  /** Address below the base URL, with the anchor: `kms/#kms-encrypt`. Also the document's id. */
  readonly url: string;
  readonly kind: Kind;
  readonly title: string;
  /** The title of the page it stands on. */
  readonly page: string;
  readonly service: string;
  readonly text: string;
  /** Other words by which readers look for it. */
  readonly keywords: string;
}
