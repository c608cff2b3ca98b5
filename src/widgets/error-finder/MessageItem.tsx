import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import InlineCode from '@site/src/ui/InlineCode';
import {toolAnchor, type ListedMessage} from './look-up';
import styles from './styles.module.css';

interface Props {
  readonly message: ListedMessage;
  readonly children?: ReactNode;
}

/** One message: its text, who says it, what it means, what to do, and where it is explained. */
export default function MessageItem({message, children}: Props): ReactNode {
  const {id, text, code, from, status, meaning, mend, page, topic, tool} = message;
  return (
    <li>
      <code className={styles.text}>{text || '(empty message)'}</code>
      <p className={styles.from}>
        {[from, code, status].filter(Boolean).join(' · ')} · <Link to={`${page}/#${id}`}>{topic}</Link>
        {tool && (
          <>
            {' '}
            · <Link to={`${page}/${toolAnchor(tool)}`}>{tool}</Link>
          </>
        )}
      </p>
      <p>
        <InlineCode text={meaning} /> <InlineCode text={mend} />
      </p>
      {children}
    </li>
  );
}
