import type {ReactNode} from 'react';
import {statesAt, type Run} from '@site/src/engines/fault-injection';
import DataTable from '@site/src/ui/DataTable';
import {changesOf, spanOf, type View} from './dry-run';
import History from './History';
import MetricFields from './MetricFields';
import NowSlider from './NowSlider';
import RunFields from './RunFields';
import type {State} from './state';
import Timeline from './Timeline';
import {clock, toneOf} from './words';

interface Props {
  readonly state: State;
  readonly view: View;
  readonly run: Run;
  readonly onChange: (fields: Partial<State>) => void;
}

/** The run over time: bars, states at a moment, and the alarm that may stop it. */
export default function RunPanel({state, view: {alarms, alarm, issues}, run, onChange}: Props): ReactNode {
  const span = spanOf(run);
  const now = Math.min(state.now, span);
  const {experiment, actions} = statesAt(run, now);
  const lastWhy = (name: string): string =>
    run.entries.findLast((entry) => entry.action === name && entry.at <= now)?.why ?? '';
  return (
    <>
      <Timeline run={run} now={now} />
      <NowSlider
        now={now}
        end={span}
        changes={changesOf(run)}
        state={experiment}
        onChange={(to) => onChange({now: to})}
      />
      <DataTable
        label="Actions and their states"
        columns={['Action', 'Starts', 'Ends', 'State now', 'Why']}
        rows={run.bars.map(({name, start, end, state: last}) => {
          const shown = actions.get(name) ?? 'pending';
          const hasRun = last !== 'cancelled' && last !== 'skipped';
          return {
            key: name,
            tone: toneOf(shown),
            cells: [name, hasRun ? clock(start) : '–', hasRun ? clock(end) : '–', shown, lastWhy(name)],
          };
        })}
      />
      <History run={run} />
      <MetricFields {...{state, alarms, alarm, issues, onChange}} end={span} now={now} />
      <RunFields state={state} issues={issues} onChange={onChange} />
    </>
  );
}
