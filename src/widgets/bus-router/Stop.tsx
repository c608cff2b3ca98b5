import type {ReactNode} from 'react';
import type {Outcome} from './outcomes';
import styles from './styles.module.css';

const marks: Readonly<Record<Outcome['tone'], string>> = {good: '✓', bad: '✗', warn: '?', neutral: '–'};

interface Props {
  /** What it is: `Bus`, `Rule`, `Target`. */
  readonly kind: string;
  readonly name: ReactNode;
  readonly outcome: Outcome;
  readonly note?: string;
}

/** One stop on the way of an event, with what came of it; its sense does not rest on colour. */
export default function Stop({kind, name, outcome: {tone, words}, note}: Props): ReactNode {
  return (
    <div className={styles.stop} data-tone={tone}>
      <span aria-hidden="true" className={styles.mark}>
        {marks[tone]}
      </span>
      <div>
        <span className={styles.kind}>{kind}</span> {name} <span className={styles.outcome}>{words}</span>
        {note && <>: {note}</>}
      </div>
    </div>
  );
}
