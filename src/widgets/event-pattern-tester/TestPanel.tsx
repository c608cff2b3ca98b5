import type {ReactNode} from 'react';
import CopyAs from '@site/src/ui/CopyAs';
import {SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesOf} from '@site/src/ui/issue';
import Verdict from '@site/src/ui/Verdict';
import {copyForms} from './copy-forms';
import EventsTable from './EventsTable';
import {judge} from './judge';
import LeafTable from './LeafTable';
import Measures from './Measures';
import PatternIssue from './PatternIssue';
import type {State} from './state';

interface Props {
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
}

const modes = [
  {value: 'rule', label: 'a rule: default, partner or Classic bus'},
  {value: 'subscriber', label: 'a subscriber of a Custom Event Bus'},
  {value: 'pipe', label: 'the filter of a pipe'},
] as const;

/** Test: pattern and events, the verdict, and what every field of the pattern did. */
export default function TestPanel({state, onChange}: Props): ReactNode {
  const judgement = judge(state);
  const {compiled, conclusion, events, issues, rows, selected} = judgement;
  const [refusal] = compiled.ok ? [] : compiled.issues;
  const leaves = selected?.verdict?.ok ? selected.verdict.leaves : [];
  return (
    <>
      <SelectField
        label="The pattern is for"
        value={state.mode}
        options={modes}
        onChange={(mode) => onChange({mode})}
      />
      <FieldGrid columns="wide">
        <TextField
          label="Pattern"
          rows={12}
          value={state.pattern}
          issues={issuesOf(issues, 'pattern')}
          onChange={(pattern) => onChange({pattern})}
        />
        <TextField
          label="Events"
          hint="One event, a JSON array of events, or one event a line."
          rows={12}
          value={state.events}
          issues={issuesOf(issues, 'events')}
          onChange={(text) => onChange({events: text, selected: 0})}
        />
      </FieldGrid>
      <Verdict tone={conclusion.tone}>{conclusion.text}</Verdict>
      {refusal && <PatternIssue pattern={state.pattern} issue={refusal} />}
      {compiled.ok && <Measures compiled={compiled} mode={state.mode} />}
      {rows.length > 0 && selected && (
        <EventsTable
          rows={rows}
          count={events.length}
          selected={selected.index}
          onSelect={(index) => onChange({selected: index})}
        />
      )}
      {selected && leaves.length > 0 && (
        <LeafTable
          label={events.length === 1 ? 'Field by field' : `Event ${selected.index + 1}, field by field`}
          leaves={leaves}
        />
      )}
      <CopyAs forms={copyForms(state.pattern, state.mode, events[selected?.index ?? 0])} />
    </>
  );
}
