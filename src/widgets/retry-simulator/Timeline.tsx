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

const lane = 30;
const quotaTop = 66;
const quotaBottom = 104;

/** How far numbers must be apart, as a part of the line. */
const numberRoom = 0.1;

/** The attempts that get a number: the one that is shown, and of the others as many as have room. */
function numbered(middles: readonly number[], selected: number): ReadonlySet<number> {
  const chosen = new Set<number>();
  let last = Number.NEGATIVE_INFINITY;
  const reserved = middles[selected] ?? 0;
  middles.forEach((middle, index) => {
    const hasRoom = middle - last >= numberRoom && Math.abs(middle - reserved) >= numberRoom;
    if (index !== selected && !hasRoom) return;
    chosen.add(index);
    last = middle;
  });
  return chosen;
}

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
  const numbers = numbered(
    attempts.map(({sentMs, answeredMs}) => (sentMs + answeredMs) / 2 / endMs),
    selected,
  );
  const pieces = quotaTokens === undefined ? [] : stair(attempts, endMs);
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.drawing}
      width="100%"
      height={quotaTokens === undefined ? 66 : 128}
    >
      {marksOf(endMs).map((mark) => (
        <g key={mark}>
          <line
            x1={x(mark)}
            x2={x(mark)}
            y1="14"
            y2={quotaTokens === undefined ? 44 : quotaBottom}
            className={styles.grid}
          />
          <text
            x={x(mark)}
            y={quotaTokens === undefined ? 62 : 122}
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
            {heldMs > 0 && <line x1={x(sentMs - heldMs)} x2={x(sentMs)} y1={lane} y2={lane} className={styles.held} />}
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
          {numbers.has(index) && (
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
        <>
          <line x1="2%" x2="98%" y1={quotaBottom} y2={quotaBottom} className={styles.floor} />
          <text x="2%" y={quotaTop - 5} className={styles.mark}>
            quota: {attempts[selected]?.decision.quotaAfter} of {quotaTokens} left
          </text>
        </>
      )}
    </svg>
  );
}
