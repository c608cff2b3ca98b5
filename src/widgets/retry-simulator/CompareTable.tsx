import type {ReactNode} from 'react';
import DataTable from '@site/src/ui/DataTable';
import {SelectField} from '@site/src/ui/Field';
import {compareCalls, type CallView} from './call';
import type {State} from './state';
import Strip from './Strip';
import {count, duration, outcomeCell, runTone} from './words';

interface Props {
  readonly course: NonNullable<CallView['course']>;
  readonly compare: State['compare'];
  readonly onChange: (fields: Partial<State>) => void;
}

/** The same answers, seed and times under other settings, on one axis of time. */
export default function CompareTable({course, compare, onChange}: Props): ReactNode {
  const alternatives = compareCalls(compare, course);
  const endMs = Math.max(...alternatives.map(({run}) => run.endMs));
  return (
    <>
      <SelectField
        label="The same answers, side by side"
        value={compare}
        options={[
          {value: 'tools', label: 'in every tool, under both sets of rules'},
          {value: 'modes', label: 'in every mode of this tool'},
        ]}
        onChange={(value) => onChange({compare: value})}
      />
      <DataTable
        label="The same answers under other settings"
        columns={['Setting', 'Attempts', 'Outcome', 'Waited', 'Quota left', `From 0 to ${duration(endMs)}`]}
        rows={alternatives.map(({name, isCurrent, setup, run}) => ({
          key: name,
          isCurrent,
          tone: runTone(run),
          cells: [
            name,
            count(run.attempts.length),
            outcomeCell(run),
            duration(run.waitedMs),
            setup.rules.quota ? count(run.quota) : 'no quota',
            <Strip key="strip" run={run} endMs={endMs} />,
          ],
        }))}
      />
    </>
  );
}
