import {useMemo} from 'react';
import {usePart} from '@site/src/ui/usePart';
import type * as Engine from './conclude';
import type {Concluded} from './conclude';
import type {State} from './state';

const loadEngine = (): Promise<typeof Engine> => import('./conclude');

/** What follows from the state; undefined until the engine is there, which is fetched when `isNeeded`. */
export function useConclusion(state: State, isNeeded: boolean): Concluded | undefined {
  const engine = usePart(loadEngine, isNeeded);
  return useMemo(() => engine?.conclude(state), [engine, state]);
}
