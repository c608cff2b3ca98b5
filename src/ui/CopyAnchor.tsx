import useBaseUrl from '@docusaurus/useBaseUrl';
import {useState, type ReactNode} from 'react';
import {copyText} from './copy-text';
import styles from './copy-anchor.module.css';

interface Props {
  readonly id: string;
  readonly label: string;
}

/**
 * A permalink: goes to its anchor, and puts an address of its own on the clipboard, which unfolds with its own card where it
 * is pasted and leads here (src/plugins/social-cards). Without script it is an ordinary link.
 */
export default function CopyAnchor({id, label}: Props): ReactNode {
  const path = useBaseUrl(`/c/${id}/`);
  const [isCopied, setCopied] = useState(false);
  const [isFresh, setFresh] = useState(false);
  return (
    <span className={styles.anchor}>
      <a
        href={`#${id}`}
        aria-label={label}
        onClick={() => {
          void copyText(new URL(path, window.location.href).href).then((isDone) => {
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
