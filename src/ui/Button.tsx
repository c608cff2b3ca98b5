import type {ReactNode} from 'react';
import styles from './button.module.css';

interface Props {
  readonly onClick: () => void;
  readonly children: ReactNode;
  readonly disabled?: boolean;
}

/** An ordinary button of a widget. While it can do nothing it keeps the focus, so that a keyboard stays where it is. */
export default function Button({onClick, children, disabled = false}: Props): ReactNode {
  return (
    <button
      type="button"
      className={styles.button}
      onClick={disabled ? undefined : onClick}
      aria-disabled={disabled || undefined}
    >
      {children}
    </button>
  );
}
