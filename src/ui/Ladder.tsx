import {useLayoutEffect, useRef, type ReactNode} from 'react';
import InlineCode from './InlineCode';
import styles from './ladder.module.css';

type RungState = 'won' | 'skipped' | 'failed' | 'stopped' | 'not-asked';

export interface Rung {
  readonly name: string;
  readonly state: RungState;
  /** Why, with backticks around code. */
  readonly why: string;
  /** Rungs inside this one. */
  readonly inner?: readonly Rung[];
}

const marks: Readonly<Record<RungState, string>> = {
  won: '✓',
  skipped: '–',
  failed: '!',
  stopped: '✗',
  'not-asked': '·',
};
const words: Readonly<Record<RungState, string>> = {
  won: 'wins',
  skipped: 'passed over',
  failed: 'failed, goes on',
  stopped: 'stops the search',
  'not-asked': 'not asked',
};

const openStates: readonly RungState[] = ['won', 'stopped', 'failed'];

/** One place of a search. The reader may fold or open it; when its state changes it opens or folds anew. */
function RungView({rung: {name, state, why, inner = []}}: {readonly rung: Rung}): ReactNode {
  const details = useRef<HTMLDetailsElement>(null);
  const shown = useRef(state);
  const isOpen = openStates.includes(state);
  useLayoutEffect(() => {
    if (shown.current !== state && details.current) details.current.open = isOpen;
    shown.current = state;
  }, [state, isOpen]);
  return (
    <li data-state={state}>
      <span aria-hidden="true" className={styles.mark}>
        {marks[state]}
      </span>
      <details ref={details} open={isOpen}>
        <summary>
          <code>{name}</code> <span className={styles.word}>{words[state]}</span>
        </summary>
        {why !== '' && (
          <p>
            <InlineCode text={why} />
          </p>
        )}
        {inner.length > 0 && <Ladder label={`Inside ${name}`} rungs={inner} />}
      </details>
    </li>
  );
}

/** A search from top to bottom: each place, what came of it, and why; the winner is lit. */
export default function Ladder({label, rungs}: {readonly label: string; readonly rungs: readonly Rung[]}): ReactNode {
  return (
    <ol aria-label={label} className={styles.ladder}>
      {rungs.map((rung, index) => (
        // A name may stand several times.
        <RungView key={`${index}:${rung.name}`} rung={rung} />
      ))}
    </ol>
  );
}
