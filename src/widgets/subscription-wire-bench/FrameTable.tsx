import type {ReactNode} from 'react';
import DataTable from '@site/src/ui/DataTable';
import type {WireRow} from './judge';
import styles from './styles.module.css';

const shortest = 90;

/** JSON in full where it is short, folded where it is long. */
function Json({json, what}: {readonly json: string; readonly what: string}): ReactNode {
  if (json.length <= shortest) return <code>{json}</code>;
  return (
    <details>
      <summary>JSON of {what}</summary>
      <code>{json}</code>
    </details>
  );
}

/** Every frame in the order in which it crossed. */
export default function FrameTable({rows}: {readonly rows: readonly WireRow[]}): ReactNode {
  if (rows.length === 0) return null;
  return (
    <DataTable
      label="What crossed the wire"
      columns={['Time', 'Way', 'Message', 'What it says']}
      rows={rows.map(({time, way, what, says, json, tone}, index) => ({
        key: `${index}:${time}:${what}`,
        tone,
        cells: [
          time,
          <span key="way" className={styles.way}>
            {way}
          </span>,
          <code key="what">{what}</code>,
          <div key="says" className={styles.says}>
            <p>{says}</p>
            {json !== undefined && <Json json={json} what={what} />}
          </div>,
        ],
      }))}
    />
  );
}
