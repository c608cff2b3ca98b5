import type {PackedDocuments, Search} from '@site/src/search';

let loading: Promise<Search> | undefined;

/** Fetches engine and documents on first use, once a visit. Rejects if the documents are not there. */
export function loadSearch(documentsUrl: string): Promise<Search> {
  loading ??= Promise.all([
    import('@site/src/search'),
    fetch(documentsUrl).then((response) => {
      if (!response.ok) throw new Error(`${response.status} for ${documentsUrl}`);
      return response.json() as Promise<PackedDocuments>;
    }),
  ])
    .then(([{indexDocuments, unpackDocuments}, packed]) => indexDocuments(unpackDocuments(packed)))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
