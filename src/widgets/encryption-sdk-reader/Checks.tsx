import type {ReactNode} from 'react';
import type {CheckMade} from '@site/src/engines/esdk-message';
import styles from './styles.module.css';

/** The checks of an opening, in order; the last one may have failed. */
export default function Checks({checks}: {readonly checks: readonly CheckMade[]}): ReactNode {
  return (
    <ol aria-label="Checks" className={styles.checks}>
      {checks.map(({check, passed, detail}, index) => (
        <li key={index} data-passed={passed}>
          <span aria-hidden="true">{passed ? '✓' : '✗'}</span>
          <span>
            <strong>{check}</strong>
            {passed ? ' passed: ' : ' failed: '}
            {detail}
          </span>
        </li>
      ))}
    </ol>
  );
}
