import type {ReactNode} from 'react';
import styles from './line-button.module.css';

/** Leads to a line of what the reader wrote. */
export default function LineButton({
  onClick,
  children,
}: {
  readonly onClick: () => void;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <button type="button" className={styles.line} onClick={onClick}>
      {children}
    </button>
  );
}
