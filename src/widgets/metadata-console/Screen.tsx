import {useEffect, useRef, type ReactNode} from 'react';
import type {Entry} from '@site/src/engines/instance-metadata';
import {changesInWords, clockOf, inWords} from './session';
import styles from './styles.module.css';

function Shown({entry}: {readonly entry: Entry}): ReactNode {
  if (entry.kind === 'wait') {
    return (
      <p className={styles.event}>
        {inWords(entry.seconds)} later: {clockOf(entry.now)} UTC
      </p>
    );
  }
  if (entry.kind === 'set') return <p className={styles.event}>{changesInWords(entry.changes)}</p>;
  return (
    <div>
      <p className={styles.command}>
        <span className={styles.prompt}>{entry.prompt}</span> {entry.line}
      </p>
      {entry.output.map(({stream, text}, index) => (
        <pre key={index} data-stream={stream} className={styles.output}>
          {text}
        </pre>
      ))}
    </div>
  );
}

/** The screen of the terminal: what was run and what it printed, the newest at the end. */
export default function Screen({entries}: {readonly entries: readonly Entry[]}): ReactNode {
  const log = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (log.current) log.current.scrollTop = log.current.scrollHeight;
  }, [entries]);
  return (
    <div ref={log} role="log" aria-label="Terminal output" tabIndex={0} className={styles.screen}>
      {entries.length === 0 && <p className={styles.event}>Nothing was run yet.</p>}
      {entries.map((entry, index) => (
        <Shown key={index} entry={entry} />
      ))}
    </div>
  );
}
