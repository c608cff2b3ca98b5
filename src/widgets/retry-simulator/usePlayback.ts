import {useEffect, useState} from 'react';

interface Playback {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
}

/** Steps on by itself until the last position; it pauses when told, and while the tab is hidden timers rest anyway. */
export function usePlayback(at: number, last: number, onStep: (to: number) => void, everyMs: number): Playback {
  const [isWanted, setWanted] = useState(false);
  const isPlaying = isWanted && at < last;
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => onStep(at + 1), everyMs);
    return () => clearTimeout(timer);
  }, [isPlaying, at, everyMs, onStep]);
  return {
    isPlaying,
    toggle: () => {
      setWanted(!isPlaying);
      if (!isPlaying && at >= last) onStep(0);
    },
  };
}
