import {useState, type ReactNode} from 'react';
import {copyText} from './copy-text';
import styles from './copy-anchor.module.css';

interface Props {
  readonly id: string;
  readonly label: string;
}

/** A permalink: goes to its anchor, and puts the full address on the clipboard. Without script it is an ordinary link. */
export default function CopyAnchor({id, label}: Props): ReactNode {
  const [isCopied, setCopied] = useState(false);
  const [isFresh, setFresh] = useState(false);
  return (
    <span className={styles.anchor}>
      <a
        href={`#${id}`}
        aria-label={label}
        onClick={() => {
          const address = new URL(`#${id}`, window.location.href).href;
          void copyText(address).then((isDone) => {
            setCopied(isDone);
            setFresh(isDone);
          });
        }}
        onBlur={() => setFresh(false)}
      >
        #
      </a>
      <span role="status" className={styles.copied} data-past={(isCopied && !isFresh) || undefined}>
        {isCopied ? 'Link copied' : ''}
      </span>
    </span>
  );
}
