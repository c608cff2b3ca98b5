import {useMemo, useState, type ReactNode} from 'react';
import {putCommand} from '@site/src/engines/cloudtrail-selectors';
import {formatJson} from '@site/src/engines/json-text';
import Button from '@site/src/ui/Button';
import CopyAs from '@site/src/ui/CopyAs';
import OpenIn from '@site/src/ui/OpenIn';
import {openEventPattern} from '@site/src/widgets/event-pattern-tester/hand-over';
import {TextField} from '@site/src/ui/Field';
import {issuesOf} from '@site/src/ui/issue';
import LogFile from '@site/src/ui/LogFile';
import Verdict from '@site/src/ui/Verdict';
import {asDelivered, testTrail, type Tested} from './lab';
import RecordSteps from './RecordSteps';
import RecordTable, {eventName} from './RecordTable';
import {mostChars, type State} from './state';
import styles from './styles.module.css';

interface Props {
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
}

function Conclusion({tested, selected}: {readonly tested: Tested; readonly selected: number}): ReactNode {
  const {decisions, records, issues} = tested;
  const wrong = issues.filter(({severity}) => severity === 'error');
  const [first] = wrong;
  if (first) {
    const more = wrong.length > 1 ? ` (${wrong.length} problems in all)` : '';
    const who = first.field === 'selectors' ? 'CloudTrail would refuse these selectors' : 'The records cannot be read';
    return (
      <Verdict tone="bad">
        {who}
        {more}: {first.message}
      </Verdict>
    );
  }
  const logged = decisions.filter(({verdict}) => verdict === 'logged').length;
  const shown = decisions[selected];
  const tone = logged === decisions.length ? 'good' : 'warn';
  return (
    <Verdict tone={tone}>
      The trail logs {logged} of {decisions.length} {decisions.length === 1 ? 'event' : 'events'}.{' '}
      {shown && (
        <>
          <strong>{eventName(records[selected] ?? {})}</strong> {shown.verdict === 'logged' ? 'is logged.' : 'is not.'}{' '}
          {shown.why}
        </>
      )}
    </Verdict>
  );
}

/** Test: records against the selectors of a trail. */
export default function TestPanel({state, onChange}: Props): ReactNode {
  // Too large for a link or storage; counts until the records field is changed.
  const [file, setFile] = useState<{readonly name: string; readonly text: string; readonly beside: string}>();
  const large = file?.beside === state.records ? file : undefined;
  const recordsText = large?.text ?? state.records;
  // A log file may hold megabytes: not read again on every keystroke elsewhere.
  const tested = useMemo(() => testTrail(state.selectors, recordsText), [state.selectors, recordsText]);
  const {selectors, records, decisions, issues} = tested;
  const selected = Math.min(state.selected, Math.max(0, decisions.length - 1));
  const shown = decisions[selected];
  const record = records[selected] ?? {};
  return (
    <>
      <div className={styles.fields}>
        <TextField
          label="Event selectors of the trail"
          hint="Basic or advanced: a list, or the output of get-event-selectors. Refusals are in our words; where an exception is named, its text is AWS’s."
          rows={12}
          value={state.selectors}
          issues={issuesOf(issues, 'selectors')}
          onChange={(text) => onChange({selectors: text})}
        />
        <TextField
          label="CloudTrail records"
          hint="One record, a list, a log file, JSON lines, or the output of lookup-events."
          rows={12}
          value={state.records}
          issues={issuesOf(issues, 'records')}
          onChange={(text) => onChange({records: text, selected: 0})}
        />
        <TextField label="Trail name" value={state.trailName} onChange={(trailName) => onChange({trailName})} />
        <LogFile
          label="Log file"
          hint="JSON or gzip, at most 8 MB; choose it or drop it here. It stays in this page."
          mostMegabytes={8}
          accept=".json,.gz,.jsonl,.txt,application/json,application/gzip"
          onText={(text, name) => {
            const fits = text.length <= mostChars;
            setFile(fits ? undefined : {name, text, beside: state.records});
            onChange({selected: 0, ...(fits ? {records: text} : {})});
          }}
        />
      </div>
      {large && (
        <p>
          Tested are the records of {large.name}, too many for the field and for a link.{' '}
          <Button onClick={() => setFile(undefined)}>Put the file away</Button>
        </p>
      )}
      <Conclusion tested={tested} selected={selected} />
      {decisions.length > 0 && (
        <RecordTable
          records={records}
          decisions={decisions}
          selected={selected}
          onSelect={(index) => onChange({selected: index})}
        />
      )}
      {selectors && (
        <CopyAs
          forms={[
            {label: 'AWS CLI', getText: () => putCommand(selectors, state.trailName)},
            {label: 'JSON', getText: () => formatJson(selectors.selectors)},
          ]}
        />
      )}
      {shown && <RecordSteps name={eventName(record)} decision={shown} />}
      {shown && (
        <p>
          As EventBridge would deliver {eventName(record)}:{' '}
          <OpenIn tool="event-pattern tester" to={() => openEventPattern(asDelivered(record))} />
        </p>
      )}
    </>
  );
}
