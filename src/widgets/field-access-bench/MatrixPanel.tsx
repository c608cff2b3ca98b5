import type {ReactNode} from 'react';
import DataTable from '@site/src/ui/DataTable';
import FetchStatus from '@site/src/ui/FetchStatus';
import Quiet from '@site/src/ui/Quiet';
import type {View} from './judge';

const marks = {yes: '✓ reads', no: '✗ denied', 'in a group': '✓ in '} as const;

/** Every field of the schema against every mode of the API. */
export default function MatrixPanel({view}: {readonly view: View | undefined}): ReactNode {
  if (!view) {
    return (
      <p role="status">
        <FetchStatus>Fetching the GraphQL library …</FetchStatus>
      </p>
    );
  }
  const [first] = view.matrix;
  if (!first) return <p>There is no schema to show yet: see the notes at the schema.</p>;
  return (
    <>
      <DataTable
        label="Who may read which field"
        columns={['Field', ...first.cells.map(({mode}) => mode)]}
        isLastWide={false}
        rows={view.matrix.map(({type, field, level, cells}) => ({
          key: `${type}.${field}`,
          cells: [
            <span key="field">
              <code>
                {type}.{field}
              </code>{' '}
              <Quiet isInline>by {level}</Quiet>
            </span>,
            ...cells.map((cell) => marks[cell.reads] + (cell.reads === 'in a group' ? cell.groups.join(' or ') : '')),
          ],
        }))}
      />
      <Quiet>A mode reads a field of a nested type only if it may read every field on the way there.</Quiet>
    </>
  );
}
