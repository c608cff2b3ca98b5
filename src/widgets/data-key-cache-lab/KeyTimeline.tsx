import type {ReactNode} from 'react';
import type {KeyUse, Use} from '@site/src/engines/data-key-cache';
import {lanesOf, marksOf} from './lanes';
import styles from './styles.module.css';
import {duration} from './words';

/** Most messages that are drawn as dots of their own. */
const mostDots = 400;
const laneHeight = 54;
const axisHeight = 24;

/** When each data key was used, one lane for each context and partition; a ring marks a call of KMS. */
export default function KeyTimeline({
  uses,
  keys,
}: {
  readonly uses: readonly Use[];
  readonly keys: readonly KeyUse[];
}): ReactNode {
  const {lanes, leftOut} = lanesOf(keys);
  const endMs = Math.max(uses.at(-1)?.message.atMs ?? 0, 1);
  const x = (ms: number): string => `${(2 + (96 * ms) / endMs).toFixed(2)}%`;
  const height = lanes.length * laneHeight + axisHeight;
  const laneOf = (use: Use): number => lanes.findIndex(({keys: own}) => own.some(({key}) => key === use.key));
  const said = keys.slice(0, 12).map(({key, messages}) => `${key} ${messages === 1 ? 'once' : `${messages} times`}`);
  return (
    <figure className={styles.timeline}>
      <figcaption>
        Data keys over time. A ring is a call of KMS, a dot uses a cached key.
        {leftOut > 0 && ` ${leftOut} more contexts are in the tables only.`}
      </figcaption>
      <svg
        role="img"
        aria-label={`Data keys over ${duration(endMs)}: ${said.join(', ')}${keys.length > said.length ? ' and more' : ''}.`}
        width="100%"
        height={height}
      >
        {marksOf(endMs).map((mark, index) => (
          <g key={mark}>
            <line x1={x(mark)} x2={x(mark)} y1="0" y2={height - axisHeight} className={styles.grid} />
            <text x={x(mark)} y={height - 7} textAnchor={index === 0 ? 'start' : 'middle'} className={styles.mark}>
              {duration(mark)}
            </text>
          </g>
        ))}
        {lanes.map((lane, index) => (
          <g key={lane.name}>
            <text x="2%" y={index * laneHeight + 13} className={styles.mark}>
              {lane.name}
            </text>
            {lane.keys.map(({key, fromMs, untilMs}) => (
              <line
                key={key}
                x1={x(fromMs)}
                x2={x(untilMs)}
                y1={index * laneHeight + 42}
                y2={index * laneHeight + 42}
                className={styles.keyBar}
              />
            ))}
          </g>
        ))}
        {uses.slice(0, mostDots).map((use, index) => {
          const lane = laneOf(use);
          return (
            lane !== -1 && (
              <circle
                key={index}
                cx={x(use.message.atMs)}
                cy={lane * laneHeight + 42}
                r={use.isCall ? 6 : 3.5}
                className={use.isCall ? styles.call : styles.use}
              >
                <title>{`Message ${index + 1}: ${use.key}`}</title>
              </circle>
            )
          );
        })}
        {lanes.map((lane, index) =>
          lane.labelled(endMs).map(({key, fromMs}) => (
            <text
              key={key}
              x={x(fromMs)}
              y={index * laneHeight + 32}
              textAnchor={fromMs < 0.03 * endMs ? 'start' : fromMs > 0.97 * endMs ? 'end' : 'middle'}
              className={styles.keyName}
            >
              {key}
            </text>
          )),
        )}
      </svg>
    </figure>
  );
}
