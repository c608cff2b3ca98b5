import type {ReactNode} from 'react';
import {CheckField, SelectField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import type {State} from './state';
import styles from './styles.module.css';

interface Props {
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
}

/** The world around the tools, to be switched. */
export default function WhatIf({state, onChange}: Props): ReactNode {
  return (
    <FieldGrid legend="What if …">
      <SelectField
        label="Instance metadata"
        value={state.instance}
        options={[
          {value: 'unreachable', label: 'does not answer'},
          {value: 'no-role', label: 'answers, without a role'},
          {value: 'role', label: 'answers, with a role'},
        ]}
        onChange={(instance) => onChange({instance})}
      />
      <SelectField
        label="Container endpoint"
        value={state.container}
        options={[
          {value: 'unreachable', label: 'does not answer'},
          {value: 'refuses', label: 'refuses the request'},
          {value: 'credentials', label: 'hands out credentials'},
        ]}
        onChange={(container) => onChange({container})}
      />
      <SelectField
        label="credential_process"
        value={state.process}
        options={[
          {value: 'works', label: 'prints credentials'},
          {value: 'fails', label: 'fails'},
          {value: 'missing', label: 'does not exist'},
          {value: 'garbage', label: 'prints something else'},
        ]}
        onChange={(process) => onChange({process})}
      />
      <SelectField
        label="Sign-in to IAM Identity Center"
        value={state.signIn}
        options={[
          {value: 'valid', label: 'is valid'},
          {value: 'expired', label: 'has expired'},
          {value: 'missing', label: 'is missing'},
        ]}
        onChange={(signIn) => onChange({signIn})}
      />
      <SelectField
        label="Session of aws login"
        value={state.login}
        options={[
          {value: 'valid', label: 'is valid'},
          {value: 'missing', label: 'is missing'},
        ]}
        onChange={(login) => onChange({login})}
      />
      <SelectField
        label="AWS STS"
        value={state.sts}
        options={[
          {value: 'credentials', label: 'allows every role'},
          {value: 'denies', label: 'denies every role'},
        ]}
        onChange={(sts) => onChange({sts})}
      />
      <div className={styles.checks}>
        <CheckField
          label="Files with tokens exist"
          checked={state.hasTokenFiles}
          onChange={(hasTokenFiles) => onChange({hasTokenFiles})}
        />
        <CheckField
          label="Keys are passed in code"
          checked={state.hasKeysInCode}
          onChange={(hasKeysInCode) => onChange({hasKeysInCode})}
        />
        <CheckField label="boto3 has botocore[crt]" checked={state.hasCrt} onChange={(hasCrt) => onChange({hasCrt})} />
        <CheckField label="Show AWS CLI v1 too" checked={state.showsV1} onChange={(showsV1) => onChange({showsV1})} />
      </div>
    </FieldGrid>
  );
}
