import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  readonly label: string;
  readonly checks: readonly {readonly name: string; readonly isMet: boolean; readonly why: string}[];
}

/** What was looked at, one after the other, met or not, each with its reason. */
export default function Checks({label, checks}: Props): ReactNode {
  return (
    <ul aria-label={label} className={styles.checks}>
      {checks.map(({name, isMet, why}, index) => (
        <li key={index} data-met={isMet}>
          <b>{isMet ? '✓ met' : '✗ not met'}</b> <code>{name}</code> {why}
        </li>
      ))}
    </ul>
  );
}
