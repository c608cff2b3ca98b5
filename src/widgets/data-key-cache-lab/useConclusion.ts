import {useEffect, useMemo, useState} from 'react';
import type * as Engine from './conclude';
import type {Concluded} from './conclude';
import type {State} from './state';

/** What follows from the state; undefined until the engine is there, which is fetched when `isNeeded`. */
export function useConclusion(state: State, isNeeded: boolean): Concluded | undefined {
  const [engine, setEngine] = useState<typeof Engine>();
  const isMissing = isNeeded && !engine;
  useEffect(() => {
    if (isMissing) void import('./conclude').then((loaded) => setEngine(loaded));
  }, [isMissing]);
  return useMemo(() => engine?.conclude(state), [engine, state]);
}
