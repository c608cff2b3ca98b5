import type {ReactNode} from 'react';
import type {SimulatedInsight} from '@site/src/engines/cloudtrail-selectors';
import {printed} from './lab';
import styles from './rate-chart.module.css';

const width = 720;
const height = 200;

/** Calls minute by minute, with the average of the baseline and the threshold as lines. */
export default function RateChart({outcome}: {readonly outcome: SimulatedInsight}): ReactNode {
  const {minutes, threshold, baselineAverage} = outcome;
  const most = Math.max(threshold, ...minutes.map(({calls}) => calls)) * 1.1;
  const y = (calls: number): number => height - (calls / most) * height;
  const step = width / minutes.length;
  const highest = Math.max(...minutes.map(({calls}) => calls));
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`Calls in each of ${minutes.length} minutes: at most ${printed(highest)}; unusual above ${printed(threshold)}; ${minutes.filter(({isUnusual}) => isUnusual).length} minutes are unusual.`}
      >
        {minutes.map(({calls, isUnusual}, index) => (
          <rect
            key={index}
            className={isUnusual ? styles.unusual : styles.usual}
            x={index * step + step * 0.1}
            width={step * 0.8}
            y={y(calls)}
            height={height - y(calls)}
          />
        ))}
        <line className={styles.baseline} x1={0} x2={width} y1={y(baselineAverage)} y2={y(baselineAverage)} />
        <line className={styles.threshold} x1={0} x2={width} y1={y(threshold)} y2={y(threshold)} />
      </svg>
      <figcaption>
        One bar a minute. Solid line: average of the baseline, {printed(baselineAverage)}. Dashed line: unusual above{' '}
        {printed(threshold)}.
      </figcaption>
    </figure>
  );
}
