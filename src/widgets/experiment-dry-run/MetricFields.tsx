import type {ReactNode} from 'react';
import {comparisons, type Alarm, type Comparison} from '@site/src/engines/fault-injection';
import {SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesOf, type FieldIssue} from '@site/src/ui/issue';
import Quiet from '@site/src/ui/Quiet';
import {pointsText} from './metric';
import MetricChart from './MetricChart';
import type {State} from './state';

interface Props {
  readonly state: State;
  readonly alarms: readonly string[];
  readonly alarm: Alarm | undefined;
  readonly issues: readonly FieldIssue[];
  /** Seconds on the chart. */
  readonly end: number;
  readonly now: number;
  readonly onChange: (fields: Partial<State>) => void;
}

const nameOf = (arn: string): string => arn.split(':').slice(6).join(':') || arn;
const operators = Object.keys(comparisons) as readonly Comparison[];

/** The metric behind the stop condition: drawn, or written as points. */
export default function MetricFields({state, alarms, alarm, issues, end, now, onChange}: Props): ReactNode {
  const [first] = alarms;
  if (first === undefined) {
    return (
      <Quiet>No stop condition is an alarm: nothing but a person or the safety lever stops this experiment.</Quiet>
    );
  }
  return (
    <FieldGrid legend={`Metric of the alarm ${nameOf(alarm?.arn ?? first)}`} columns="wide">
      {alarm && (
        <MetricChart alarm={alarm} end={end} now={now} onPoints={(points) => onChange({points: pointsText(points)})} />
      )}
      <div>
        <FieldGrid>
          {alarms.length > 1 && (
            <SelectField
              label="Alarm"
              value={alarm?.arn ?? first}
              options={alarms.map((value) => ({value, label: nameOf(value)}))}
              onChange={(arn) => onChange({alarm: arn})}
            />
          )}
          <TextField
            label="Points of the metric"
            hint="minute: value, one a line. Straight lines in between."
            rows={4}
            value={state.points}
            issues={issuesOf(issues, 'points')}
            onChange={(points) => onChange({points})}
          />
          <SelectField
            label="Comparison"
            value={state.comparison}
            options={operators.map((value) => ({value, label: value}))}
            onChange={(comparison) => onChange({comparison})}
          />
          <TextField
            label="Threshold"
            value={state.threshold}
            issues={issuesOf(issues, 'threshold')}
            onChange={(threshold) => onChange({threshold})}
          />
          <TextField
            label="Minutes in a row"
            value={state.inARow}
            issues={issuesOf(issues, 'inARow')}
            onChange={(inARow) => onChange({inARow})}
          />
        </FieldGrid>
      </div>
    </FieldGrid>
  );
}
