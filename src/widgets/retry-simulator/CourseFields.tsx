import type {ReactNode} from 'react';
import {SelectField, TextField} from '@site/src/ui/Field';
import {issuesOf, type FieldIssue} from '@site/src/ui/issue';
import Fold from './Fold';
import type {State} from './state';
import styles from './styles.module.css';

interface Props {
  readonly state: State;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (fields: Partial<State>) => void;
}

type Typed = 'latency' | 'timeout' | 'pause' | 'quota' | 'run';

/** What the service answers, and what else decides the course of a run. */
export default function CourseFields({state, issues, onChange}: Props): ReactNode {
  const field = (name: Typed) => ({
    value: state[name],
    issues: issuesOf(issues, name),
    onChange: (value: string) => onChange({[name]: value}),
  });
  return (
    <>
      <TextField
        label="What the service answers"
        hint="One answer a line: 503 · 400 ThrottlingException · 4 x 500 · timeout · connection lost · 503 x-amz-retry-after: 1500 · 200. The last one repeats until its call ends; what is left starts the next call."
        rows={4}
        value={state.answers}
        issues={issuesOf(issues, 'answers')}
        onChange={(answers) => onChange({answers, step: 0})}
      />
      <Fold
        title="Time, chance and quota"
        isOpen={issues.some(({field: name}) => name !== 'answers' && name !== 'maxAttempts')}
      >
        <div className={styles.fields}>
          <SelectField
            label="Waits"
            value={state.draw}
            options={[
              {value: 'random', label: 'drawn at random'},
              {value: 'longest', label: 'longest possible'},
            ]}
            onChange={(draw) => onChange({draw})}
          />
          <TextField label="Seed" hint="The same number repeats a run." {...field('run')} />
          <TextField label="Quota at the start" hint="Empty: full." {...field('quota')} />
          <TextField label="An answer takes (ms)" {...field('latency')} />
          <TextField label="A timeout takes (ms)" {...field('timeout')} />
          <TextField label="Pause between calls (ms)" {...field('pause')} />
        </div>
      </Fold>
    </>
  );
}
