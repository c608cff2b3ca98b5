import {useEffect, useState, type ReactNode} from 'react';
import Button from '@site/src/ui/Button';
import styles from './styles.module.css';

interface Playback {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
}

/** Where motion is unwelcome, a run plays in this many pictures, a second each. */
const stillPictures = 10;
const stillMs = 1000;

/** Steps on by itself from `at` to `last` until it is told to stop. */
function usePlayback(at: number, last: number, onStep: (to: number) => void, everyMs: number): Playback {
  const [isWanted, setWanted] = useState(false);
  const isPlaying = isWanted && at < last;
  useEffect(() => {
    if (!isPlaying) return undefined;
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const stride = isStill ? Math.ceil(last / stillPictures) : 1;
    const timer = setTimeout(() => onStep(Math.min(last, at + stride)), isStill ? stillMs : everyMs);
    return () => clearTimeout(timer);
  }, [isPlaying, at, last, everyMs, onStep]);
  return {
    isPlaying,
    toggle: () => {
      setWanted(!isPlaying);
      if (!isPlaying && at >= last) onStep(0);
    },
  };
}

interface Props {
  /** What is stepped through, for the names of the buttons: `attempt`. */
  readonly what: string;
  readonly at: number;
  readonly last: number;
  readonly onStep: (to: number) => void;
  readonly everyMs: number;
  readonly children: ReactNode;
}

/** Goes through a run step by step, or plays it. */
export default function Stepper({what, at, last, onStep, everyMs, children}: Props): ReactNode {
  const {isPlaying, toggle} = usePlayback(at, last, onStep, everyMs);
  return (
    <div role="group" aria-label={`Step through the ${what}s`} className={styles.stepper}>
      <Button onClick={() => onStep(at - 1)} disabled={at <= 0}>
        Previous {what}
      </Button>
      <Button onClick={() => onStep(at + 1)} disabled={at >= last}>
        Next {what}
      </Button>
      <Button onClick={toggle} disabled={last <= 0}>
        {isPlaying ? 'Pause' : 'Play'}
      </Button>
      <span>{children}</span>
    </div>
  );
}
