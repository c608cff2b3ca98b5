import type {ReactNode} from 'react';
import type {Source} from '@site/src/facts/fact';
import styles from './claims.module.css';

/** The sources of a page with the day each was checked. */
export default function SourceList({sources}: {readonly sources: readonly Source[]}): ReactNode {
  return (
    <ul className={styles.sources}>
      {sources.map(({title, url, checked}) => (
        <li key={url}>
          <a href={url}>{title}</a>, checked <time dateTime={checked}>{checked}</time>
        </li>
      ))}
    </ul>
  );
}
