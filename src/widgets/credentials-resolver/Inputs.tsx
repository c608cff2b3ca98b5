import type {ReactNode} from 'react';
import {maskSecrets} from '@site/src/engines/aws-config';
import {TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesOf, type FieldIssue} from '@site/src/ui/issue';
import MaskedTextField from '@site/src/ui/MaskedTextField';
import {mostChars, type State} from './state';

interface Props {
  readonly state: State;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (fields: Partial<State>) => void;
}

/** What the tools read: variables, the two files, options. */
export default function Inputs({state, issues, onChange}: Props): ReactNode {
  const masked = {mask: maskSecrets, maxLength: mostChars, rows: 8} as const;
  return (
    <>
      <MaskedTextField
        {...masked}
        rows={5}
        label="Environment variables"
        hint="Paste the output of env | grep AWS_. Secrets become **** at once, and are not needed."
        placeholder="AWS_PROFILE=dev"
        value={state.env}
        issues={issuesOf(issues, 'env')}
        onChange={(env) => onChange({env})}
      />
      <FieldGrid columns="wide">
        <MaskedTextField
          {...masked}
          label="~/.aws/config"
          hint="Empty means that there is no such file."
          placeholder={'[profile dev]\nregion = eu-west-1'}
          value={state.config}
          issues={issuesOf(issues, 'config')}
          onChange={(config) => onChange({config})}
        />
        <MaskedTextField
          {...masked}
          label="~/.aws/credentials"
          hint="Values of secrets become **** at once."
          placeholder={'[dev]\naws_access_key_id = AKIA…'}
          value={state.credentials}
          issues={issuesOf(issues, 'credentials')}
          onChange={(credentials) => onChange({credentials})}
        />
      </FieldGrid>
      <FieldGrid>
        <TextField
          label="Explicit profile"
          hint="--profile, or the profile that the code names."
          value={state.profileOption}
          onChange={(profileOption) => onChange({profileOption: profileOption.slice(0, 256)})}
        />
        <TextField
          label="Explicit Region"
          hint="--region, or the Region that the code names."
          value={state.regionOption}
          onChange={(regionOption) => onChange({regionOption: regionOption.slice(0, 256)})}
        />
        <TextField
          label="JVM options"
          hint="Only Java reads them: -Daws.region=eu-west-1"
          value={state.properties}
          issues={issuesOf(issues, 'properties')}
          onChange={(properties) => onChange({properties: maskSecrets(properties.slice(0, 2000))})}
        />
      </FieldGrid>
    </>
  );
}
