import type {ReactNode} from 'react';
import {contextRows, type Denial} from '@site/src/engines/authorization-message';
import DataTable from '@site/src/ui/DataTable';

const list = (values: readonly string[]): ReactNode => (values.length > 0 ? <code>{values.join(', ')}</code> : '–');

/** The request's context: what conditions were compared with, those of the statement that matched first. */
export default function ContextTable({denial}: {readonly denial: Denial}): ReactNode {
  const rows = contextRows(denial.context, denial.statements);
  const isCompared = rows.some(({comparedWith}) => comparedWith.length > 0);
  const columns = ['Condition key', 'In the request', ...(isCompared ? ['In the statement'] : [])];
  return (
    <DataTable
      label="Context of the request"
      columns={columns}
      isLastWide={false}
      rows={rows.map(({key, values, comparedWith}) => ({
        key,
        cells: [
          <code key="key">{key}</code>,
          values.length > 0 ? list(values) : 'not in the request',
          ...(isCompared ? [list(comparedWith)] : []),
        ],
        ...(comparedWith.length > 0 ? {tone: 'bad' as const} : {}),
      }))}
    />
  );
}
