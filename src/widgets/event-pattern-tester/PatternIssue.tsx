import type {ReactNode} from 'react';
import type {Issue} from '@site/src/engines/event-pattern';
import {excerptAt} from './issue-text';
import styles from './styles.module.css';

interface Props {
  readonly pattern: string;
  readonly issue: Issue;
}

/** Where AWS's reader stopped, and its whole answer. */
export default function PatternIssue({pattern, issue}: Props): ReactNode {
  const {before, at, after} = excerptAt(pattern, issue);
  return (
    <>
      <p className={styles.excerpt}>
        Line {issue.line}, column {issue.column}, marked where AWS stopped reading:{' '}
        <code>
          {before}
          {at && <mark>{at}</mark>}
          {after}
        </code>
      </p>
      {issue.isAwsText && (
        <details className={styles.whole}>
          <summary>AWS’s whole answer</summary>
          <code>InvalidEventPatternException: {issue.message}</code>
        </details>
      )}
    </>
  );
}
