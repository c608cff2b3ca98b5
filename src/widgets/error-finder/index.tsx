import Link from '@docusaurus/Link';
import {useState, type ReactNode} from 'react';
import {TextField} from '@site/src/ui/Field';
import InlineCode from '@site/src/ui/InlineCode';
import {findMessages, type ListedMessage} from './state';
import styles from './styles.module.css';

/** Every exact message of the site, narrowed down as one types or pastes. */
export default function ErrorFinder({messages}: {readonly messages: readonly ListedMessage[]}): ReactNode {
  const [query, setQuery] = useState('');
  const found = findMessages(messages, query);
  return (
    <div>
      <div className={styles.filter}>
        <TextField
          label="Filter messages"
          hint="Words of the message, an error code, or the whole line as it was printed."
          value={query}
          onChange={setQuery}
          rows={2}
        />
      </div>
      <p role="status" className={styles.count}>
        {found.length === 0
          ? 'No message fits. Try one or two telling words of it, or the error code alone.'
          : `${found.length} of ${messages.length} messages`}
      </p>
      <ul className={styles.list} aria-label="Messages">
        {found.map(({id, text, code, from, status, meaning, mend, page, topic}) => (
          <li key={id}>
            <code className={styles.text}>{text || '(empty message)'}</code>
            <p className={styles.from}>
              {[from, code, status].filter(Boolean).join(' · ')} · <Link to={`${page}/#${id}`}>{topic}</Link>
            </p>
            <p>
              <InlineCode text={meaning} /> <InlineCode text={mend} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
