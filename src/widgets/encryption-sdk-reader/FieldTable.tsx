import type {ReactNode} from 'react';
import type {Field} from '@site/src/engines/esdk-message';
import DataTable from '@site/src/ui/DataTable';
import Quiet from '@site/src/ui/Quiet';
import {count} from './answer';
import {shownBytes} from './shown-bytes';

/** Fields with their place, their bytes and what they mean. */
export default function FieldTable({
  label,
  fields,
}: {
  readonly label: string;
  readonly fields: readonly Field[];
}): ReactNode {
  return (
    <DataTable
      label={label}
      columns={['Field', 'Bytes', 'Meaning']}
      rows={fields.map(({name, offset, bytes, meaning}) => ({
        key: `${offset} ${name}`,
        cells: [
          <>
            {name}
            <Quiet>
              at {offset}, {count(bytes.length, 'byte')}
            </Quiet>
          </>,
          bytes.length > 0 && <code>{shownBytes(bytes)}</code>,
          meaning,
        ],
      }))}
    />
  );
}
