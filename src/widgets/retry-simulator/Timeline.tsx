import type {ReactNode} from 'react';
import type {Attempt, Run} from '@site/src/engines/retry';
import styles from './styles.module.css';
import {marksOf} from './time-axis';
import {attemptName, duration, toneOf} from './words';

interface Props {
  readonly run: Run;
  /** Tokens of a full quota; undefined if the client has none. */
  readonly quotaTokens: number | undefined;
  readonly selected: number;
  /** What the drawing says, for those who do not see it. */
  readonly label: string;
}

/** More attempts than this stand too close for a number each. */
const mostNumbers = 16;
const lane = 30;
const quotaTop = 58;
const quotaBottom = 98;

/** The level of the quota over time, as pieces of a stair. */
function stair(
  attempts: readonly Attempt[],
  endMs: number,
): readonly {readonly from: number; readonly to: number; readonly level: number}[] {
  const [first] = attempts;
  if (!first) return [];
  return [
    {from: 0, to: first.answeredMs, level: first.quotaBefore},
    ...attempts.map(({answeredMs, decision}, index) => ({
      from: answeredMs,
      to: attempts[index + 1]?.answeredMs ?? endMs,
      level: decision.quotaAfter,
    })),
  ];
}

/** The attempts of a run on a line of time, the waits between them, and the level of the retry quota below. */
export default function Timeline({run, quotaTokens, selected, label}: Props): ReactNode {
  const {attempts, calls} = run;
  const endMs = Math.max(run.endMs, 1);
  const x = (ms: number): string => `${(2 + (96 * ms) / endMs).toFixed(2)}%`;
  const level = (tokens: number): number => quotaBottom - ((quotaBottom - quotaTop) * tokens) / (quotaTokens ?? 1);
  const pieces = quotaTokens === undefined ? [] : stair(attempts, endMs);
  return (
    <div className={styles.timeline}>
      <div className={styles.lanes} aria-hidden="true">
        <span>attempts</span>
        {quotaTokens !== undefined && <span>quota, 0 to {quotaTokens}</span>}
      </div>
      <svg
        role="img"
        aria-label={label}
        className={styles.drawing}
        width="100%"
        height={quotaTokens === undefined ? 78 : 128}
      >
        {marksOf(endMs).map((mark) => (
          <g key={mark}>
            <line x1={x(mark)} x2={x(mark)} y1="14" y2={quotaTokens === undefined ? 52 : 104} className={styles.grid} />
            <text
              x={x(mark)}
              y={quotaTokens === undefined ? 70 : 121}
              className={styles.mark}
              textAnchor={mark === 0 ? 'start' : 'middle'}
            >
              {duration(mark)}
            </text>
          </g>
        ))}
        {attempts.map(({sentMs, heldMs, answeredMs, decision}, index) => {
          const wait =
            decision.action === 'give up'
              ? (decision.last?.waitMs ?? 0)
              : decision.action === 'retry'
                ? decision.waitMs
                : 0;
          return (
            <g key={index}>
              {heldMs > 0 && (
                <line x1={x(sentMs - heldMs)} x2={x(sentMs)} y1={lane} y2={lane} className={styles.held} />
              )}
              {wait > 0 && (
                <line x1={x(answeredMs)} x2={x(answeredMs + wait)} y1={lane} y2={lane} className={styles.wait} />
              )}
            </g>
          );
        })}
        {attempts.map((attempt, index) => (
          <g
            key={index}
            data-tone={toneOf(attempt.decision)}
            data-current={index === selected || undefined}
            className={styles.attempt}
          >
            <line x1={x(attempt.sentMs)} x2={x(attempt.answeredMs)} y1={lane} y2={lane} />
            {(attempts.length <= mostNumbers || index === selected) && (
              <text x={x((attempt.sentMs + attempt.answeredMs) / 2)} y="13" textAnchor="middle">
                {attemptName(attempt, calls)}
              </text>
            )}
          </g>
        ))}
        {pieces.map(({from, to, level: tokens}, index) => {
          const before = pieces[index - 1];
          return (
            <g key={index} className={styles.quota}>
              {before && <line x1={x(from)} x2={x(from)} y1={level(before.level)} y2={level(tokens)} />}
              <line x1={x(from)} x2={x(to)} y1={level(tokens)} y2={level(tokens)} />
            </g>
          );
        })}
        {quotaTokens !== undefined && (
          <line x1="2%" x2="98%" y1={quotaBottom} y2={quotaBottom} className={styles.floor} />
        )}
      </svg>
    </div>
  );
}
