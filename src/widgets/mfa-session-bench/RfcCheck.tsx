import type {ReactNode} from 'react';
import {rfcValues} from '@site/src/engines/totp';
import DataTable from '@site/src/ui/DataTable';
import styles from './styles.module.css';

/** The test values of RFC 6238 beside what this page computes for them. */
export default function RfcCheck(): ReactNode {
  const values = rfcValues();
  const agreeing = values.filter(({actual, expected}) => actual === expected).length;
  return (
    <details className={styles.check}>
      <summary>
        {agreeing} of {values.length} test values of RFC 6238 agree
      </summary>
      <DataTable
        label="Test values of RFC 6238"
        columns={['seconds since 1970', 'algorithm', 'RFC 6238', 'this page']}
        isLastWide={false}
        rows={values.map(({algorithm, atSeconds, expected, actual}) => ({
          key: `${atSeconds} ${algorithm}`,
          tone: actual === expected ? 'good' : 'bad',
          cells: [atSeconds, algorithm, <code key="expected">{expected}</code>, <code key="actual">{actual}</code>],
        }))}
      />
    </details>
  );
}
