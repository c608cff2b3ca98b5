import useBaseUrl from '@docusaurus/useBaseUrl';
import {useCallback, useState} from 'react';
import type {Search} from '@site/src/search';
import {loadSearch} from './load-search';

export type Loaded =
  {readonly status: 'idle' | 'loading' | 'missing'} | {readonly status: 'ready'; readonly search: Search};

/** The search, loaded when `load` is first called. */
export function useSearch(): readonly [Loaded, load: () => void] {
  const documentsUrl = useBaseUrl('/search-documents.json');
  const [loaded, setLoaded] = useState<Loaded>({status: 'idle'});
  const load = useCallback(() => {
    setLoaded((now) => (now.status === 'idle' || now.status === 'missing' ? {status: 'loading'} : now));
    loadSearch(documentsUrl).then(
      (search) => setLoaded((now) => (now.status === 'ready' ? now : {status: 'ready', search})),
      () => setLoaded({status: 'missing'}),
    );
  }, [documentsUrl]);
  return [loaded, load];
}
