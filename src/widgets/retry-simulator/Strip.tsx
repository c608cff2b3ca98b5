import type {ReactNode} from 'react';
import type {Run} from '@site/src/engines/retry';
import styles from './styles.module.css';
import {toneOf} from './words';

interface Props {
  readonly run: Run;
  /** The end of the axis, the same for all strips of a table. */
  readonly endMs: number;
}

/** A run drawn in one row of a table; the cells beside it say the same in words. */
export default function Strip({run, endMs}: Props): ReactNode {
  const x = (ms: number): string => `${(3 + (94 * ms) / Math.max(endMs, 1)).toFixed(1)}%`;
  return (
    <svg aria-hidden="true" className={styles.strip} width="100%" height="18">
      <line x1="3%" x2={x(run.endMs)} y1="9" y2="9" className={styles.wait} />
      {run.attempts.map(({sentMs, answeredMs, decision}, index) => (
        <g key={index} data-tone={toneOf(decision)} className={styles.attempt}>
          <line x1={x(sentMs)} x2={x(answeredMs)} y1="9" y2="9" />
        </g>
      ))}
    </svg>
  );
}
