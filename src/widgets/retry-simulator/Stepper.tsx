import type {ReactNode} from 'react';
import Button from '@site/src/ui/Button';
import styles from './styles.module.css';
import {usePlayback} from './usePlayback';

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
