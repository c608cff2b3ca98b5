import type {ReactNode} from 'react';
import {rfcValues, type RfcValue} from '@site/src/engines/totp';
import DataTable from '@site/src/ui/DataTable';
import styles from './styles.module.css';

/** A value of the RFC, and whether this page computes the same. */
function Compared({value: {actual, expected}}: {readonly value: RfcValue}): ReactNode {
  return (
    <>
      {actual === expected ? '✓' : `✗ ${actual} for`} <code>{expected}</code>
    </>
  );
}

/** The test values of RFC 6238 beside what this page computes for them. */
export default function RfcCheck(): ReactNode {
  const values = rfcValues();
  const times = [...new Set(values.map(({atSeconds}) => atSeconds))];
  const agreeing = values.filter(({actual, expected}) => actual === expected).length;
  return (
    <details className={styles.check}>
      <summary>
        {agreeing} of {values.length} test values of RFC 6238 agree
      </summary>
      <DataTable
        label="Test values of RFC 6238"
        columns={['seconds since 1970', ...new Set(values.map(({algorithm}) => algorithm))]}
        isLastWide={false}
        rows={times.map((time) => ({
          key: time,
          cells: [
            time,
            ...values
              .filter(({atSeconds}) => atSeconds === time)
              .map((value) => <Compared key={value.algorithm} value={value} />),
          ],
        }))}
      />
    </details>
  );
}
