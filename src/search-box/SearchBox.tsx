import useBaseUrl from '@docusaurus/useBaseUrl';
import {lazy, Suspense, useCallback, useEffect, useState, type ReactNode} from 'react';
import {isTyping} from '@site/src/ui/is-typing';
import {useSearch} from './useSearch';
import styles from './search-box.module.css';

const SearchDialog = lazy(() => import('./SearchDialog'));

/**
 * The search field of the navbar. Without script it is a form that leads to the search page; with script it opens the
 * dialog on a click, on typing, on `/` and on Ctrl or ⌘ K. Engine and index are fetched on first focus.
 */
export default function SearchBox(): ReactNode {
  const [loaded, load] = useSearch();
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => {
    load();
    setOpen(true);
  }, [load]);

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
          type="search"
          name="q"
          aria-label="Search"
          aria-keyshortcuts="/ Control+K Meta+K"
          placeholder="Search"
          autoComplete="off"
          className={styles.field}
          value={query}
          onFocus={load}
          onClick={open}
          onChange={(event) => {
            setQuery(event.target.value);
            open();
          }}
        />
        <kbd aria-hidden="true" className={styles.hint}>
          /
        </kbd>
      </form>
      {isOpen && (
        <Suspense>
          <SearchDialog
            loaded={loaded}
            query={query}
            onQuery={setQuery}
            onClose={() => {
              setOpen(false);
              setQuery('');
            }}
          />
        </Suspense>
      )}
    </>
  );
}
