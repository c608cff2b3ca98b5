import {memo, type MouseEvent, type ReactNode} from 'react';
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

interface DecisionProps {
  readonly action: string;
  readonly resource: string;
  readonly decision: keyof typeof words;
  readonly isShown: boolean;
  readonly place: string;
}

/** One of hundreds, left alone while the reader types elsewhere. */
const Decision = memo(({action, resource, decision, isShown, place}: DecisionProps) => (
  <button
    type="button"
    className={styles.cell}
    data-decision={decision}
    data-place={place}
    aria-pressed={isShown}
    aria-label={`${action} on ${resource}: ${words[decision].slice(2)}`}
  >
    {words[decision]}
  </button>
));

/** Actions by resources; each cell opens its reasons. */
export default function Matrix({simulation: {actions, resources, rows}, shown, onShow}: Props): ReactNode {
  // Here and not on each cell, whose props stay the same that way.
  const onClick = ({target}: MouseEvent): void => {
    const place = target instanceof Element && target.closest('button')?.dataset.place;
    const [row, column] = place ? place.split(' ').map(Number) : [];
    if (row !== undefined && column !== undefined) onShow(row, column);
  };
  return (
    <div className={resources.length > mostInSight ? styles.matrix : undefined} onClick={onClick}>
      <DataTable
        label="Decisions"
        isLastWide={false}
        columns={['Action', ...resources]}
        rows={rows.map((cells, row) => ({
          key: actions[row] ?? row,
          cells: [
            <code key="action">{actions[row]}</code>,
            ...cells.map((cell, column) => (
              <Decision
                key={column}
                action={actions[row] ?? ''}
                resource={cell.request.resource}
                decision={cell.verdict.decision}
                isShown={cell === shown}
                place={`${row} ${column}`}
              />
            )),
          ],
        }))}
      />
    </div>
  );
}
