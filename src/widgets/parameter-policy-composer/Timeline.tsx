import type {ReactNode} from 'react';
import {utcText, writeTimestamp} from '@site/src/engines/parameter-policy';
import Button from '@site/src/ui/Button';
import DataTable from '@site/src/ui/DataTable';
import {Field, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesOf} from '@site/src/ui/issue';
import Quiet from '@site/src/ui/Quiet';
import {axisOver, positionOf} from './axis';
import Drawing from './Drawing';
import type {Judgement} from './judge';
import type {State} from './state';
import styles from './styles.module.css';
import When from './When';
import {actText, effectText, planText, ruleText, statusText} from './words';

interface Props {
  readonly state: State;
  readonly judgement: Judgement;
  readonly onChange: (fields: Partial<State>) => void;
}

/** A moment as the fields write it: whole seconds without fraction. */
const fieldText = (ms: number): string => writeTimestamp(ms).replace('.000Z', 'Z');

/** When each policy acts: a line of time, a "now" to move along it, and the same as a table. */
export default function Timeline({state, judgement, onChange}: Props): ReactNode {
  const {moments, lastModifiedMs, nowMs, issues} = judgement;
  const fields = (
    <FieldGrid>
      <div>
        <TextField
          label="Last modified"
          hint="The last PutParameter, which also sent the policies."
          value={state.lastModified}
          issues={issuesOf(issues, 'lastModified')}
          onChange={(lastModified) => onChange({lastModified})}
        />
        {lastModifiedMs !== undefined && <When ms={lastModifiedMs} isQuiet />}
      </div>
      <div>
        <TextField
          label="Now"
          hint="The time to look at. Type it, or move it below."
          value={state.now}
          issues={issuesOf(issues, 'now')}
          onChange={(now) => onChange({now})}
        />
        {nowMs !== undefined && <When ms={nowMs} isQuiet />}
      </div>
    </FieldGrid>
  );
  if (lastModifiedMs === undefined || nowMs === undefined) return fields;
  const axis = axisOver([lastModifiedMs, ...moments.map(({atMs}) => atMs)]);
  const look = (ms: number) => onChange({now: fieldText(ms)});
  const text = planText(moments, nowMs);
  const before = moments.findLast(({atMs}) => atMs < nowMs);
  const after = moments.find(({atMs}) => atMs > nowMs);
  return (
    <section aria-label="Timeline" className={styles.timeline}>
      {fields}
      <Drawing
        moments={moments}
        axis={axis}
        lastModifiedMs={lastModifiedMs}
        nowMs={nowMs}
        label={`Line of time. ${text} The table below says the same.`}
      />
      <Field label="Move now">
        {(tied) => (
          <input
            {...tied}
            type="range"
            className={styles.slider}
            min={0}
            max={axis.last}
            value={positionOf(axis, nowMs)}
            aria-valuetext={`${utcText(nowMs)}. ${text}`}
            onChange={(event) => look(axis.startMs + Number(event.target.value) * axis.stepMs)}
          />
        )}
      </Field>
      <div role="group" aria-label="Jump" className={styles.buttons}>
        <Button disabled={!before} onClick={() => before && look(before.atMs)}>
          Previous moment
        </Button>
        <Button disabled={!after} onClick={() => after && look(after.atMs)}>
          Next moment
        </Button>
        <Button onClick={() => look(Math.floor(Date.now() / 1000) * 1000)}>Now by the clock</Button>
        <Button onClick={() => onChange({lastModified: state.now})}>Update the value now</Button>
      </div>
      <p className={styles.plan}>
        <strong>{utcText(nowMs)}:</strong> {text}
      </p>
      {moments.length > 0 && (
        <DataTable
          label="Moments"
          isLastWide={false}
          columns={['Moment', 'When', 'By now', 'If the value is updated now']}
          rows={moments.map((moment, index) => ({
            key: moment.policy.index,
            tone: moment.status === 'past' ? 'good' : moment.status === 'coming' ? 'neutral' : 'warn',
            cells: [
              <>
                {index + 1}. {moment.policy.type}
                <Quiet>{actText[moment.policy.type]}</Quiet>
              </>,
              <>
                <When ms={moment.atMs} />
                <Quiet>{ruleText(moment.policy)}</Quiet>
              </>,
              statusText(moment, nowMs),
              effectText(moment),
            ],
          }))}
        />
      )}
      <Quiet>
        A model: Parameter Store acts with its next scan, some time after each moment. An update is a PutParameter with
        a new value and without Policies.
      </Quiet>
    </section>
  );
}
