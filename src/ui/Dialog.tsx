import {useLayoutEffect, useRef, type ReactNode} from 'react';
import styles from './dialog.module.css';

interface Props {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A native modal dialog; Escape and a click beside it close it, and the focus goes back to where it was. */
export default function Dialog({label, onClose, children}: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);

  // Closed before it leaves the page: one that is taken out while it is open gives the focus to nobody.
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={styles.inner}>{children}</div>
    </dialog>
  );
}
