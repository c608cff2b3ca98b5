import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  readonly place: 'network' | 'memory' | 'stored';
  readonly children: ReactNode;
}

/** Where a step happens, and how much of it. */
export default function Where({place, children}: Props): ReactNode {
  return (
    <>
      <span className={styles.place} data-place={place}>
        {place}
      </span>{' '}
      {children}
    </>
  );
}
