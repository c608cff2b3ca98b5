import type {ReactNode} from 'react';
import styles from './verdict.module.css';

export type Tone = 'good' | 'bad' | 'warn' | 'neutral';

const marks: Readonly<Record<Tone, string>> = {good: '✓', bad: '✗', warn: '!', neutral: '·'};

interface Props {
  readonly tone: Tone;
  readonly children: ReactNode;
}

/** What the engine concludes, announced when it changes; its sense does not rest on colour. */
export default function Verdict({tone, children}: Props): ReactNode {
  return (
    <div role="status" aria-live="polite" className={styles.verdict} data-tone={tone}>
      <span aria-hidden="true" className={styles.mark}>
        {marks[tone]}
      </span>
      <div>{children}</div>
    </div>
  );
}
