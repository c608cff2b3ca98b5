import type {ReactNode} from 'react';
import styles from './claims.module.css';

/** The list that neighbouring claims stand in. */
export default function ClaimList({children}: {readonly children: ReactNode}): ReactNode {
  return <ul className={styles.claims}>{children}</ul>;
}
