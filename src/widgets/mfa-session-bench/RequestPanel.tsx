import type {ReactNode} from 'react';
import {
  bashFunction,
  boto3Code,
  cliCommand,
  javascriptCode,
  limits,
  powershellFunction,
  requestJson,
  type Check,
} from '@site/src/engines/session-token';
import CopyAs from '@site/src/ui/CopyAs';
import {SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesOf} from '@site/src/ui/issue';
import Quiet from '@site/src/ui/Quiet';
import {Step, Steps} from '@site/src/ui/Steps';
import Verdict from '@site/src/ui/Verdict';
import {callOf, judgeRequest} from './request';
import ScopeTable from './ScopeTable';
import type {State} from './state';

interface Props {
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
}

const callers = [
  {value: 'iam-user', label: 'an IAM user with long-term keys'},
  {value: 'root', label: 'the root user with access keys'},
  {value: 'temporary', label: 'temporary credentials'},
] as const;

const parts: Readonly<Record<Check['subject'], string>> = {
  caller: 'Caller',
  serialNumber: 'SerialNumber',
  tokenCode: 'TokenCode',
  durationSeconds: 'DurationSeconds',
};

const outcomes: Readonly<Record<Check['outcome'], string>> = {
  passes: '✓ passes',
  noted: '! noted',
  changed: '! changed',
  refused: '✗ refused',
};

function Reasons({check: {why, mend, refusals = []}}: {readonly check: Check}): ReactNode {
  return (
    <>
      {why} {mend}
      {refusals.map(({from, code, status, text}) => (
        <Quiet key={text}>
          {[from, status].filter(Boolean).join(', ')}: <code>{[code, text].filter(Boolean).join(': ')}</code>
        </Quiet>
      ))}
    </>
  );
}

/** Request: what stands in a GetSessionToken call, what becomes of it, and what the session may call. */
export default function RequestPanel({state, onChange}: Props): ReactNode {
  const judged = judgeRequest(state);
  const {checks, issues, isMfa, tone, text, verdict} = judged;
  const call = callOf(state);
  return (
    <>
      <FieldGrid>
        <SelectField
          label="Called by"
          value={state.caller}
          options={callers}
          issues={issuesOf(issues, 'caller')}
          onChange={(caller) => onChange({caller})}
        />
        <TextField
          label="Profile with the long-term keys"
          value={state.sourceProfile}
          onChange={(sourceProfile) => onChange({sourceProfile})}
        />
        <TextField
          label="Serial number or ARN of the device"
          value={state.serialNumber}
          issues={issuesOf(issues, 'serialNumber')}
          onChange={(serialNumber) => onChange({serialNumber})}
        />
        <TextField
          label="Token code"
          value={state.tokenCode}
          issues={issuesOf(issues, 'tokenCode')}
          onChange={(tokenCode) => onChange({tokenCode})}
        />
        <TextField
          label="Duration (seconds)"
          hint={`${limits.shortest} to ${limits.longest}; empty takes the default.`}
          value={state.duration}
          issues={issuesOf(issues, 'duration')}
          onChange={(duration) => onChange({duration})}
        />
      </FieldGrid>
      <Verdict tone={tone}>{text}</Verdict>
      <Steps label="The request, part by part">
        {checks.map((check) => (
          <Step
            key={`${check.subject} ${check.outcome}`}
            title={parts[check.subject]}
            summary={`${outcomes[check.outcome]}: ${check.found}`}
            isOpen={check.outcome !== 'passes'}
          >
            <Reasons check={check} />
          </Step>
        ))}
      </Steps>
      <CopyAs
        forms={[
          {label: 'AWS CLI', getText: () => cliCommand(call)},
          {label: 'bash function', getText: () => bashFunction(call)},
          {label: 'PowerShell function', getText: () => powershellFunction(call)},
          {label: 'boto3', getText: () => boto3Code(call)},
          {label: 'JavaScript', getText: () => javascriptCode(call)},
          {label: 'JSON', getText: () => requestJson(call)},
        ]}
      />
      {verdict !== 'refused' && <ScopeTable state={state} isMfa={isMfa} onChange={onChange} />}
    </>
  );
}
