import type {ReactNode} from 'react';
import {authorizationModes} from '@site/src/facts/appsync/authorization';
import {CheckField, SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesOf, type FieldIssue} from '@site/src/ui/issue';
import Credential from './Credential';
import type {State} from './state';

interface Props {
  readonly state: State;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (fields: Partial<State>) => void;
}

const modeOptions = authorizationModes.value.map((value) => ({value, label: value}));

/** Who calls: the mode, and what of the credential decides. */
export default function CallerFields({state, issues, onChange}: Props): ReactNode {
  return (
    <FieldGrid legend="The caller" columns="wide">
      <SelectField label="Comes by" value={state.mode} options={modeOptions} onChange={(mode) => onChange({mode})} />
      {state.mode === 'AMAZON_COGNITO_USER_POOLS' && (
        <TextField
          label="Groups"
          hint="cognito:groups of the token, separated by commas."
          value={state.groups}
          onChange={(groups) => onChange({groups: groups.slice(0, 2000)})}
        />
      )}
      {state.mode === 'AWS_IAM' && (
        <TextField
          label="Policy"
          hint="Empty: only the directives decide."
          rows={6}
          value={state.policy}
          issues={issuesOf(issues, 'policy')}
          onChange={(policy) => onChange({policy: policy.slice(0, 20_000)})}
        />
      )}
      {state.mode === 'AWS_LAMBDA' && (
        <>
          <TextField
            label="deniedFields"
            hint="Type.field or the ARN of a field, one a line."
            rows={3}
            value={state.deniedFields}
            onChange={(deniedFields) => onChange({deniedFields: deniedFields.slice(0, 4000)})}
          />
          <CheckField
            label="isAuthorized"
            checked={state.isAuthorized}
            onChange={(isAuthorized) => onChange({isAuthorized})}
          />
        </>
      )}
      <Credential state={state} onChange={onChange} />
    </FieldGrid>
  );
}
