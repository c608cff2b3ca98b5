import {useEffect, useState} from 'react';
import type {Engines} from './judge';

/** The engine with the graphql library, and the one for policies, fetched when first needed; undefined until they are there. */
export function useEngines(isNeeded: boolean): Engines | undefined {
  const [engines, setEngines] = useState<Engines>();
  const isMissing = isNeeded && !engines;
  useEffect(() => {
    if (!isMissing) return;
    void Promise.all([import('@site/src/engines/appsync-authorization'), import('@site/src/engines/iam-policy')]).then(
      ([appsync, iam]) => setEngines({appsync, iam}),
    );
  }, [isMissing]);
  return engines;
}
