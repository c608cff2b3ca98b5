import type {ReactNode} from 'react';
import styles from './steps.module.css';

interface StepProps {
  readonly title: string;
  /** The outcome in a few words, shown while the step is folded. */
  readonly summary?: ReactNode;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** One step of an answer; folds natively, so it works without script and in print. */
export function Step({title, summary, isOpen = true, children}: StepProps): ReactNode {
  return (
    <li>
      <details open={isOpen} className={styles.step}>
        <summary>
          <span className={styles.title}>{title}</span> {summary && <span className={styles.summary}>{summary}</span>}
        </summary>
        <div className={styles.body}>{children}</div>
      </details>
    </li>
  );
}

/** The reasons of a verdict, in order. */
export function Steps({label, children}: {readonly label: string; readonly children: ReactNode}): ReactNode {
  return (
    <ol aria-label={label} className={styles.steps}>
      {children}
    </ol>
  );
}
