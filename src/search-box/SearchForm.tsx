import useBaseUrl from '@docusaurus/useBaseUrl';
import type {FormEvent, ReactNode} from 'react';
import styles from './search-box.module.css';

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onSubmit?: (event: FormEvent) => void;
  /** What stands behind the field. */
  readonly children?: ReactNode;
}

/** The field of a page that shows answers as they are typed. Without script it leads to the search page. */
export default function SearchForm({query, onQuery, onSubmit, children}: Props): ReactNode {
  return (
    <form
      role="search"
      aria-label="Search the notes"
      action={useBaseUrl('/search/')}
      className={styles.bar}
      onSubmit={onSubmit}
    >
      <input
        type="search"
        name="q"
        aria-label="Words to look for"
        autoComplete="off"
        spellCheck={false}
        className={styles.input}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
      />
      {children}
    </form>
  );
}
