import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Row {
  readonly key: string | number;
  /** The first is the row's header. */
  readonly cells: readonly ReactNode[];
  readonly isCurrent?: boolean;
}

interface Props {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** A table that becomes a list of cards on a narrow screen; the roles are spelled out, since `display` takes them away. */
export default function DataTable({label, columns, rows}: Props): ReactNode {
  return (
    <table role="table" className={styles.table} aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({key, cells: [header, ...cells], isCurrent = false}) => (
          <tr key={key} role="row" aria-current={isCurrent ? 'true' : undefined}>
            <th role="rowheader" scope="row" data-column={columns[0]}>
              {header}
            </th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]} role="cell" data-column={columns[index + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
