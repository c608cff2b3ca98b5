import {useEffect, useRef, type ReactNode} from 'react';
import Button from '@site/src/ui/Button';
import {counted, linesIn} from './conclude';
import styles from './styles.module.css';

/** A text too long for the field. */
export interface Attached {
  readonly name: string;
  readonly text: string;
}

interface Props {
  readonly log: Attached;
  /** How much of it has been looked through, 0 to 1. */
  readonly share: number;
  readonly onRemove: () => void;
}

const sizeOf = (units: number): string =>
  units < 1e6 ? `${Math.round(units / 1000)} kB` : `${(units / 1e6).toFixed(1)} MB`;

/** Stands in place of the field while a long text is looked through. Takes the focus that the field had. */
export default function AttachedLog({log, share, onRemove}: Props): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) frame.current?.querySelector('button')?.focus();
  }, []);
  const {name, text} = log;
  return (
    <div ref={frame} className={styles.attached}>
      <span>
        <strong>{name}</strong>: {sizeOf(text.length)}, {counted(linesIn(text), 'line')}
      </span>
      {share < 1 && <progress aria-label="Looking through the text" value={share} max={1} />}
      <Button onClick={onRemove}>Remove</Button>
    </div>
  );
}
