import type {ReactNode} from 'react';
import MarkedText from '@site/src/ui/MarkedText';
import {excerptOf} from './excerpt';
import type {Unknown} from './look-up';
import MessageItem from './MessageItem';
import styles from './styles.module.css';

interface Props {
  readonly unknown: Unknown;
  /** The whole text that was pasted. */
  readonly text: string;
}

/** An error that no message fits, with the messages that come near to it. */
export default function UnknownItem({unknown, text}: Props): ReactNode {
  const {line, count, code, near} = unknown;
  const {text: words, start, end} = excerptOf(text, unknown);
  const times = count > 1 ? `, and ${count - 1} more like it` : '';
  return (
    <li>
      <MarkedText
        label={`Line ${line.toLocaleString('en-US')}${times}`}
        text={words}
        marks={[{start, end, tone: 'warn', label: 'not known'}]}
      />
      <p className={styles.from}>
        {code && near.some(({message}) => message.code?.split(', ').includes(code))
          ? `Not known in these words. Messages that come with ${code}:`
          : 'Not known in these words. Near to it:'}
      </p>
      <ul className={styles.list}>
        {near.map(({message}) => (
          <MessageItem key={message.id} message={message} />
        ))}
      </ul>
    </li>
  );
}
