import type {ReactNode} from 'react';
import type {Setup} from '@site/src/engines/event-bus';
import {SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesOf, type FieldIssue} from '@site/src/ui/issue';
import {regionChoices} from './places';
import type {State} from './state';

interface Props {
  readonly state: State;
  readonly setup: Setup | undefined;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (fields: Partial<State>) => void;
}

const senders = [
  {value: 'PutEvents', label: 'a call of PutEvents'},
  {value: 'AWS service', label: 'an AWS service'},
  {value: 'partner', label: 'a SaaS partner'},
  {value: 'replay', label: 'a replay of an archive'},
] as const;

function Caller({state: {caller, role}, setup, onChange}: Props): ReactNode {
  const choices = setup ? regionChoices(setup) : [];
  const callers = choices.some(({value}) => value === caller) ? choices : [{value: caller, label: caller}, ...choices];
  return (
    <>
      <SelectField
        label="Account and Region of the caller"
        value={caller}
        options={callers}
        onChange={(place) => onChange({caller: place})}
      />
      <TextField label="Role that calls" value={role} onChange={(name) => onChange({role: name})} />
    </>
  );
}

/** What is sent, by whom and when. */
export default function SendFields(props: Props): ReactNode {
  const {state, issues, onChange} = props;
  const {sentBy, at, entries, event, replay} = state;
  return (
    <FieldGrid legend="What is sent">
      <SelectField label="Sent by" value={sentBy} options={senders} onChange={(sender) => onChange({sentBy: sender})} />
      <TextField
        label="Time of arrival"
        value={at}
        issues={issuesOf(issues, 'at')}
        onChange={(time) => onChange({at: time})}
      />
      {sentBy === 'PutEvents' && <Caller {...props} />}
      {sentBy === 'PutEvents' ? (
        <TextField
          label="Entries"
          hint="The Entries of a PutEvents request, or one entry. Detail is a string."
          rows={9}
          value={entries}
          issues={issuesOf(issues, 'entries')}
          onChange={(text) => onChange({entries: text})}
        />
      ) : (
        <TextField
          label={sentBy === 'replay' ? 'Event in the archive' : 'Event'}
          hint="The whole envelope; its account and Region say where it occurs."
          rows={sentBy === 'replay' ? 8 : 14}
          value={event}
          issues={issuesOf(issues, 'event')}
          onChange={(text) => onChange({event: text})}
        />
      )}
      {sentBy === 'replay' && (
        <TextField
          label="StartReplay request"
          rows={8}
          value={replay}
          issues={issuesOf(issues, 'replay')}
          onChange={(text) => onChange({replay: text})}
        />
      )}
    </FieldGrid>
  );
}
