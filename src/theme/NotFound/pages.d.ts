/** Written by `src/plugins/search-index` when the site is built. */
declare module '@generated/search-index/default/pages.json' {
  interface Page {
    readonly slug: string;
    readonly title: string;
    readonly service: string;
    readonly question?: string;
  }
  const pages: readonly Page[];
  export default pages;
}
