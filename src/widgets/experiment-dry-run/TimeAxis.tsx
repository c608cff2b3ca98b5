import type {ReactNode} from 'react';
import styles from './styles.module.css';
import {marksOf} from './time-axis';
import {clock} from './words';

/** Times below a drawing that is `end` seconds wide. */
export default function TimeAxis({end}: {readonly end: number}): ReactNode {
  return (
    <div aria-hidden="true" className={styles.axis}>
      {marksOf(end).map((mark) => (
        <span key={mark} style={{left: `${((100 * mark) / end).toFixed(2)}%`}}>
          {clock(mark)}
        </span>
      ))}
    </div>
  );
}
