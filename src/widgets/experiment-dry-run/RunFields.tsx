import {useState, type ReactNode} from 'react';
import {CheckField, SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesOf, type FieldIssue} from '@site/src/ui/issue';
import Quiet from '@site/src/ui/Quiet';
import type {State} from './state';
import styles from './styles.module.css';

interface Props {
  readonly state: State;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (fields: Partial<State>) => void;
}

const fields = ['callMinutes', 'leverMinute', 'stopMinute'];

/** What else decides how the run goes. */
export default function RunFields({state, issues, onChange}: Props): ReactNode {
  const isUsual = state.lever === 'disengaged' && state.actionsMode === 'run-all' && state.stopMinute === '';
  const [wasOpened, setOpened] = useState(false);
  const isOpen = wasOpened || !isUsual || issues.some(({field}) => fields.includes(field));
  return (
    <details className={styles.fold} open={isOpen} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>Safety lever, preview, stopping by hand, quota</summary>
      <FieldGrid>
        <SelectField
          label="actionsMode of StartExperiment"
          value={state.actionsMode}
          options={[
            {value: 'run-all', label: 'run-all'},
            {value: 'skip-all', label: 'skip-all: target preview'},
          ]}
          onChange={(actionsMode) => onChange({actionsMode})}
        />
        <SelectField
          label="Safety lever"
          value={state.lever}
          options={[
            {value: 'disengaged', label: 'disengaged'},
            {value: 'before', label: 'engaged before the start'},
            {value: 'during', label: 'engaged during the run'},
          ]}
          onChange={(lever) => onChange({lever})}
        />
        {state.lever === 'during' && (
          <TextField
            label="Lever engaged at minute"
            value={state.leverMinute}
            issues={issuesOf(issues, 'leverMinute')}
            onChange={(leverMinute) => onChange({leverMinute})}
          />
        )}
        <TextField
          label="StopExperiment at minute"
          hint="Empty: nobody stops it."
          value={state.stopMinute}
          issues={issuesOf(issues, 'stopMinute')}
          onChange={(stopMinute) => onChange({stopMinute})}
        />
        <TextField
          label="Minutes of an action without a duration"
          hint="Also of stopping. Your guess: AWS promises none."
          value={state.callMinutes}
          issues={issuesOf(issues, 'callMinutes')}
          onChange={(callMinutes) => onChange({callMinutes})}
        />
        <CheckField
          label="The quota of resolved targets was raised"
          checked={state.isQuotaRaised}
          onChange={(isQuotaRaised) => onChange({isQuotaRaised})}
        />
      </FieldGrid>
      <Quiet>
        The names of states are those of the API. A model is how long stopping takes, that actions which wait become
        cancelled, that one which fails stops the others, that an alarm which is in ALARM already stops the experiment
        at once, and that more resources than the quota fail it with QuotaExceededFailure.
      </Quiet>
    </details>
  );
}
