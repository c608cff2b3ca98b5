import type {ReactNode} from 'react';
import Button from './Button';
import CopyLink from './CopyLink';
import {Field} from './Field';
import {frameId, type Shared} from './useSharedState';
import styles from './widget-frame.module.css';

interface Props<State> {
  /** The tool's name, e.g. `Signature debugger`. */
  readonly title: string;
  readonly shared: Shared<State>;
  /** What a link leaves out, if the tool has secrets. */
  readonly linkNote?: string;
  /** Called after the tool was put back to its first sample, to put back what is not in the state. */
  readonly onReset?: () => void;
  readonly children: ReactNode;
}

/** The frame of every tool: its name, samples, link, reset, and a quiet place for notices. */
export default function WidgetFrame<State>({title, shared, linkNote, onReset, children}: Props<State>): ReactNode {
  const {codec, samples, sample, state, notice, openSample} = shared;
  return (
    <section id={frameId(codec.widget)} aria-label={title} className={styles.frame} data-search-ignore>
      <div className={styles.bar}>
        <Field label="Sample">
          {(tied) => (
            <select
              {...tied}
              value={sample ?? ''}
              onChange={(event) => openSample(event.target.value)}
              className={styles.samples}
            >
              {sample === undefined && <option value="">your own</option>}
              {samples.map(({name, label}) => (
                <option key={name} value={name}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
        <div className={styles.actions}>
          <CopyLink codec={codec} state={state} />
          <Button
            onClick={() => {
              openSample(samples[0].name);
              onReset?.();
            }}
          >
            Reset
          </Button>
        </div>
      </div>
      {linkNote && <p className={styles.note}>{linkNote}</p>}
      <p role="status" className={styles.notice}>
        {notice}
      </p>
      {children}
    </section>
  );
}
