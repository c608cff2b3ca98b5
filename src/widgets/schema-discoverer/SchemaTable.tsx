import type {ReactNode} from 'react';
import type {DiscoveredSchema} from '@site/src/engines/schema-discovery';
import Button from '@site/src/ui/Button';
import DataTable from '@site/src/ui/DataTable';
import Quiet from '@site/src/ui/Quiet';

const mostRows = 200;

interface Props {
  readonly schemas: readonly DiscoveredSchema[];
  readonly selected: DiscoveredSchema;
  readonly onSelect: (index: number) => void;
}

/** One row for each source and detail-type; one of the schemas is shown below. */
export default function SchemaTable({schemas, selected, onSelect}: Props): ReactNode {
  return (
    <>
      <DataTable
        label="Schemas"
        columns={['Schema', 'Events', 'Versions']}
        isLastWide={false}
        rows={schemas.slice(0, mostRows).map((schema, index) => ({
          key: index,
          isCurrent: schema === selected,
          cells: [
            <Button onClick={() => onSelect(index)}>{schema.name.name}</Button>,
            <>
              {schema.events.length}
              {schema === selected && <Quiet>shown below</Quiet>}
            </>,
            schema.versions.length,
          ],
        }))}
      />
      {schemas.length > mostRows && (
        <p>
          The first {mostRows} of {schemas.length} schemas are listed.
        </p>
      )}
    </>
  );
}
