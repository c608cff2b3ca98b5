import type {ReactNode} from 'react';
import type {Seed, Windows} from '@site/src/engines/totp';
import DataTable from '@site/src/ui/DataTable';
import Quiet from '@site/src/ui/Quiet';
import styles from './styles.module.css';

interface Props {
  readonly seed: Seed;
  readonly shown: Windows;
}

const names = ['previous', 'current', 'next'];

/** The time of day of a second since 1970. */
const timeOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(11, 19);

/** The code of now, the seconds it has left, and its neighbours. */
export default function CodeClock({seed, shown: {current, secondsLeft, windows}}: Props): ReactNode {
  const {algorithm, digits, periodSeconds, label} = seed;
  return (
    <>
      <div className={styles.clock}>
        <output className={styles.code} aria-label="Current code" aria-live="off">
          {current.code}
        </output>
        <span role="timer" aria-label="Time left">
          {secondsLeft} {secondsLeft === 1 ? 'second' : 'seconds'} left
        </span>
        <progress
          className={styles.left}
          max={periodSeconds}
          value={secondsLeft}
          aria-label="Part of the window left"
        />
      </div>
      <Quiet>
        {label ? `${label}: ` : ''}
        {algorithm}, {digits} digits, {periodSeconds} seconds
      </Quiet>
      <DataTable
        label="Code windows"
        columns={['window', 'code', 'from (UTC)', 'until (UTC)']}
        isLastWide={false}
        rows={windows.map(({offset, code, fromSeconds, toSeconds}) => ({
          key: offset,
          isCurrent: offset === 0,
          cells: [names[offset + 1], <code key="code">{code}</code>, timeOf(fromSeconds), timeOf(toSeconds)],
        }))}
      />
    </>
  );
}
