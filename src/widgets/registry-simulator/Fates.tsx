import type {ReactNode} from 'react';
import DataTable from '@site/src/ui/DataTable';
import Quiet from '@site/src/ui/Quiet';
import {healthTone} from './tones';

/** What became of an instance or a record. */
export interface Fate {
  readonly key: string;
  readonly name: string;
  readonly health: string;
  readonly isIn: boolean;
  readonly why: string;
}

interface Props {
  readonly label: string;
  /** What the first column names. */
  readonly head: string;
  readonly fates: readonly Fate[];
}

/** Rows of the table; the answer itself is whole. */
const mostRows = 12;

/** One row for each, in the answer or not, and why. */
export default function Fates({label, head, fates}: Props): ReactNode {
  if (fates.length === 0) return null;
  return (
    <>
      <DataTable
        label={label}
        columns={[head, 'Answer', 'Health', 'Why']}
        rows={fates.slice(0, mostRows).map(({key, name, health, isIn, why}) => ({
          key,
          tone: isIn ? healthTone(health) : 'neutral',
          cells: [<code>{name}</code>, isIn ? '✓ in' : '✗ out', health, why],
        }))}
      />
      {fates.length > mostRows && <Quiet>{fates.length - mostRows} more are not shown.</Quiet>}
    </>
  );
}
