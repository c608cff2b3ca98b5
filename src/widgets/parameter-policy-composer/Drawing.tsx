import type {ReactNode} from 'react';
import {utcText} from '@site/src/engines/parameter-policy';
import {type Axis, lanesOf, partOf} from './axis';
import type {TimedMoment} from './timed-moment';
import styles from './styles.module.css';

interface Props {
  readonly moments: readonly TimedMoment[];
  readonly axis: Axis;
  readonly lastModifiedMs: number;
  readonly nowMs: number;
  /** What the drawing says, for those who do not see it. */
  readonly label: string;
}

const laneHeight = 26;
const radius = 10;

/** The moments on a line of time, with the last modification and the time that is looked at. */
export default function Drawing({moments, axis, lastModifiedMs, nowMs, label}: Props): ReactNode {
  const part = (ms: number): number => 0.02 + 0.96 * partOf(axis, ms);
  const x = (ms: number): string => `${(100 * part(ms)).toFixed(2)}%`;
  const lanes = lanesOf(moments.map(({atMs}) => part(atMs)));
  const base = 34 + Math.max(1, ...lanes.map((lane) => lane + 1)) * laneHeight;
  const anchor = (ms: number): 'start' | 'middle' | 'end' => {
    const at = part(ms);
    return at < 0.2 ? 'start' : at > 0.8 ? 'end' : 'middle';
  };
  const ticks = [axis.startMs, (axis.startMs + axis.endMs) / 2, axis.endMs];
  return (
    <svg role="img" aria-label={label} className={styles.drawing} width="100%" height={base + 42}>
      <line x1="2%" x2="98%" y1={base} y2={base} className={styles.axis} />
      <line x1="2%" x2={x(nowMs)} y1={base} y2={base} className={styles.elapsed} />
      {ticks.map((tick) => (
        <text key={tick} x={x(tick)} y={base + 36} textAnchor={anchor(tick)} className={styles.tick}>
          {utcText(tick).slice(0, 10)}
        </text>
      ))}
      <line x1={x(lastModifiedMs)} x2={x(lastModifiedMs)} y1={base - 8} y2={base + 8} className={styles.modified} />
      <text x={x(lastModifiedMs)} y={base + 20} textAnchor={anchor(lastModifiedMs)}>
        last modified
      </text>
      <line x1={x(nowMs)} x2={x(nowMs)} y1="18" y2={base + 8} className={styles.now} />
      <text x={x(nowMs)} y="12" textAnchor={anchor(nowMs)} className={styles.nowWord}>
        now
      </text>
      {moments.map(({policy, atMs, status}, index) => {
        const y = base - 18 - (lanes[index] ?? 0) * laneHeight;
        return (
          <g key={policy.index} data-type={policy.type} data-status={status} className={styles.moment}>
            <line x1={x(atMs)} x2={x(atMs)} y1={y} y2={base} />
            <circle cx={x(atMs)} cy={y} r={radius} />
            <text x={x(atMs)} y={y + 4} textAnchor="middle">
              {index + 1}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
