import {useId, type ReactNode} from 'react';
import type {ActionState} from '@site/src/engines/fault-injection';
import Button from '@site/src/ui/Button';
import styles from './styles.module.css';
import {clock} from './words';

interface Props {
  /** Seconds. */
  readonly now: number;
  readonly end: number;
  /** Seconds at which something changes. */
  readonly changes: readonly number[];
  readonly state: ActionState;
  readonly onChange: (second: number) => void;
}

const shortRun = 600;

/** Moves through the run: freely, or from change to change. */
export default function NowSlider({now, end, changes, state, onChange}: Props): ReactNode {
  const id = useId();
  const before = changes.findLast((at) => at < now);
  const after = changes.find((at) => at > now);
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>Now</label>
      <input
        id={id}
        type="range"
        min={0}
        max={end}
        step={end > shortRun ? 30 : 1}
        value={now}
        aria-valuetext={clock(now)}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <div className={styles.steps}>
        <Button onClick={() => before !== undefined && onChange(before)} disabled={before === undefined}>
          Previous change
        </Button>
        <Button onClick={() => after !== undefined && onChange(after)} disabled={after === undefined}>
          Next change
        </Button>
        <span role="status">
          At {clock(now)} the experiment is <strong>{state}</strong>.
        </span>
      </div>
    </div>
  );
}
