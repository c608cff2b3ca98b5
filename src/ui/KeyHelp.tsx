import {lazy, Suspense, useEffect, useState, type ReactNode} from 'react';
import {isTyping} from './is-typing';
import styles from './key-help.module.css';

const KeyHelpDialog = lazy(() => import('./KeyHelpDialog'));

/** The list of keys: behind a button, and behind `?` while nothing is typed and no other dialog is open. */
export default function KeyHelp(): ReactNode {
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <>
      <button type="button" className={styles.open} aria-keyshortcuts="?" onClick={() => setOpen(true)}>
        Keyboard shortcuts
      </button>
      {isOpen && (
        <Suspense>
          <KeyHelpDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
