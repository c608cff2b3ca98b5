import type {ReactNode} from 'react';
import type {Difference, Fix} from '@site/src/engines/aws-config';
import CopyButton from '@site/src/ui/CopyButton';
import InlineCode from '@site/src/ui/InlineCode';
import styles from './styles.module.css';

/** Why the tools differ. */
export function Differences({differences}: {readonly differences: readonly Difference[]}): ReactNode {
  if (differences.length === 0) return null;
  return (
    <section aria-label="Why they differ">
      <p className={styles.title}>Why they differ</p>
      <ul className={styles.list}>
        {differences.map(({id, text}) => (
          <li key={id}>
            <InlineCode text={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What to do about it. */
export function Fixes({fixes}: {readonly fixes: readonly Fix[]}): ReactNode {
  if (fixes.length === 0) return null;
  return (
    <section aria-label="What to do">
      <p className={styles.title}>What to do</p>
      <ul className={styles.list}>
        {fixes.map(({text, command}) => (
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
