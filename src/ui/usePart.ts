import {useEffect, useState} from 'react';
import {fetchPart} from './fetch-part';

/**
 * An engine, or whatever else `load` imports, fetched when it is first needed; undefined until it is there. `load` must be
 * the same function at each render. What stands in its place shows `FetchStatus`.
 */
export function usePart<Part>(load: () => Promise<Part>, isNeeded: boolean): Part | undefined {
  const [part, setPart] = useState<Part>();
  const isMissing = isNeeded && part === undefined;
  useEffect(() => {
    if (!isMissing) return undefined;
    let isWanted = true;
    void fetchPart(load).then((fetched) => {
      if (isWanted) setPart(() => fetched);
    });
    return () => {
      isWanted = false;
    };
  }, [isMissing, load]);
  return part;
}
