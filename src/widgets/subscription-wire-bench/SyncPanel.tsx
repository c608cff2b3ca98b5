import type {ReactNode} from 'react';
import {formatJson} from '@site/src/engines/json-text';
import {conflictHandlers} from '@site/src/facts/appsync/real-time';
import CopyAs from '@site/src/ui/CopyAs';
import DataTable from '@site/src/ui/DataTable';
import FetchStatus from '@site/src/ui/FetchStatus';
import {SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesOf} from '@site/src/ui/issue';
import Output from '@site/src/ui/Output';
import Verdict from '@site/src/ui/Verdict';
import {syncCommand} from './copy-forms';
import type {Engine} from './judge';
import {judgeSync} from './judge-others';
import type {State} from './state';

interface Props {
  readonly state: State;
  readonly engine: Engine | undefined;
  readonly onChange: (fields: Partial<State>) => void;
}

const same = (value: string) => ({value, label: value});
const detections = [
  {value: 'VERSION', label: 'VERSION'},
  {value: 'NONE', label: 'NONE'},
] as const;
const handlers = conflictHandlers.value.map((value) => ({...same(value), value}));
const actions = (['RESOLVE', 'REJECT', 'REMOVE'] as const).map((value) => ({...same(value), value}));

/** A mutation that meets an item of a versioned data source. */
export default function SyncPanel({state, engine, onChange}: Props): ReactNode {
  const view = engine && judgeSync(engine, state);
  const issues = view?.issues ?? [];
  const resolved = view?.resolved;
  const isVersioned = state.detection === 'VERSION';
  const isLambda = isVersioned && state.handler === 'LAMBDA';
  return (
    <>
      <FieldGrid columns="wide">
        <TextField
          label="Item in the table"
          hint="JSON with _version; empty: there is none."
          rows={5}
          value={state.current}
          issues={issuesOf(issues, 'current')}
          onChange={(current) => onChange({current: current.slice(0, 8000)})}
        />
        <TextField
          label="Incoming mutation"
          hint="JSON with the _version that the client saw."
          rows={5}
          value={state.incoming}
          issues={issuesOf(issues, 'incoming')}
          onChange={(incoming) => onChange({incoming: incoming.slice(0, 8000)})}
        />
      </FieldGrid>
      <FieldGrid>
        <SelectField
          label="conflictDetection"
          value={state.detection}
          options={detections}
          onChange={(detection) => onChange({detection})}
        />
        {isVersioned && (
          <SelectField
            label="conflictHandler"
            value={state.handler}
            options={handlers}
            onChange={(handler) => onChange({handler})}
          />
        )}
        {isVersioned && state.handler === 'AUTOMERGE' && (
          <TextField
            label="Fields that are DynamoDB sets"
            hint="Separated by commas."
            value={state.sets}
            onChange={(sets) => onChange({sets: sets.slice(0, 400)})}
          />
        )}
        {isLambda && (
          <SelectField
            label="The function answers"
            value={state.action}
            options={actions}
            onChange={(action) => onChange({action})}
          />
        )}
      </FieldGrid>
      {isLambda && state.action === 'RESOLVE' && (
        <TextField
          label="Item that the function returns"
          rows={3}
          value={state.resolved}
          issues={issuesOf(issues, 'resolved')}
          onChange={(item) => onChange({resolved: item.slice(0, 8000)})}
        />
      )}
      <Verdict tone={view?.tone ?? 'neutral'}>
        {view?.verdict ?? <FetchStatus>Fetching the engine …</FetchStatus>}
      </Verdict>
      {resolved && resolved.steps.length > 0 && (
        <DataTable
          label="Field by field"
          columns={['Field', 'Value', 'Why']}
          rows={resolved.steps.map(({path, value, why}) => ({
            key: path,
            cells: [<code key="path">{path}</code>, <code key="value">{JSON.stringify(value)}</code>, why],
          }))}
        />
      )}
      {resolved && (
        <Output
          label={
            resolved.item === null
              ? 'Item afterwards: none'
              : resolved.isWritten
                ? 'Item afterwards'
                : 'Item, unchanged'
          }
          text={formatJson(resolved.item)}
        />
      )}
      <CopyAs forms={[{label: 'AWS CLI', getText: () => syncCommand(state)}]} />
    </>
  );
}
