import type {ReactNode} from 'react';
import styles from './field-grid.module.css';

interface Props {
  /** `wide` for editors of many lines, two beside each other at most; `narrow` for short fields. */
  readonly columns?: 'wide' | 'narrow';
  /** Names the fields as a group, with a border. */
  readonly legend?: string;
  readonly children: ReactNode;
}

/** Fields beside each other where there is room, below each other where there is not. */
export default function FieldGrid({columns = 'narrow', legend, children}: Props): ReactNode {
  if (legend === undefined) {
    return (
      <div className={styles.grid} data-columns={columns}>
        {children}
      </div>
    );
  }
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div className={styles.grid} data-columns={columns}>
        {children}
      </div>
    </fieldset>
  );
}
