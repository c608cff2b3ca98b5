import type {ReactNode} from 'react';
import {allEventsRuleState, inEventHistory, seenByRule, type Decision} from '@site/src/engines/cloudtrail-selectors';
import {Step, Steps} from '@site/src/ui/Steps';

/** Every reason for what the table says of one record. */
export default function RecordSteps({name, decision}: {readonly name: string; readonly decision: Decision}): ReactNode {
  const {category, why, readOrWrite, readOrWriteWhy} = decision.classification;
  const history = inEventHistory(decision);
  const {enabled, all} = seenByRule(decision);
  return (
    <Steps label={`Reasons for ${name}`}>
      <Step title={`${name} is a ${category} event`} summary={readOrWrite ?? 'neither read nor write'}>
        <p>
          {why} {readOrWriteWhy}
        </p>
      </Step>
      {decision.outcomes.length === 0 && (
        <Step title="Event selectors do not decide">
          <p>{decision.why}</p>
        </Step>
      )}
      {decision.outcomes.map(({label, isMet, checks}, index) => (
        <Step key={index} title={label.replace(/^s/, 'S')} summary={isMet ? 'logs it' : 'does not log it'}>
          <ul>
            {checks.map(({field, isMet: isFieldMet, why: reason}, order) => (
              <li key={order}>
                {isFieldMet ? '✓ met: ' : '✗ refused: '}
                <code>{field}</code>. {reason}
              </li>
            ))}
          </ul>
        </Step>
      ))}
      <Step title="Event history" summary={history.answer}>
        <p>{history.why}</p>
      </Step>
      <Step title="An EventBridge rule" summary={`ENABLED: ${enabled.answer}`}>
        <ul>
          <li>
            State <code>ENABLED</code>: {enabled.answer}. {enabled.why}
          </li>
          <li>
            State <code>{allEventsRuleState}</code>: {all.answer}. {all.why}
          </li>
        </ul>
      </Step>
    </Steps>
  );
}
