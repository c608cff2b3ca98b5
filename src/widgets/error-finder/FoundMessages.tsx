import type {ReactNode} from 'react';
import HitDetails from './HitDetails';
import type {LookedUp} from './look-up';
import MessageItem from './MessageItem';
import UnknownItem from './UnknownItem';
import styles from './styles.module.css';

interface Props {
  readonly found: LookedUp;
  /** The whole text that was looked through. */
  readonly text: string;
}

/** The messages, each with its places if it was found in a text; then the errors that are not known. */
export default function FoundMessages({found, text}: Props): ReactNode {
  const unknown = 'unknown' in found ? found.unknown : [];
  return (
    <>
      {found.kind !== 'near' && (
        <ul className={styles.list} aria-label="Messages">
          {found.kind === 'hits'
            ? found.hits.map((hit) => (
                <MessageItem key={hit.message.id} message={hit.message}>
                  <HitDetails hit={hit} text={text} />
                </MessageItem>
              ))
            : found.messages.map((message) => <MessageItem key={message.id} message={message} />)}
        </ul>
      )}
      {unknown.length > 0 && (
        <>
          {found.kind === 'hits' && <p>Errors that are not known, and what comes near to them:</p>}
          <ul className={styles.list} aria-label="Errors that are not known">
            {unknown.map((error) => (
              <UnknownItem key={error.start} unknown={error} text={text} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
