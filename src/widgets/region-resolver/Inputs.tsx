import type {ReactNode} from 'react';
import {maskSecrets, type ServiceKind} from '@site/src/engines/aws-config';
import {globalServices, regionalServices} from '@site/src/facts/cli-sdk/region';
import AwsConfigFields from '@site/src/ui/AwsConfigFields';
import {CheckField, SelectField, TextField} from '@site/src/ui/Field';
import type {FieldIssue} from '@site/src/ui/issue';
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
  return (
    <AwsConfigFields
      texts={state}
      mask={maskSecrets}
      maxLength={mostChars}
      issues={issues}
      placeholders={{env: 'AWS_REGION=eu-west-1', config: '[default]\nregion = eu-west-1'}}
      onChange={onChange}
    >
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
    </AwsConfigFields>
  );
}
