import {useState, type ReactNode} from 'react';
import {copyText} from './copy-text';
import styles from './button.module.css';

interface Props {
  readonly label: string;
  /** Made when the reader presses the button. */
  readonly getText: () => string;
  /** What is announced when it worked. */
  readonly done?: string;
}

/** Puts a text on the clipboard and says so; if the browser refuses, shows the text to copy by hand. */
export default function CopyButton({label, getText, done = 'Copied'}: Props): ReactNode {
  const [outcome, setOutcome] = useState<{
    readonly isCopied: boolean;
    readonly text: string;
    readonly isPast?: boolean;
  }>();
  return (
    <span className={styles.copy}>
      <button
        type="button"
        className={styles.button}
        onClick={() => {
          const text = getText();
          void copyText(text).then((isCopied) => setOutcome({isCopied, text}));
        }}
        onBlur={() => setOutcome((last) => (last?.isCopied ? {...last, isPast: true} : last))}
      >
        {label}
      </button>
      <span role="status" className={styles.done} data-past={outcome?.isPast}>
        {outcome && (outcome.isCopied ? done : 'The browser did not allow copying; here is the text:')}
      </span>
      {outcome && !outcome.isCopied && (
        <textarea readOnly aria-label={`Text of “${label}”`} className={styles.byHand} value={outcome.text} rows={3} />
      )}
    </span>
  );
}
