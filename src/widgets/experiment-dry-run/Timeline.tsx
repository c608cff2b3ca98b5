import type {ReactNode} from 'react';
import type {Run} from '@site/src/engines/fault-injection';
import Quiet from '@site/src/ui/Quiet';
import {spanOf} from './dry-run';
import styles from './styles.module.css';
import TimeAxis from './TimeAxis';
import {clock, counted} from './words';

/** The actions as bars over time, with a line at the moment that is shown. */
export default function Timeline({run, now}: {readonly run: Run; readonly now: number}): ReactNode {
  const {bars} = run;
  const span = spanOf(run);
  const at = (second: number): string => `${((100 * second) / span).toFixed(2)}%`;
  return (
    <div
      role="img"
      aria-label={`${counted(bars.length, 'action')} on a line of ${clock(span)}. The table below says the same.`}
      className={styles.timeline}
    >
      {bars.map(({name, state, start, end, plannedEnd}) => (
        <div key={name}>
          <span className={styles.name}>
            {name} <Quiet isInline>{state}</Quiet>
          </span>
          <div className={styles.track}>
            {state === 'stopped' && plannedEnd > end && (
              <span className={styles.planned} style={{left: at(start), width: at(plannedEnd - start)}} />
            )}
            {end > start && (
              <span className={styles.bar} data-state={state} style={{left: at(start), width: at(end - start)}} />
            )}
            <span className={styles.now} style={{left: at(now)}} />
          </div>
        </div>
      ))}
      <TimeAxis end={span} />
    </div>
  );
}
