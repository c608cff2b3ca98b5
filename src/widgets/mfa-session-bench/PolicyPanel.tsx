import type {ReactNode} from 'react';
import CopyAs from '@site/src/ui/CopyAs';
import DataTable from '@site/src/ui/DataTable';
import {TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesOf} from '@site/src/ui/issue';
import Verdict from '@site/src/ui/Verdict';
import {simulateCommand} from './simulate-command';
import type {State} from './state';
import {tryPolicy, type Trial} from './try-policy';

interface Props {
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
}

const decisions: Readonly<Record<Trial['decision'], string>> = {
  allowed: '✓ allowed',
  explicitDeny: '✗ explicitly denied',
  implicitDeny: '✗ implicitly denied',
  closed: '✗ closed to the session',
};

/** The condition keys of a request, one a line. */
function Keys({context}: {readonly context: Readonly<Record<string, string>>}): ReactNode {
  const pairs = Object.entries(context);
  if (pairs.length === 0) return 'both absent';
  return (
    <ul>
      {pairs.map(([key, value]) => (
        <li key={key}>
          <code>{key.replace('aws:MultiFactorAuth', '')}</code> {value}
        </li>
      ))}
    </ul>
  );
}

/** Policy: the same call with long-term keys, with a session, and with MFA. */
export default function PolicyPanel({state, onChange}: Props): ReactNode {
  const {trials, issues, otherKeys, tone, text} = tryPolicy(state);
  return (
    <>
      <TextField
        label="Identity-based policy"
        rows={12}
        value={state.policy}
        issues={issuesOf(issues, 'policy')}
        onChange={(policy) => onChange({policy})}
      />
      <FieldGrid>
        <TextField
          label="Action"
          value={state.action}
          issues={issuesOf(issues, 'action')}
          onChange={(action) => onChange({action})}
        />
        <TextField
          label="Resource"
          value={state.resource}
          issues={issuesOf(issues, 'resource')}
          onChange={(resource) => onChange({resource})}
        />
        <TextField
          label="Seconds since the code"
          value={state.age}
          issues={issuesOf(issues, 'age')}
          onChange={(age) => onChange({age})}
        />
      </FieldGrid>
      <Verdict tone={tone}>{text}</Verdict>
      {otherKeys.length > 0 && (
        <p>
          The policy also asks for {otherKeys.join(', ')}, which these requests lack. Try it in the policy simulator.
        </p>
      )}
      {trials.length > 0 && (
        <>
          <DataTable
            label="The call, by credentials"
            columns={['credentials', 'aws:MultiFactorAuth…', 'decision', 'why']}
            rows={trials.map(({credentials, decision, reasons}) => ({
              key: credentials.kind,
              tone: decision === 'allowed' ? 'good' : 'bad',
              cells: [
                credentials.label,
                <Keys key="keys" context={credentials.context} />,
                decisions[decision],
                <ul key="why">
                  {reasons.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>,
              ],
            }))}
          />
          <CopyAs
            forms={[
              {label: 'simulate with MFA', getText: () => simulateCommand(state, true)},
              {label: 'simulate long-term keys', getText: () => simulateCommand(state, false)},
            ]}
          />
        </>
      )}
    </>
  );
}
