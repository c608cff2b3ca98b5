import {useCallback, useEffect, useState, type ReactNode} from 'react';
import {isTyping} from './is-typing';
import type KeyHelpDialog from './KeyHelpDialog';
import styles from './key-help.module.css';

/** The list of keys: behind a button, and behind `?` while nothing is typed and no other dialog is open. */
export default function KeyHelp(): ReactNode {
  const [Dialog, setDialog] = useState<typeof KeyHelpDialog>();
  // Not a `lazyPart`: every page has this button, and the next press asks again for what did not come.
  const open = useCallback(() => {
    import('./KeyHelpDialog').then(
      ({default: fetched}) => setDialog(() => fetched),
      () => undefined,
    );
  }, []);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [open]);

  return (
    <>
      <button type="button" className={styles.open} aria-keyshortcuts="?" onClick={open}>
        Keyboard shortcuts
      </button>
      {Dialog && <Dialog onClose={() => setDialog(undefined)} />}
    </>
  );
}
