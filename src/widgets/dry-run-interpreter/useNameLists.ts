import {useEffect, useState} from 'react';
import type {NameLists} from '@site/src/engines/dry-run';

/** The long lists of names, once they are wanted and have arrived. */
export function useNameLists(isWanted: boolean): NameLists | undefined {
  const [lists, setLists] = useState<NameLists>();
  useEffect(() => {
    if (!isWanted || lists) return undefined;
    let isGone = false;
    void import('./name-lists').then(({nameLists}) => {
      if (!isGone) setLists(nameLists);
    });
    return () => {
      isGone = true;
    };
  }, [isWanted, lists]);
  return lists;
}
