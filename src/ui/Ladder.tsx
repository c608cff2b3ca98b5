import {Fragment, type ReactNode} from 'react';
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

/** A search from top to bottom: each place, what came of it, and why; the winner is lit. */
export default function Ladder({label, rungs}: {readonly label: string; readonly rungs: readonly Rung[]}): ReactNode {
  return (
    <ol aria-label={label} className={styles.ladder}>
      {rungs.map(({name, state, why, inner = []}, index) => (
        // A rung whose state changes opens or folds anew.
        <Fragment key={`${index}:${name}:${state}`}>
          <li data-state={state}>
            <span aria-hidden="true" className={styles.mark}>
              {marks[state]}
            </span>
            <details open={state === 'won' || state === 'stopped' || state === 'failed'}>
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
        </Fragment>
      ))}
    </ol>
  );
}
