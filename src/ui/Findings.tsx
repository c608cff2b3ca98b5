import type {ReactNode} from 'react';
import CopyButton from './CopyButton';
import styles from './findings.module.css';
import InlineCode from './InlineCode';

interface Finding {
  /** Backticks mark code. */
  readonly text: string;
  /** Lines to run, if there are any. */
  readonly command?: string;
}

/** A titled list of what a tool found out: reasons, or things to do with the commands for them. Nothing if it is empty. */
export default function Findings({
  title,
  findings,
}: {
  readonly title: string;
  readonly findings: readonly Finding[];
}): ReactNode {
  if (findings.length === 0) return null;
  return (
    <section aria-label={title}>
      <p className={styles.title}>{title}</p>
      <ul className={styles.list}>
        {findings.map(({text, command}) => (
          <li key={text}>
            <InlineCode text={text} />
            {command !== undefined && (
              <div className={styles.command}>
                <pre tabIndex={0}>{command}</pre>
                <CopyButton label="Copy" getText={() => command} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
