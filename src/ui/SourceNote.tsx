import {useId, useState, type ReactNode} from 'react';
import {howWeKnow} from '@site/src/facts/evidence';
import type {Evidence, Sources} from '@site/src/facts/fact';
import styles from './source-note.module.css';

interface Props {
  readonly evidence: Evidence;
  readonly sources: Sources;
}

/** Where a statement is from: shown on hover, focus and tap, put away with Escape, written out in print. */
export default function SourceNote({evidence, sources}: Props): ReactNode {
  const [isDismissed, setDismissed] = useState(false);
  // Tied to the button once the reader comes near: a page has dozens of these, and each id weighs in its HTML.
  const [isNear, setNear] = useState(false);
  const id = useId();
  const onNear = (): void => {
    setNear(true);
    setDismissed(false);
  };
  return (
    <span
      className={styles.note}
      data-dismissed={isDismissed || undefined}
      onKeyDown={(event) => event.key === 'Escape' && setDismissed(true)}
      onPointerEnter={onNear}
      onFocus={onNear}
    >
      <button type="button" className={styles.button} aria-describedby={isNear ? id : undefined}>
        source
      </button>
      <span id={isNear ? id : undefined} className={styles.card}>
        <span>
          {`${howWeKnow[evidence]}, checked `}
          <time dateTime={sources[0].checked}>{sources[0].checked}</time>
          {': '}
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
