import type {ReactNode} from 'react';
import CopyAs from '@site/src/ui/CopyAs';
import DataTable from '@site/src/ui/DataTable';
import {TextField} from '@site/src/ui/Field';
import Verdict from '@site/src/ui/Verdict';
import {lookAtPaths} from './look';
import {idScript} from './python';
import type {State} from './state';

interface Props {
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
}

/** Paths below a stack, each with its logical ID and how it comes about. */
export default function PathsPanel({state, onChange}: Props): ReactNode {
  const {tone, verdict, rows} = lookAtPaths(state);
  return (
    <>
      <TextField
        label="Paths below the stack"
        hint="One a line, down to the L1: an L2 named Bucket ends with Bucket/Resource."
        rows={6}
        value={state.paths}
        onChange={(paths) => onChange({paths: paths.slice(0, 20_000)})}
      />
      <Verdict tone={tone}>{verdict}</Verdict>
      <DataTable
        label="Logical IDs"
        columns={['Path', 'Logical ID', 'Hashed', 'Shown']}
        isLastWide={false}
        rows={rows.map(({path, logicalId}, index) => ({
          key: index,
          tone: logicalId.ok ? 'good' : 'bad',
          cells: [
            <code key="path">{path}</code>,
            logicalId.ok ? <code key="id">{logicalId.id}</code> : `✗ ${logicalId.error}`,
            logicalId.ok
              ? logicalId.steps.hash === ''
                ? 'one component: no hash'
                : logicalId.steps.components.join('/')
              : '',
            logicalId.ok ? logicalId.steps.shown.join(' ') : '',
          ],
        }))}
      />
      <CopyAs
        forms={[
          {
            label: 'Python',
            getText: () => idScript(rows.flatMap(({path, logicalId}) => (logicalId.ok ? [path.split('/')] : []))),
          },
          {
            label: 'JSON',
            getText: () =>
              JSON.stringify(
                Object.fromEntries(rows.map(({path, logicalId}) => [path, logicalId.ok ? logicalId.id : null])),
                null,
                2,
              ),
          },
        ]}
      />
    </>
  );
}
