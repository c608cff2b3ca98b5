import type {ReactNode} from 'react';
import CopyAs from '@site/src/ui/CopyAs';
import DataTable from '@site/src/ui/DataTable';
import {TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesOf} from '@site/src/ui/issue';
import OpenIn from '@site/src/ui/OpenIn';
import Quiet from '@site/src/ui/Quiet';
import Verdict from '@site/src/ui/Verdict';
import {openPolicySimulator} from '../policy-simulator/hand-over';
import {simulateCommand} from './simulate-command';
import type {State} from './state';
import styles from './styles.module.css';
import {simulatorRequest, tryPolicy, type Trial} from './try-policy';

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

/** The credentials, and the condition keys that their requests carry. */
function Credentials({credentials: {label, context}}: Pick<Trial, 'credentials'>): ReactNode {
  const pairs = Object.entries(context).map(([key, value]) => `${key.replace('aws:', '')} ${value}`);
  return (
    <>
      {label}
      <Quiet>{pairs.join(', ') || 'neither key of MFA'}</Quiet>
    </>
  );
}

/** Policy: the same call with long-term keys, with a session, and with MFA. */
export default function PolicyPanel({state, onChange}: Props): ReactNode {
  const {trials, issues, otherKeys, tone, text} = tryPolicy(state);
  return (
    <>
      <TextField
        label="Identity-based policy"
        rows={14}
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
          The policy also asks for {otherKeys.join(', ')}, which these requests lack. Give them in the policy simulator.
        </p>
      )}
      {trials.length > 0 && (
        <>
          <div className={styles.trials}>
            <DataTable
              label="The call, by credentials"
              columns={['credentials', 'decision', 'why']}
              rows={trials.map(({credentials, decision, reasons}) => ({
                key: credentials.kind,
                tone: decision === 'allowed' ? 'good' : 'bad',
                cells: [
                  <Credentials key="credentials" credentials={credentials} />,
                  decisions[decision],
                  <ul key="why">
                    {reasons.map((reason) => (
                      <li key={reason}>{reason}</li>
                    ))}
                  </ul>,
                ],
              }))}
            />
          </div>
          <CopyAs
            forms={[
              {label: 'simulate with MFA', getText: () => simulateCommand(state, true)},
              {label: 'simulate long-term keys', getText: () => simulateCommand(state, false)},
            ]}
          />
          <p>
            <OpenIn tool="policy simulator" to={() => openPolicySimulator(simulatorRequest(state))} />, to add
            boundaries, resource policies and other condition keys.
          </p>
        </>
      )}
    </>
  );
}
