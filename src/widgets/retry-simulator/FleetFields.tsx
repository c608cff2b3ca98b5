import type {ReactNode} from 'react';
import {clientNames} from '@site/src/engines/retry';
import {SelectField, TextField} from '@site/src/ui/Field';
import {issuesOf, type FieldIssue} from '@site/src/ui/issue';
import type {State} from './state';
import styles from './styles.module.css';

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
      <div role="group" aria-label="Service and callers" className={styles.fields}>
        <SelectField
          label="Service"
          value={state.server}
          options={[
            {value: 'outage', label: 'back after an outage'},
            {value: 'throttle', label: 'throttles above a limit'},
            {value: 'row', label: 'one row (AWS’s study)'},
          ]}
          onChange={(server) => onChange({server})}
        />
        {!isRow && <TextField label="It takes (a second)" {...field('perSecond')} />}
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
      </div>
      <div role="group" aria-label="Ways to retry" className={styles.fields}>
        {!isRow && (
          <SelectField
            label="Compare"
            value={state.against}
            options={[
              {value: 'strategies', label: 'plain strategies'},
              {value: 'modes', label: `modes of ${clientNames[state.client]}`},
              {value: 'tools', label: 'all tools'},
            ]}
            onChange={(against) => onChange({against})}
          />
        )}
        {isPlain && (
          <>
            <TextField label="Base (ms)" {...field('base')} />
            <TextField label="Cap (ms)" {...field('cap')} />
            {!isRow && <TextField label="Attempts at most" {...field('tries')} />}
          </>
        )}
      </div>
    </>
  );
}
