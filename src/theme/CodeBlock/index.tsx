// Replaces Docusaurus's code block (listed as safe to eject, 3.10): ours is coloured at build time by
// src/plugins/highlight-at-build, which keeps the highlighter out of every page.
import {useRef, useState, type ReactNode} from 'react';
import {copyText} from '@site/src/ui/copy-text';
import styles from './styles.module.css';

interface Props {
  readonly children: ReactNode;
  readonly className?: string;
  readonly title?: string;
}

export default function CodeBlock({children, className, title}: Props): ReactNode {
  const code = useRef<HTMLElement>(null);
  const [isCopied, setCopied] = useState(false);
  return (
    <div className={styles.block}>
      {title && <div className={styles.title}>{title}</div>}
      <pre className={styles.pre} tabIndex={0}>
        <code ref={code} className={className}>
          {children}
        </code>
      </pre>
      <button
        type="button"
        className={styles.copy}
        onClick={() => void copyText(code.current?.textContent.trimEnd() ?? '').then(setCopied)}
        onBlur={() => setCopied(false)}
      >
        <span role="status">{isCopied ? 'Copied' : 'Copy'}</span>
      </button>
    </div>
  );
}
