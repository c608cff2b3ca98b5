import type {PackedDocuments, Search} from '@site/src/search';
import {whenIdle} from '@site/src/ui/when-idle';

/** Does ahead what later queries need, in parts between which the reader's keys are answered. */
function prepareWhileIdle(search: Search): void {
  const next = (): void => {
    if (search.prepareNext()) whenIdle(next);
  };
  whenIdle(next);
}

let loading: Promise<Search> | undefined;

/** Fetches engine and documents on first use, once a visit. Rejects if the documents are not there or of another build. */
export function loadSearch(documentsUrl: string): Promise<Search> {
  loading ??= Promise.all([
    import('@site/src/search'),
    // Of the same build as the engine, if the browser holds older ones.
    fetch(documentsUrl, {cache: 'no-cache'}).then((response) => {
      if (!response.ok) throw new Error(`${response.status} for ${documentsUrl}`);
      return response.json() as Promise<PackedDocuments>;
    }),
  ])
    .then(([{openSearch}, packed]) => {
      const search = openSearch(packed);
      prepareWhileIdle(search);
      return search;
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
