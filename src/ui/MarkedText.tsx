import {Fragment, useId, type ReactNode} from 'react';
import {excerptsOf, type Excerpt} from './excerpt';
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

/** Some lines with their marks. */
function Lines({text, marks, start, end}: Props & Excerpt): ReactNode {
  const pieces: ReactNode[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.start < at || mark.start >= end) continue;
    pieces.push(
      <Fragment key={mark.start}>
        {text.slice(at, mark.start)}
        <mark data-tone={mark.tone} title={mark.label}>
          <span className={styles.heard}>{mark.label}: </span>
          {text.slice(mark.start, mark.end)}
        </mark>
      </Fragment>,
    );
    at = mark.end;
  }
  return (
    <>
      {pieces}
      {text.slice(at, end)}
    </>
  );
}

/** A text with some of its pieces pointed out; of a long text the lines around them. */
export default function MarkedText({label, text, marks}: Props): ReactNode {
  const id = useId();
  const sorted = [...marks].sort((one, other) => one.start - other.start);
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption id={id}>{label}</figcaption>
      <pre>
        {excerptsOf(text, marks).map((excerpt) => (
          <Fragment key={excerpt.start}>
            {excerpt.linesLeftOut > 0 && (
              <span className={styles.leftOut}>
                {excerpt.linesLeftOut === 1 ? '1 line' : `${excerpt.linesLeftOut} lines`} left out{'\n'}
              </span>
            )}
            <Lines label={label} text={text} marks={sorted} {...excerpt} />
          </Fragment>
        ))}
      </pre>
    </figure>
  );
}
