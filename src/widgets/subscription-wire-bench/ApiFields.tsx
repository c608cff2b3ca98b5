import type {ReactNode} from 'react';
import {authorizationModes} from '@site/src/facts/appsync/authorization';
import {CheckField, SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {type FieldIssue, issuesOf} from '@site/src/ui/issue';
import type {State} from './state';
import styles from './styles.module.css';

interface Props {
  readonly state: State;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (fields: Partial<State>) => void;
}

const protocols = [
  {value: 'graphql', label: 'GraphQL subscriptions'},
  {value: 'events', label: 'AppSync Events'},
] as const;

/** The API, and what is sent to it over HTTP. */
export default function ApiFields({state, issues, onChange}: Props): ReactNode {
  const {protocol, modes} = state;
  return (
    <>
      <FieldGrid columns="wide">
        <SelectField
          label="Protocol"
          value={protocol}
          options={protocols}
          onChange={(chosen) => onChange({protocol: chosen})}
        />
        <details className={styles.fold}>
          <summary>Modes of the API: {modes.join(', ') || 'none'}</summary>
          {authorizationModes.value.map((mode) => (
            <CheckField
              key={mode}
              label={mode}
              checked={modes.includes(mode)}
              onChange={(isOn) => onChange({modes: isOn ? [...modes, mode] : modes.filter((one) => one !== mode)})}
            />
          ))}
        </details>
      </FieldGrid>
      {protocol === 'graphql' ? (
        <>
          <details className={styles.fold} open={issuesOf(issues, 'sdl').length > 0 || undefined}>
            <summary>Schema</summary>
            <TextField
              label="Schema of the API"
              hint="@aws_subscribe names the mutations that fire a subscription."
              rows={12}
              value={state.sdl}
              issues={issuesOf(issues, 'sdl')}
              onChange={(sdl) => onChange({sdl: sdl.slice(0, 20_000)})}
            />
          </details>
          <FieldGrid legend="The mutation">
            <TextField
              label="Mutation"
              hint="Subscribers get only what it selects."
              rows={7}
              value={state.mutation}
              issues={issuesOf(issues, 'mutation')}
              onChange={(mutation) => onChange({mutation: mutation.slice(0, 8000)})}
            />
            <TextField
              label="What its resolver returns"
              hint="JSON."
              rows={7}
              value={state.item}
              issues={issuesOf(issues, 'item')}
              onChange={(item) => onChange({item: item.slice(0, 8000)})}
            />
          </FieldGrid>
        </>
      ) : (
        <FieldGrid legend="What is published">
          <TextField
            label="Channel namespaces of the API"
            value={state.namespaces}
            onChange={(namespaces) => onChange({namespaces: namespaces.slice(0, 400)})}
          />
          <TextField
            label="Channel"
            value={state.channel}
            issues={issuesOf(issues, 'channel')}
            onChange={(channel) => onChange({channel: channel.slice(0, 400)})}
          />
          <TextField
            label="Events"
            hint="A JSON list; each is made a string before it is sent."
            rows={3}
            value={state.events}
            issues={issuesOf(issues, 'events')}
            onChange={(events) => onChange({events: events.slice(0, 8000)})}
          />
        </FieldGrid>
      )}
    </>
  );
}
