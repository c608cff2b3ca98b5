import type {ReactNode} from 'react';
import CopyAs from '@site/src/ui/CopyAs';
import DataTable from '@site/src/ui/DataTable';
import FetchStatus from '@site/src/ui/FetchStatus';
import FieldGrid from '@site/src/ui/FieldGrid';
import Verdict from '@site/src/ui/Verdict';
import ActButtons from './ActButtons';
import ApiFields from './ApiFields';
import ClientFields from './ClientFields';
import {clientCode, messageLog} from './copy-forms';
import FrameTable from './FrameTable';
import type {WireView} from './judge';
import type {State} from './state';

interface Props {
  readonly state: State;
  /** Undefined while the engine is fetched. */
  readonly view: WireView | undefined;
  readonly onChange: (fields: Partial<State>) => void;
}

/** Two clients, a server, and all that crosses between them. */
export default function WirePanel({state, view, onChange}: Props): ReactNode {
  const issues = view?.issues ?? [];
  const shared = {protocol: state.protocol, issues};
  return (
    <>
      <ApiFields state={state} issues={issues} onChange={onChange} />
      <FieldGrid columns="wide">
        <ClientFields name="A" client={state.a} onChange={(a) => onChange({a})} {...shared} />
        <ClientFields name="B" client={state.b} onChange={(b) => onChange({b})} {...shared} />
      </FieldGrid>
      <ActButtons protocol={state.protocol} acts={state.acts} onChange={(acts) => onChange({acts})} />
      <Verdict tone={view?.tone ?? 'neutral'}>
        {view?.verdict ?? <FetchStatus>Fetching the GraphQL library …</FetchStatus>}
      </Verdict>
      {view && view.receivers.length > 0 && (
        <DataTable
          label="Who receives it"
          columns={['Client', 'Subscription', 'Answer', 'Why']}
          rows={view.receivers.map(({name, id, isReceived, reasons}, index) => ({
            key: `${index}:${name}:${id}`,
            tone: isReceived ? 'good' : 'bad',
            cells: [
              name,
              id === '' ? 'none' : <code key="id">{id}</code>,
              isReceived ? '✓ receives' : '✗ does not',
              reasons.join(' '),
            ],
          }))}
        />
      )}
      <FrameTable rows={view?.rows ?? []} />
      <CopyAs
        forms={[
          {label: 'Message log', getText: () => messageLog(view?.rows ?? [])},
          {label: 'JavaScript client', getText: () => clientCode(state)},
        ]}
      />
    </>
  );
}
