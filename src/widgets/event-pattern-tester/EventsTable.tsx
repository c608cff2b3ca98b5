import type {ReactNode} from 'react';
import Button from '@site/src/ui/Button';
import DataTable from '@site/src/ui/DataTable';
import {firstReason, type JudgedEvent} from './judge';

const wordOf = ({verdict}: JudgedEvent): string => {
  if (!verdict?.ok) return '– not judged';
  return verdict.isMatch ? '✓ matches' : '✗ does not match';
};

interface Props {
  readonly rows: readonly JudgedEvent[];
  readonly count: number;
  readonly selected: number;
  readonly onSelect: (index: number) => void;
}

/** All events with their verdicts; one of them is shown in detail below. */
export default function EventsTable({rows, count, selected, onSelect}: Props): ReactNode {
  return (
    <>
      <DataTable
        label="Events"
        columns={['Event', 'detail-type and id', 'Verdict', 'First reason']}
        rows={rows.map((row) => ({
          key: row.index,
          isCurrent: row.index === selected,
          cells: [
            <Button onClick={() => onSelect(row.index)}>
              {row.index === selected ? `Event ${row.index + 1}, shown` : `Show event ${row.index + 1}`}
            </Button>,
            row.title,
            wordOf(row),
            firstReason(row.verdict),
          ],
        }))}
      />
      {count > rows.length && (
        <p>
          The table holds the first {rows.length} of {count} events; the verdict counts all.
        </p>
      )}
    </>
  );
}
