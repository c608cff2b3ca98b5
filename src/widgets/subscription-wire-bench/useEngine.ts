import {useEffect, useState} from 'react';
import type {Engine} from './judge';

/** The engine with the graphql library and the signing, fetched when first needed; undefined until it is there. */
export function useEngine(isNeeded: boolean): Engine | undefined {
  const [engine, setEngine] = useState<Engine>();
  const isMissing = isNeeded && !engine;
  useEffect(() => {
    if (!isMissing) return;
    void import('@site/src/engines/appsync-realtime').then((loaded) => setEngine({...loaded}));
  }, [isMissing]);
  return engine;
}
