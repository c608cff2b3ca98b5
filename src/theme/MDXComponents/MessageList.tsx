import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import type {Message} from '@site/src/facts/fact';
import CopyAnchor from '@site/src/ui/CopyAnchor';
import InlineCode from '@site/src/ui/InlineCode';
import SourceNote from '@site/src/ui/SourceNote';
import styles from './claims.module.css';

/** Every exact message of a page: who says it, what it means, what to do. */
export default function MessageList({messages}: {readonly messages: readonly Message[]}): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  return (
    <ul className={styles.messages}>
      {messages.map(({id, formerIds = [], text, code, from, status, meaning, mend, evidence, sources}) => {
        collectAnchor(id);
        return (
          <li key={id} id={id} className={styles.message}>
            {formerIds.map((former) => (
              <span key={former} id={former} />
            ))}
            <code className={styles.text}>{text || '(empty message)'}</code>
            <p className={styles.from}>
              {`${[from, code, status].filter(Boolean).join(' · ')} `}
              <CopyAnchor id={id} label="Copy link to this message" />
              <SourceNote evidence={evidence} sources={sources} />
            </p>
            <p>
              <InlineCode text={`${meaning} ${mend}`} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
