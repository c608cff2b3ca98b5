import type {ReactNode} from 'react';
import styles from './fetch-progress.module.css';

interface Props {
  /** What is fetched. */
  readonly what: string;
  /** Bytes; nothing is shown until `total` is known. */
  readonly received: number;
  readonly total: number;
  readonly note?: string;
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

/** How much of something large has come. */
export default function FetchProgress({what, received, total, note = ''}: Props): ReactNode {
  if (total === 0) return null;
  return (
    <p>
      <progress aria-label={`${what} fetched`} className={styles.progress} value={received} max={total} />
      {megabytes(received)} of {megabytes(total)} MB{note}
    </p>
  );
}
