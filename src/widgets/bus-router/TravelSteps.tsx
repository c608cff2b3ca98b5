import {Fragment, type ReactNode} from 'react';
import type {Arrival, Start} from '@site/src/engines/event-bus';
import {Step, Steps} from '@site/src/ui/Steps';
import BusStep from './BusStep';
import {startOutcomes} from './outcomes';
import RuleStep from './RuleStep';
import TargetStep from './TargetStep';

/** A bus, then each rule with its targets, and after a target that is a bus all that follows there. */
function ArrivalSteps(arrival: Arrival): ReactNode {
  const {bus, rules, eventText} = arrival;
  return (
    <>
      <BusStep {...arrival} />
      {rules.map((run) => (
        <Fragment key={run.rule.arn}>
          <RuleStep run={run} busName={bus.name} eventText={eventText} />
          {run.deliveries.map((delivery) => (
            <Fragment key={delivery.target.id}>
              <TargetStep {...delivery} />
              {delivery.arrival?.isTaken && <ArrivalSteps {...delivery.arrival} />}
            </Fragment>
          ))}
        </Fragment>
      ))}
    </>
  );
}

/** Everything that happened, in order, with its reasons. */
export default function TravelSteps({starts}: {readonly starts: readonly Start[]}): ReactNode {
  return (
    <Steps label="Step by step">
      {starts.map(({outcome, why, answer, arrival}, index) => (
        <Fragment key={index}>
          {(starts.length > 1 || outcome !== 'taken') && (
            <Step
              title={starts.length > 1 ? `Entry ${index + 1}` : 'The event'}
              summary={startOutcomes[outcome].words}
              isOpen={outcome !== 'taken'}
            >
              <p>
                {answer && <code>{[answer.code, answer.message].filter(Boolean).join(': ')}</code>} {why}
              </p>
            </Step>
          )}
          {arrival && <ArrivalSteps {...arrival} />}
        </Fragment>
      ))}
    </Steps>
  );
}
