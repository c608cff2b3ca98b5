import {useId, useState, type ReactNode} from 'react';
import type {Evidence, Sources} from '@site/src/facts/fact';
import styles from './source-note.module.css';

const howWeKnow: Readonly<Record<Evidence, string>> = {
  documentation: 'Documentation',
  model: 'API model',
  code: 'Read in the source code',
  ran: 'Seen by running it',
  field: 'Recorded answer of the service',
};

interface Props {
  readonly evidence: Evidence;
  readonly sources: Sources;
}

/** Where a statement is from: shown on hover, focus and tap, put away with Escape, written out in print. */
export default function SourceNote({evidence, sources}: Props): ReactNode {
  const [isDismissed, setDismissed] = useState(false);
  const id = useId();
  return (
    <span
      className={styles.note}
      data-dismissed={isDismissed || undefined}
      onKeyDown={(event) => event.key === 'Escape' && setDismissed(true)}
      onPointerEnter={() => setDismissed(false)}
      onFocus={() => setDismissed(false)}
    >
      <button type="button" className={styles.button} aria-describedby={id}>
        source
      </button>
      <span id={id} className={styles.card}>
        <span>
          {howWeKnow[evidence]}, checked <time dateTime={sources[0].checked}>{sources[0].checked}</time>:{' '}
        </span>
        {sources.map(({title, url}) => (
          <a key={url} href={url}>
            {title}
          </a>
        ))}
      </span>
    </span>
  );
}
