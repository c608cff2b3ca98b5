import type {ReactNode} from 'react';
import type {InsightPair, Share} from '@site/src/engines/cloudtrail-selectors';
import {formatJson} from '@site/src/engines/json-text';
import CopyAs from '@site/src/ui/CopyAs';
import {TextField} from '@site/src/ui/Field';
import {Step, Steps} from '@site/src/ui/Steps';
import Verdict from '@site/src/ui/Verdict';
import {printed, readInsight} from './lab';
import type {State} from './state';
import styles from './styles.module.css';

interface Props {
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
}

const shareText = ({value, average}: Share): string =>
  `${value}${average === undefined ? '' : ` (${printed(average)} a minute)`}`;

function Shares({shares}: {readonly shares: readonly Share[]}): ReactNode {
  if (shares.length === 0) return 'none';
  return (
    <ul>
      {shares.map((share, index) => (
        <li key={index}>{shareText(share)}</li>
      ))}
    </ul>
  );
}

const lookup = ({eventName}: InsightPair): string =>
  /^\w+$/.test(eventName)
    ? `aws cloudtrail lookup-events --event-category insight \\\n  --lookup-attributes AttributeKey=EventName,AttributeValue=${eventName}`
    : 'aws cloudtrail lookup-events --event-category insight';

function Reading({pair}: {readonly pair: InsightPair}): ReactNode {
  const {ratio, durationMinutes, attributions} = pair;
  const what = pair.insightType === 'ApiErrorRateInsight' ? `calls with ${pair.errorCode ?? 'an error'}` : 'calls';
  const times = ratio === undefined ? 'from a baseline of 0' : `${printed(ratio)} times the baseline`;
  return (
    <>
      <Verdict tone="good">
        <strong>{pair.eventName}</strong> of {pair.eventSource}: {printed(pair.insightAverage)} {what} a minute, {times}
        {durationMinutes === undefined ? '' : `, for ${printed(durationMinutes)} minutes`}.
      </Verdict>
      <CopyAs
        forms={[
          {label: 'AWS CLI', getText: () => lookup(pair)},
          {label: 'JSON', getText: () => formatJson(pair)},
        ]}
      />
      <Steps label="Reasons for the Insights event">
        <Step title="One event in two records" summary="sharedEventID agrees">
          <p>
            Start and End both have the sharedEventID <code>{pair.sharedEventID}</code> and speak of the same call.
          </p>
        </Step>
        <Step title="Rate" summary={times}>
          <p>
            {printed(pair.insightAverage)} {what} a minute, against {printed(pair.baselineAverage)} in the baseline
            {pair.baselineMinutes === undefined ? '' : ` of ${printed(pair.baselineMinutes / 1440)} days before`}.
          </p>
        </Step>
        <Step
          title="Duration"
          summary={durationMinutes === undefined ? 'not said' : `${printed(durationMinutes)} minutes`}
        >
          <p>
            {pair.durationFrom === 'insightDuration' && 'As insightDuration says.'}
            {pair.durationFrom === 'eventTime' && 'From the eventTime of Start to that of End.'}
            {pair.durationFrom === undefined && 'Neither insightDuration nor the times say it.'}
          </p>
        </Step>
      </Steps>
      {attributions.length > 0 && (
        <div className={styles.scroll} tabIndex={0} role="region" aria-label="What stands out, scrollable">
          <table className={`${styles.table} ${styles.shares}`} aria-label="What stands out">
            <thead>
              <tr>
                <th scope="col">Attribute</th>
                <th scope="col">In the unusual period</th>
                <th scope="col">In the baseline</th>
              </tr>
            </thead>
            <tbody>
              {attributions.map(({attribute, insight, baseline}, index) => (
                <tr key={index}>
                  <th scope="row">{attribute}</th>
                  <td>
                    <Shares shares={insight} />
                  </td>
                  <td>
                    <Shares shares={baseline} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

/** Insights: the Start and End record of one event, read together. */
export default function InsightPanel({state, onChange}: Props): ReactNode {
  const {pair, issues} = readInsight(state.insights);
  return (
    <>
      <TextField
        label="Start and End record"
        hint="The two records of one Insights event, as a list, as lines, or as lookup-events gives them."
        rows={10}
        value={state.insights}
        issues={issues}
        onChange={(insights) => onChange({insights})}
      />
      {pair ? (
        <Reading pair={pair} />
      ) : (
        <Verdict tone="bad">{issues[0]?.message ?? 'This is no Insights event.'}</Verdict>
      )}
    </>
  );
}
