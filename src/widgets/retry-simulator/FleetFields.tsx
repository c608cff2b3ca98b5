import type {ReactNode} from 'react';
import {clientNames} from '@site/src/engines/retry';
import {SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesOf, type FieldIssue} from '@site/src/ui/issue';
import type {State} from './state';

interface Props {
  readonly state: State;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (fields: Partial<State>) => void;
}

type Typed =
  'callers' | 'perClient' | 'callsEach' | 'perSecond' | 'down' | 'base' | 'cap' | 'tries' | 'latency' | 'run';

/** The service, its callers, and the ways to retry that are held against each other. */
export default function FleetFields({state, issues, onChange}: Props): ReactNode {
  const field = (name: Typed) => ({
    value: state[name],
    issues: issuesOf(issues, name),
    onChange: (value: string) => onChange({[name]: value}),
  });
  const isRow = state.server === 'row';
  const isPlain = isRow || state.against === 'strategies';
  return (
    <>
      <FieldGrid legend="Service and callers">
        <SelectField
          label="Service"
          value={state.server}
          options={[
            {value: 'outage', label: 'comes back after an outage (HTTP 503)'},
            {value: 'throttle', label: 'throttles above its limit (HTTP 400)'},
            {value: 'row', label: 'one row that all write (AWS’s study)'},
          ]}
          onChange={(server) => onChange({server})}
        />
        {!isRow && <TextField label="Requests a second it takes" {...field('perSecond')} />}
        {state.server === 'outage' && <TextField label="Outage (s)" {...field('down')} />}
        <TextField
          label="Callers"
          hint={isRow ? 'Up to 1,000; all start at once.' : 'Up to 5,000; all start at once.'}
          {...field('callers')}
        />
        {!isRow && (
          <TextField label="Callers of one client" hint="They share its retry quota." {...field('perClient')} />
        )}
        {!isRow && <TextField label="Calls of each caller" {...field('callsEach')} />}
        <TextField label="An answer takes (ms)" {...field('latency')} />
        <TextField label="Seed" {...field('run')} />
      </FieldGrid>
      <FieldGrid legend="Ways to retry">
        {!isRow && (
          <SelectField
            label="Compare"
            value={state.against}
            options={[
              {value: 'strategies', label: 'plain strategies and the tool of “One client”'},
              {value: 'modes', label: `the modes of ${clientNames[state.client]}`},
              {value: 'tools', label: 'all tools, both sets of rules'},
            ]}
            onChange={(against) => onChange({against})}
          />
        )}
        {isPlain && (
          <>
            <TextField label="Base of the plain strategies (ms)" {...field('base')} />
            <TextField label="Cap of the plain strategies (ms)" {...field('cap')} />
            {!isRow && <TextField label="Attempts of the plain strategies" {...field('tries')} />}
          </>
        )}
      </FieldGrid>
    </>
  );
}
