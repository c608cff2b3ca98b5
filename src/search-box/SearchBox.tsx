import useBaseUrl from '@docusaurus/useBaseUrl';
import {useCallback, useEffect, useRef, useState, type ReactNode} from 'react';
import {isTyping} from '@site/src/ui/is-typing';
import type SearchDialog from './SearchDialog';
import {useSearch} from './useSearch';
import styles from './search-box.module.css';

/**
 * The search field of the navbar. Without script it is a form that leads to the search page; with script it opens the
 * dialog on a click, on typing, on `/` and on Ctrl or ⌘ K. Engine, documents and dialog are fetched together when the
 * pointer or the focus first comes to the field. The dialog is kept here and not left to Suspense, which shows nothing for
 * up to 300 ms after it has waited. What is typed until it is there goes over to it; the page's field stays as it is then:
 * changing it with each key would have the browser lay it out behind the dialog.
 */
export default function SearchBox(): ReactNode {
  const [loaded, load] = useSearch();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [Dialog, setDialog] = useState<typeof SearchDialog>();
  // In a microtask: webpack makes an error with each import in case that it fails, and of that the browser wants to know the
  // place of every function of React that calls.
  const fetchAll = useCallback(() => {
    queueMicrotask(() => {
      load();
      import('./SearchDialog').then(
        ({default: fetched}) => setDialog(() => fetched),
        () => undefined, // asked for again with the next letter; until then the form leads to the search page
      );
    });
  }, [load]);
  const open = useCallback(() => {
    fetchAll();
    setOpen(true);
  }, [fetchAll]);

  const clear = useCallback(() => {
    if (field.current) field.current.value = '';
  }, []);

  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      if (!isCommand && !isSlash) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [open]);

  return (
    <>
      <form role="search" aria-label="Site search" action={useBaseUrl('/search/')} className={styles.form}>
        <input
          ref={field}
          type="search"
          name="q"
          aria-label="Search"
          aria-keyshortcuts="/ Control+K Meta+K"
          placeholder="Search"
          autoComplete="off"
          className={styles.field}
          onPointerEnter={fetchAll}
          onFocus={fetchAll}
          onClick={open}
          onChange={(event) => {
            setTyped(event.target.value);
            open();
          }}
        />
        <kbd aria-hidden="true" className={styles.hint}>
          /
        </kbd>
      </form>
      {isOpen && Dialog && (
        <Dialog
          loaded={loaded}
          typed={typed}
          load={load}
          onOpen={clear}
          onClose={() => {
            setOpen(false);
            setTyped('');
          }}
        />
      )}
    </>
  );
}
