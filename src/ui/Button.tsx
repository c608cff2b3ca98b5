import type {ReactNode} from 'react';
import styles from './button.module.css';

interface Props {
  readonly onClick: () => void;
  readonly children: ReactNode;
  readonly disabled?: boolean;
}

/** An ordinary button of a widget. */
export default function Button({onClick, children, disabled = false}: Props): ReactNode {
  return (
    <button type="button" className={styles.button} onClick={onClick} disabled={disabled}>
      {children}
    </button>
  );
}
