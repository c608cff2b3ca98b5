import type {ReactNode} from 'react';
import type {Plan, Use} from '@site/src/engines/data-key-cache';
import DataTable from '@site/src/ui/DataTable';
import {reasonOf} from './reasons';
import {count, duration, number} from './words';

interface Props {
  readonly uses: readonly Use[];
  readonly plan: Plan;
  readonly side: 'encrypt' | 'decrypt';
}

/** Messages that the table shows. */
const mostRows = 30;

/** Each message, its data key and why. */
export default function UseTable({uses, plan, side}: Props): ReactNode {
  return (
    <>
      <DataTable
        label="Messages and their data keys"
        columns={['Message', 'Size and context', 'Data key', 'Why']}
        rows={uses.slice(0, mostRows).map((use, index) => ({
          key: index,
          tone: use.isCall ? 'warn' : 'good',
          cells: [
            `${number(index + 1)}, at ${duration(use.message.atMs)}`,
            [
              use.message.bytes === undefined ? 'unknown size' : count(use.message.bytes, 'byte'),
              use.message.context,
              use.message.partition && `@${use.message.partition}`,
            ]
              .filter(Boolean)
              .join(', '),
            `${use.key}, ${use.isCall ? 'call of KMS' : 'from the cache'}`,
            reasonOf(use, plan, side),
          ],
        }))}
      />
      {uses.length > mostRows && <p>{count(uses.length - mostRows, 'more message')} left out.</p>}
    </>
  );
}
