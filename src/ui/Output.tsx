import {useId, type ReactNode} from 'react';
import styles from './output.module.css';

interface Props {
  readonly label: string;
  readonly text: string;
}

/** A text that was made, to read and to copy. */
export default function Output({label, text}: Props): ReactNode {
  const id = useId();
  return (
    <figure className={styles.output} aria-labelledby={id}>
      <figcaption id={id}>{label}</figcaption>
      <pre>{text}</pre>
    </figure>
  );
}
