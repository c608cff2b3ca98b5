import type {ReactNode} from 'react';
import type {Tone} from './Verdict';
import styles from './data-table.module.css';

interface Row {
  readonly key: string | number;
  /** The first is the row's header. */
  readonly cells: readonly ReactNode[];
  /** The row whose details are shown elsewhere. */
  readonly isCurrent?: boolean;
  /** A coloured edge; the words in the cells must say the same. */
  readonly tone?: Tone;
}

interface Props {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Whether the last column holds sentences and gets more room; it does unless told otherwise. */
  readonly isLastWide?: boolean;
}

/** A table that becomes a list of cards on a narrow screen; the roles are spelled out, since `display` takes them away. */
export default function DataTable({label, columns, rows, isLastWide = true}: Props): ReactNode {
  return (
    <table role="table" className={styles.table} aria-label={label} data-wide-last={isLastWide || undefined}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column, index) => (
            // By place: a column whose name is being typed keeps its cells.
            <th key={index} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({key, cells: [header, ...cells], isCurrent = false, tone}) => (
          <tr key={key} role="row" aria-current={isCurrent ? 'true' : undefined} data-tone={tone}>
            <th role="rowheader" scope="row" data-column={columns[0]}>
              {header}
            </th>
            {cells.map((cell, index) => (
              <td key={index} role="cell" data-column={columns[index + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
