import {useState, type ReactNode} from 'react';
import type {Run} from '@site/src/engines/fault-injection';
import DataTable from '@site/src/ui/DataTable';
import styles from './styles.module.css';
import {clock} from './words';

/** Every change of state, in order; made when it is opened. */
export default function History({run: {entries}}: {readonly run: Run}): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>All {entries.length} changes of state</summary>
      {isOpen && (
        <DataTable
          label="Changes of state"
          columns={['Time', 'Of', 'State', 'Why']}
          rows={entries.map(({at, action, state, why}, index) => ({
            key: index,
            cells: [clock(at), action ?? 'the experiment', state, why],
          }))}
        />
      )}
    </details>
  );
}
