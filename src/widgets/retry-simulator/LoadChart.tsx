import type {ReactNode} from 'react';
import type {Comparison, FleetResult} from '@site/src/engines/retry';
import Quiet from '@site/src/ui/Quiet';
import {loadPath} from './load-path';
import styles from './styles.module.css';
import {marksOf} from './time-axis';
import {count, duration} from './words';

interface Props {
  readonly result: FleetResult;
  readonly comparison: Comparison;
  /** Bins that have passed. */
  readonly at: number;
  /** Requests in a bin at the upper edge of the chart. */
  readonly top: number;
}

const height = 60;

/** Requests that reach the service over time, for one way to retry. */
export default function LoadChart({result, comparison: {binMs, bins}, at, top}: Props): ReactNode {
  const {name, load, done, attempts, succeeded, endMs, peak} = result;
  const sent = load.slice(0, at).reduce((sum, value) => sum + value, 0);
  const isAtEnd = at >= bins;
  const isCut = load.some((value) => value > top);
  const x = (ms: number): string => `${((100 * ms) / (binMs * bins)).toFixed(1)}%`;
  return (
    <figure className={styles.chart}>
      <figcaption>
        {name}
        <Quiet>
          {count(isAtEnd ? attempts : sent)} requests, {count(isAtEnd ? succeeded : (done[at - 1] ?? 0))} calls done
          {isAtEnd && endMs > binMs * bins && `, goes on until ${duration(endMs)}`}
        </Quiet>
      </figcaption>
      <svg
        role="img"
        aria-label={`${name}: ${count(attempts)} requests over ${duration(endMs)}, at most ${count(peak)} in a tenth of a second`}
        className={styles.drawing}
        width="100%"
        height="84"
      >
        <svg width="100%" height={height} viewBox={`0 0 ${bins} ${height}`} preserveAspectRatio="none">
          <path d={loadPath(load, top, height)} className={styles.loadAhead} />
          <path d={loadPath(load.slice(0, at), top, height)} className={styles.load} />
        </svg>
        <line x1="0" x2="100%" y1={height} y2={height} className={styles.floor} />
        {!isAtEnd && <line x1={x(at * binMs)} x2={x(at * binMs)} y1="0" y2={height} className={styles.cursor} />}
        {isCut && (
          <text x="100%" y="11" textAnchor="end" className={styles.mark}>
            cut off above {count(top)}
          </text>
        )}
        {marksOf(binMs * bins)
          .filter((mark) => mark <= binMs * bins * 0.95)
          .map((mark) => (
            <text key={mark} x={x(mark)} y="78" textAnchor={mark === 0 ? 'start' : 'middle'} className={styles.mark}>
              {duration(mark)}
            </text>
          ))}
      </svg>
    </figure>
  );
}
