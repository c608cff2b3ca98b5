import {Fragment, useId, type ReactNode} from 'react';
import type {Tone} from './Verdict';
import styles from './marked-text.module.css';

/** A piece of a text, in UTF-16 units: from `start` up to, not including, `end`. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly tone: Tone;
  /** What is said of the piece, heard and shown on hover. */
  readonly label: string;
}

interface Props {
  readonly label: string;
  readonly text: string;
  /** Pieces that do not overlap; of those that do, the earlier wins. */
  readonly marks: readonly Mark[];
}

/** A text with some of its pieces pointed out. */
export default function MarkedText({label, text, marks}: Props): ReactNode {
  const id = useId();
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const {start, end, tone, label: said} of [...marks].sort((one, other) => one.start - other.start)) {
    if (start < at) continue;
    pieces.push(
      <Fragment key={start}>
        {text.slice(at, start)}
        <mark data-tone={tone} title={said}>
          <span className={styles.heard}>{said}: </span>
          {text.slice(start, end)}
        </mark>
      </Fragment>,
    );
    at = end;
  }
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption id={id}>{label}</figcaption>
      <pre tabIndex={0} aria-labelledby={id}>
        {pieces}
        {text.slice(at)}
      </pre>
    </figure>
  );
}
