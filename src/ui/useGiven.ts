import {useEffect, useEffectEvent} from 'react';
import {takeGiven, type Codec} from '@site/src/share-link';
import {frameId} from './useSharedState';

/** Calls `take` with what other tools of the page give this one, and leads the reader to it. */
export function useGiven<State>(codec: Codec<State>, take: (fields: Partial<State>) => void): void {
  const onGiven = useEffectEvent((fields: Partial<State>) => {
    take(fields);
    const frame = document.getElementById(frameId(codec.widget));
    if (!frame) return;
    frame.tabIndex = -1;
    frame.focus({preventScroll: true});
    frame.scrollIntoView();
  });
  useEffect(() => takeGiven(codec, onGiven), [codec]);
}
