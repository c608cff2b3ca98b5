import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {Loaded} from './useSearch';
import styles from './search-box.module.css';

interface Props {
  readonly loaded: Loaded;
  readonly query: string;
  readonly count: number;
}

/** Says how the search stands: loading, nothing found and what to try, or how many answers. */
export default function SearchStatus({loaded, query, count}: Props): ReactNode {
  const isAsked = query.trim() !== '';
  const isEmpty = isAsked && loaded.status === 'ready' && count === 0;
  return (
    <>
      <p role="status" className={styles.status}>
        {loaded.status === 'loading' && 'Loading the index…'}
        {loaded.status === 'missing' &&
          'The search index could not be loaded. It is made by a build of the site; the development server has none.'}
        {isEmpty && `Nothing found for “${query.trim()}”.`}
        {isAsked && count > 0 && `${count} ${count === 1 ? 'answer' : 'answers'}`}
      </p>
      {isEmpty && (
        <p className={styles.status}>
          Try fewer or other words, an API name, a flag or a piece of the error message, or look through{' '}
          <Link to="/errors/">all messages</Link> and <Link to="/cheat-sheet/">all facts</Link>.
        </p>
      )}
    </>
  );
}
