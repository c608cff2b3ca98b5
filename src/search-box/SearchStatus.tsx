import Link from '@docusaurus/Link';
import {useRef, type ReactNode} from 'react';
import type {Loaded} from './useSearch';
import button from '@site/src/ui/button.module.css';
import styles from './search-box.module.css';

interface Props {
  readonly loaded: Loaded;
  readonly query: string;
  readonly count: number;
  /** The button that asks for it goes away; the focus is on the status then. */
  readonly onRetry: () => void;
}

/** Says how the search stands: loading, nothing found and what to try, or how many answers. */
export default function SearchStatus({loaded, query, count, onRetry}: Props): ReactNode {
  const status = useRef<HTMLParagraphElement>(null);
  const retry = (): void => {
    status.current?.focus();
    onRetry();
  };
  const isAsked = query.trim() !== '';
  const isEmpty = isAsked && loaded.status === 'ready' && count === 0;
  return (
    <>
      <p ref={status} role="status" tabIndex={-1} className={styles.status}>
        {loaded.status === 'loading' && 'Loading the index…'}
        {loaded.status === 'missing' &&
          'The search could not be loaded. If trying again does not help, reload the page: there may be a newer one.'}
        {isEmpty && `Nothing found for “${query.trim()}”.`}
        {isAsked && count > 0 && `${count} ${count === 1 ? 'answer' : 'answers'}`}
      </p>
      {loaded.status === 'missing' && (
        <button type="button" className={button.button} onClick={retry}>
          Try again
        </button>
      )}
      {isEmpty && (
        <p className={styles.status}>
          Try fewer or other words, an API name, a flag or a piece of the error message, or look through{' '}
          <Link to="/errors/">all messages</Link> and <Link to="/cheat-sheet/">all facts</Link>.
        </p>
      )}
    </>
  );
}
