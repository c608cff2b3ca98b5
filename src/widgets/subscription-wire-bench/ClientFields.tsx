import type {ReactNode} from 'react';
import {authorizationModes} from '@site/src/facts/appsync/authorization';
import {SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {type FieldIssue, issuesOf} from '@site/src/ui/issue';
import type {ClientState, State} from './state';

interface Props {
  readonly name: 'A' | 'B';
  readonly protocol: State['protocol'];
  readonly client: ClientState;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (client: ClientState) => void;
}

const modeOptions = authorizationModes.value.map((value) => ({value, label: value}));

/** One client: how it authorizes, and what it asks for. */
export default function ClientFields({name, protocol, client, issues, onChange}: Props): ReactNode {
  const set = (fields: Partial<ClientState>): void => onChange({...client, ...fields});
  return (
    <FieldGrid legend={`Client ${name}`} columns="wide">
      <SelectField
        label={`Mode of ${name}`}
        value={client.mode}
        options={modeOptions}
        onChange={(mode) => set({mode})}
      />
      {protocol === 'graphql' ? (
        <>
          <TextField
            label={`Subscription of ${name}`}
            rows={7}
            value={client.subscription}
            onChange={(subscription) => set({subscription: subscription.slice(0, 8000)})}
          />
          <TextField
            label={`Variables of ${name}`}
            hint="JSON; may stay empty."
            value={client.variables}
            issues={issuesOf(issues, `${name}.variables`)}
            onChange={(variables) => set({variables: variables.slice(0, 4000)})}
          />
          <TextField
            label={`Enhanced filter of ${name}`}
            hint="What its resolver sets: JSON for toSubscriptionFilter, or a filterGroup. Empty: arguments filter."
            rows={3}
            value={client.filter}
            issues={issuesOf(issues, `${name}.filter`)}
            onChange={(filter) => set({filter: filter.slice(0, 8000)})}
          />
        </>
      ) : (
        <TextField
          label={`Channel of ${name}`}
          hint="May end in /*."
          value={client.channel}
          onChange={(channel) => set({channel: channel.slice(0, 400)})}
        />
      )}
    </FieldGrid>
  );
}
