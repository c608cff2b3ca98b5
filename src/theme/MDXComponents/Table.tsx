import type {ComponentProps, ReactNode} from 'react';
import styles from './table.module.css';

/** A table that scrolls in a box of its own where it is wider than the page, by touch and by keyboard. */
export default function Table(props: ComponentProps<'table'>): ReactNode {
  return (
    <div className={styles.box} role="group" aria-label="Table" tabIndex={0}>
      <table {...props} />
    </div>
  );
}
