/** A page as lists of links name it. */
export interface PageLink {
  /** Address without the trailing slash, e.g. `/kms`. */
  readonly slug: string;
  readonly title: string;
  readonly service: string;
  readonly question?: string;
}
