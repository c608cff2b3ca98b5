import type {ReactNode} from 'react';
import type {Cell, Simulation} from '@site/src/engines/policy-simulation';
import DataTable from '@site/src/ui/DataTable';
import styles from './styles.module.css';

const words = {
  allowed: '✓ allowed',
  explicitDeny: '✗ explicit deny',
  implicitDeny: '✗ implicit deny',
} as const;

interface Props {
  readonly simulation: Simulation;
  readonly shown: Cell;
  readonly onShow: (row: number, column: number) => void;
}

/** More resources than this have columns too narrow for words; the table is then as wide as they need, and scrolls. */
const mostInSight = 6;

/** Actions by resources; each cell opens its reasons. */
export default function Matrix({simulation: {actions, resources, rows}, shown, onShow}: Props): ReactNode {
  return (
    <div className={resources.length > mostInSight ? styles.matrix : undefined}>
      <DataTable
        label="Decisions"
        isLastWide={false}
        columns={['Action', ...resources]}
        rows={rows.map((cells, row) => ({
          key: actions[row] ?? row,
          cells: [
            <code key="action">{actions[row]}</code>,
            ...cells.map((cell, column) => (
              <button
                key={cell.request.resource}
                type="button"
                className={styles.cell}
                data-decision={cell.verdict.decision}
                aria-pressed={cell === shown}
                aria-label={`${actions[row]} on ${cell.request.resource}: ${words[cell.verdict.decision].slice(2)}`}
                onClick={() => onShow(row, column)}
              >
                {words[cell.verdict.decision]}
              </button>
            )),
          ],
        }))}
      />
    </div>
  );
}
