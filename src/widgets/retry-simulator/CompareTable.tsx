import type {ReactNode} from 'react';
import {clientNames} from '@site/src/engines/retry';
import DataTable from '@site/src/ui/DataTable';
import {SelectField} from '@site/src/ui/Field';
import Quiet from '@site/src/ui/Quiet';
import {compareCalls, type CallView} from './call';
import type {State} from './state';
import Strip from './Strip';
import {counted, duration, outcomeCell, runTone} from './words';

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
          {value: 'modes', label: `in every mode of ${clientNames[course.settings.client]}`},
        ]}
        onChange={(value) => onChange({compare: value})}
      />
      <DataTable
        label="The same answers under other settings"
        columns={['Setting', 'Outcome', `From 0 to ${duration(endMs)}`]}
        rows={alternatives.map(({name, isCurrent, setup, run}) => ({
          key: name,
          isCurrent,
          tone: runTone(run),
          cells: [
            <>
              {clientNames[setup.client]}
              <Quiet>
                {setup.mode}, {setup.era === '2026' ? 'rules of 2026' : 'before 2026'}
              </Quiet>
            </>,
            <>
              {outcomeCell(run)}
              <Quiet>
                {counted(run.attempts.length, 'attempt')}, waited {duration(run.waitedMs)},{' '}
                {setup.rules.quota ? `quota left ${run.quota}` : 'no quota'}
              </Quiet>
            </>,
            <Strip key="strip" run={run} endMs={endMs} />,
          ],
        }))}
      />
    </>
  );
}
