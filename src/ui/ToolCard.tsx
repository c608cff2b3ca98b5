import type {ReactNode} from 'react';
import Quiet from './Quiet';
import styles from './tool-card.module.css';

interface Props {
  /** The tool, e.g. AWS CLI v2. */
  readonly name: string;
  /** Its version and how it is known. */
  readonly note: string;
  /** Whether the answer is what one would want. */
  readonly isGood: boolean;
  readonly answer: ReactNode;
  /** How it came to the answer. */
  readonly children: ReactNode;
}

/** What one tool answers, and how it came to it. */
export default function ToolCard({name, note, isGood, answer, children}: Props): ReactNode {
  return (
    <article className={styles.card} aria-label={name}>
      <h3 className={styles.name}>
        {name} <Quiet isInline>{note}</Quiet>
      </h3>
      <div className={styles.answer} data-good={isGood}>
        {answer}
      </div>
      {children}
    </article>
  );
}

/** Cards of several tools beside each other, as many as there is room for. */
export function ToolCards({children}: {readonly children: ReactNode}): ReactNode {
  return <div className={styles.cards}>{children}</div>;
}

interface ErrorProps {
  readonly text: string;
  readonly exitCode?: number | undefined;
}

/** The exact error of a tool, with its exit code. */
export function ToolError({text, exitCode}: ErrorProps): ReactNode {
  return (
    <>
      <p className={styles.error}>{text}</p>
      {exitCode !== undefined && <Quiet>exit code {exitCode}</Quiet>}
    </>
  );
}
