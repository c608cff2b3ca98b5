import type {ReactNode} from 'react';
import {maskSecrets, type ServiceKind} from '@site/src/engines/aws-config';
import {globalServices, regionalServices} from '@site/src/facts/cli-sdk/region';
import {CheckField, SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesOf, type FieldIssue} from '@site/src/ui/issue';
import MaskedTextField from '@site/src/ui/MaskedTextField';
import {mostChars, type State} from './state';

interface Props {
  readonly state: State;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (fields: Partial<State>) => void;
}

const some = (services: readonly string[]): string => services.slice(0, 3).join(', ');

const services: readonly {readonly value: ServiceKind; readonly label: string}[] = [
  {value: 'regional', label: 'a regional service'},
  {value: 'global', label: 'a global service'},
  {value: 'sts', label: 'AWS STS'},
  {value: 's3', label: 'Amazon S3'},
];

/** What the tools read: variables, the two files, options, the instance. */
export default function Inputs({state, issues, onChange}: Props): ReactNode {
  const masked = {mask: maskSecrets, maxLength: mostChars, rows: 6} as const;
  return (
    <>
      <MaskedTextField
        {...masked}
        rows={4}
        label="Environment variables"
        hint="Paste the output of env | grep AWS_. Secrets become **** at once."
        placeholder="AWS_REGION=eu-west-1"
        value={state.env}
        issues={issuesOf(issues, 'env')}
        onChange={(env) => onChange({env})}
      />
      <FieldGrid columns="wide">
        <MaskedTextField
          {...masked}
          label="~/.aws/config"
          hint="Empty means that there is no such file."
          placeholder={'[default]\nregion = eu-west-1'}
          value={state.config}
          issues={issuesOf(issues, 'config')}
          onChange={(config) => onChange({config})}
        />
        <MaskedTextField
          {...masked}
          label="~/.aws/credentials"
          hint="It may hold a region too."
          value={state.credentials}
          issues={issuesOf(issues, 'credentials')}
          onChange={(credentials) => onChange({credentials})}
        />
      </FieldGrid>
      <FieldGrid>
        <TextField
          label="Explicit Region"
          hint="--region, or the Region that the code names."
          value={state.regionOption}
          onChange={(regionOption) => onChange({regionOption: regionOption.slice(0, 256)})}
        />
        <TextField
          label="Explicit profile"
          hint="--profile, or the profile that the code names."
          value={state.profileOption}
          onChange={(profileOption) => onChange({profileOption: profileOption.slice(0, 256)})}
        />
        <TextField
          label="JVM options"
          hint="Only Java reads them: -Daws.region=eu-west-1"
          value={state.properties}
          issues={issuesOf(issues, 'properties')}
          onChange={(properties) => onChange({properties: maskSecrets(properties.slice(0, 2000))})}
        />
        <SelectField
          label="What is called"
          hint={`Regional: ${some(regionalServices.value)} … Global: ${some(globalServices.value.filter((name) => name !== 'AWS STS'))} …`}
          value={state.service}
          options={services}
          onChange={(service) => onChange({service})}
        />
        <TextField
          label="Region of the instance"
          value={state.instanceRegion}
          onChange={(instanceRegion) => onChange({instanceRegion: instanceRegion.slice(0, 256)})}
        />
        <CheckField
          label="On an EC2 instance"
          checked={state.isOnInstance}
          onChange={(isOnInstance) => onChange({isOnInstance})}
        />
      </FieldGrid>
    </>
  );
}
