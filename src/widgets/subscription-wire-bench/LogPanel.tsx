import type {ReactNode} from 'react';
import DataTable from '@site/src/ui/DataTable';
import FetchStatus from '@site/src/ui/FetchStatus';
import {TextField} from '@site/src/ui/Field';
import Verdict from '@site/src/ui/Verdict';
import type {Engine} from './judge';
import {judgeLog} from './judge-others';
import type {State} from './state';

interface Props {
  readonly state: State;
  readonly engine: Engine | undefined;
  readonly onChange: (fields: Partial<State>) => void;
}

/** A pasted log, held against the protocol line by line. */
export default function LogPanel({state, engine, onChange}: Props): ReactNode {
  const view = engine && judgeLog(engine, state);
  return (
    <>
      <TextField
        label="Message log"
        hint="One JSON message on a line: > from the client, < from the server. Credentials are left out of links and storage."
        rows={10}
        value={state.log}
        onChange={(log) => onChange({log: log.slice(0, 40_000)})}
      />
      <Verdict tone={view?.tone ?? 'neutral'}>
        {view?.verdict ?? <FetchStatus>Fetching the engine …</FetchStatus>}
      </Verdict>
      {view && view.findings.length > 0 && (
        <DataTable
          label="Findings"
          columns={['Line', 'Finding']}
          rows={view.findings.map(({line, severity, message}, index) => ({
            key: `${index}:${line}`,
            tone: severity === 'error' ? 'bad' : 'warn',
            cells: [line, message],
          }))}
        />
      )}
    </>
  );
}
