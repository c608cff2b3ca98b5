/** The scripts that a page needs besides its entry, so that they are fetched with it and not one round trip later. */

/** From Docusaurus: the chunks of each route, by name, under `<path>-<hash>`. */
export type RouteChunks = Readonly<Record<string, object>>;

/** From Docusaurus: which chunks a name stands for, and the files of each. */
export interface Manifest {
  readonly origins: Readonly<Record<string, readonly string[]>>;
  readonly assets: Readonly<Record<string, {readonly js?: readonly {readonly file: string}[]}>>;
}

const namesIn = (chunks: object): readonly string[] =>
  Object.values(chunks).flatMap((chunk: unknown) =>
    typeof chunk === 'string' ? [chunk] : chunk && typeof chunk === 'object' ? namesIn(chunk) : [],
  );

/**
 * The files, relative to the output folder, of the page at `path`; none if the page is no route. A document stands in
 * layouts, which are routes of their own at the base address, told from its document by having no content.
 */
export function pageScripts(path: string, baseUrl: string, routes: RouteChunks, manifest: Manifest): readonly string[] {
  const entries = Object.entries(routes).map(([key, chunks]) => ({route: key.replace(/-[^-]+$/, ''), chunks}));
  const own = entries.filter(({route, chunks}) => route === path && (path !== baseUrl || 'content' in chunks));
  const isDocument = own.some(({chunks}) => 'content' in chunks);
  const layouts = entries.filter(({route, chunks}) => isDocument && route === baseUrl && !('content' in chunks));
  const names = [...layouts, ...own].flatMap(({chunks}) => namesIn(chunks));
  const ids = new Set(names.flatMap((name) => manifest.origins[name] ?? []));
  return [...ids].flatMap((id) => manifest.assets[id]?.js?.map(({file}) => file) ?? []);
}
