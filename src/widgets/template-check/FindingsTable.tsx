import type {ReactNode} from 'react';
import DataTable from '@site/src/ui/DataTable';
import LineButton from '@site/src/ui/LineButton';
import Quiet from '@site/src/ui/Quiet';
import {whereOf, type Finding} from './findings';
import type {Place} from './place';

interface Props {
  readonly label: string;
  readonly findings: readonly Finding[];
  readonly onPlace: (place: Place) => void;
}

/** Most findings that are shown. */
const mostRows = 100;

const tones = {fatal: 'bad', error: 'bad', warning: 'warn', opinion: 'neutral'} as const;
const names = {fatal: 'Fatal', error: 'Error', warning: 'Warning', opinion: 'Opinion'} as const;

/** Findings, each with a button to its place in the text. */
export default function FindingsTable({label, findings, onPlace}: Props): ReactNode {
  return (
    <>
      <DataTable
        label={label}
        columns={['Rule', 'Where', 'What']}
        rows={findings.slice(0, mostRows).map(({rule, severity, about, path, place, message, fix}, index) => ({
          key: index,
          tone: tones[severity],
          cells: [
            <>
              {names[severity]} <code>{rule}</code>
              <Quiet>{about}</Quiet>
            </>,
            <>
              {path && <code>{path}</code>}{' '}
              {place && <LineButton onClick={() => onPlace(place)}>{whereOf(place)}</LineButton>}
            </>,
            <>
              {message}
              {fix && <Quiet>{fix}</Quiet>}
            </>,
          ],
        }))}
      />
      {findings.length > mostRows && <p>… and {findings.length - mostRows} more.</p>}
    </>
  );
}
