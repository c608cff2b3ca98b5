import type {ReactNode} from 'react';
import styles from './quiet.module.css';

/** Words of second rank: smaller and paler, on a line of their own unless `isInline`. */
export default function Quiet({
  isInline = false,
  children,
}: {
  readonly isInline?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <span className={styles.quiet} data-inline={isInline || undefined}>
      {children}
    </span>
  );
}
