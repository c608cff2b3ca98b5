import type {ReactNode} from 'react';
import {sessionScope, type Scope} from '@site/src/engines/session-token';
import DataTable from '@site/src/ui/DataTable';
import {TextField} from '@site/src/ui/Field';
import type {State} from './state';

interface Props {
  readonly state: State;
  /** Whether the session was got with a code. */
  readonly isMfa: boolean;
  readonly onChange: (fields: Partial<State>) => void;
}

const outcomes: Readonly<Record<Scope['verdict'], string>> = {
  'policies-decide': '✓ policies decide',
  open: '✓ open',
  closed: '✗ closed',
  unreadable: '! not an action',
};

const tones = {'policies-decide': 'good', open: 'good', closed: 'bad', unreadable: 'warn'} as const;

/** What the session may call, with the reader's own call first. */
export default function ScopeTable({state, isMfa, onChange}: Props): ReactNode {
  const calls = [...new Set([state.call.trim(), 's3:ListAllMyBuckets', 'sts:AssumeRole', 'sts:GetFederationToken'])];
  return (
    <>
      <TextField
        label="Call to try with the session"
        hint="An action as policies write it, such as iam:ListUsers."
        value={state.call}
        onChange={(call) => onChange({call})}
      />
      <DataTable
        label={`What a session ${isMfa ? 'with' : 'without'} MFA may call`}
        columns={['call', 'outcome', 'why']}
        rows={calls.map((call) => {
          const {verdict, why} = sessionScope(call, isMfa);
          return {key: call, tone: tones[verdict], cells: [<code key="call">{call}</code>, outcomes[verdict], why]};
        })}
      />
    </>
  );
}
