import type {ReactNode} from 'react';
import type {Run} from '@site/src/engines/fault-injection';
import styles from './styles.module.css';
import {marksOf} from './time-axis';
import {clock, counted} from './words';

/** The actions as bars over time, with a line at the moment that is shown. */
export default function Timeline({run: {bars, end}, now}: {readonly run: Run; readonly now: number}): ReactNode {
  const last = Math.max(1, end, ...bars.map(({plannedEnd}) => plannedEnd));
  const at = (second: number): string => `${((100 * second) / last).toFixed(2)}%`;
  return (
    <div
      role="img"
      aria-label={`${counted(bars.length, 'action')} on a line of ${clock(last)}. The table below says the same.`}
      className={styles.timeline}
    >
      {bars.map((bar) => (
        <div key={bar.name} className={styles.lane}>
          <span className={styles.name}>{bar.name}</span>
          <div className={styles.track}>
            {bar.plannedEnd > bar.end && bar.state === 'stopped' && (
              <span className={styles.planned} style={{left: at(bar.start), width: at(bar.plannedEnd - bar.start)}} />
            )}
            <span
              className={styles.bar}
              data-state={bar.state}
              style={{left: at(bar.start), width: at(bar.end - bar.start)}}
            />
            <span className={styles.now} style={{left: at(now)}} />
          </div>
        </div>
      ))}
      <div className={styles.axis}>
        {marksOf(last).map((mark) => (
          <span key={mark} style={{left: at(mark)}}>
            {clock(mark)}
          </span>
        ))}
      </div>
    </div>
  );
}
