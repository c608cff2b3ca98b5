import type {ReactNode} from 'react';
import {SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesOf, type FieldIssue} from '@site/src/ui/issue';
import type {State} from './state';

interface Props {
  readonly state: State;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (fields: Partial<State>) => void;
}

/** What the service answers, and what else decides the course of a run. */
export default function CourseFields({state, issues, onChange}: Props): ReactNode {
  const field = (name: 'latency' | 'timeout' | 'pause' | 'quota' | 'run') => ({
    value: state[name],
    issues: issuesOf(issues, name),
    onChange: (value: string) => onChange({[name]: value}),
  });
  return (
    <FieldGrid columns="wide">
      <TextField
        label="What the service answers"
        hint="One answer a line: 503 · 400 ThrottlingException · 4 x 500 · timeout · connection lost · 503 x-amz-retry-after: 1500 · 200. The last one repeats until the call ends; what is left starts the next call."
        rows={7}
        value={state.answers}
        issues={issuesOf(issues, 'answers')}
        onChange={(answers) => onChange({answers, step: 0})}
      />
      <FieldGrid legend="Time and chance">
        <SelectField
          label="Waits"
          value={state.draw}
          options={[
            {value: 'random', label: 'drawn at random'},
            {value: 'longest', label: 'the longest possible'},
          ]}
          onChange={(draw) => onChange({draw})}
        />
        <TextField label="Seed" hint="The same number repeats a run." {...field('run')} />
        <TextField label="An answer takes (ms)" {...field('latency')} />
        <TextField label="A timeout takes (ms)" {...field('timeout')} />
        <TextField label="Pause between calls (ms)" {...field('pause')} />
        <TextField label="Quota at the start" hint="Empty: full." {...field('quota')} />
      </FieldGrid>
    </FieldGrid>
  );
}
