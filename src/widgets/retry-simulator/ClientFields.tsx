import type {ReactNode} from 'react';
import {clientNames, modesOf, type Client, type Mode} from '@site/src/engines/retry';
import {SelectField, TextField} from '@site/src/ui/Field';
import {issuesOf, type FieldIssue} from '@site/src/ui/issue';
import type {State} from './state';
import styles from './styles.module.css';

interface Props {
  readonly state: State;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (fields: Partial<State>) => void;
}

const clients: readonly Client[] = ['boto3', 'cli', 'javascript', 'java'];
const modes: readonly Mode[] = ['standard', 'adaptive', 'legacy'];

const services: readonly {readonly value: State['service']; readonly label: string}[] = [
  {value: 'other', label: 'any other service'},
  {value: 'dynamodb', label: 'DynamoDB'},
  {value: 'long-poll', label: 'a long poll (SQS)'},
  {value: 'ec2', label: 'Amazon EC2'},
  {value: 's3', label: 'Amazon S3'},
  {value: 'sts', label: 'AWS STS'},
];

/** The tool and its retry settings. */
export default function ClientFields({state, issues, onChange}: Props): ReactNode {
  const {client} = state;
  return (
    <div role="group" aria-label="Client" className={styles.fields}>
      <SelectField
        label="Tool"
        value={client}
        options={clients.map((value) => ({value, label: clientNames[value]}))}
        onChange={(value) => onChange({client: value, step: 0})}
      />
      <SelectField
        label="Retry mode"
        value={state.mode}
        options={[
          {value: 'default', label: 'not set'},
          ...modes.map((value) => ({
            value,
            label: modesOf[client].includes(value) ? value : `${value} (not known)`,
          })),
        ]}
        onChange={(mode) => onChange({mode, step: 0})}
      />
      <SelectField
        label="Rules"
        value={state.era}
        options={[
          {value: 'default', label: 'as the tool comes'},
          {value: '2026', label: 'of 2026'},
          {value: 'before', label: 'before 2026'},
        ]}
        onChange={(era) => onChange({era, step: 0})}
      />
      <SelectField
        label="Service"
        value={state.service}
        options={services}
        onChange={(service) => onChange({service, step: 0})}
      />
      <TextField
        label="Attempts at most"
        hint="The first one included. Empty: its own number."
        value={state.maxAttempts}
        issues={issuesOf(issues, 'maxAttempts')}
        onChange={(maxAttempts) => onChange({maxAttempts, step: 0})}
      />
    </div>
  );
}
