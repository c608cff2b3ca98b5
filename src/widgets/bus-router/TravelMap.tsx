import type {ReactNode} from 'react';
import type {Arrival, Delivery, RuleRun, Start} from '@site/src/engines/event-bus';
import {resourceOf} from './conclude';
import {deliveryOutcomes, ruleOutcomes, startOutcomes, takenOutcome} from './outcomes';
import Stop from './Stop';
import styles from './styles.module.css';

function TargetStop({target, outcome, why, payload, arrival}: Delivery): ReactNode {
  const note = outcome === 'delivered' ? payload?.from !== 'event' && `what ${payload?.from} makes of it` : why;
  return (
    <li>
      <Stop
        kind="Target"
        name={<code>{resourceOf(target.arn)}</code>}
        outcome={deliveryOutcomes[outcome]}
        note={outcome === 'forwarded' ? undefined : note || undefined}
      />
      {arrival?.isTaken && (
        <ul>
          <BusStop {...arrival} />
        </ul>
      )}
    </li>
  );
}

function RuleStop({rule, outcome, deliveries}: RuleRun): ReactNode {
  return (
    <li>
      <Stop kind="Rule" name={<code>{rule.name}</code>} outcome={ruleOutcomes[outcome]} />
      {deliveries.length > 0 && (
        <ul>
          {deliveries.map((delivery) => (
            <TargetStop key={delivery.target.id} {...delivery} />
          ))}
        </ul>
      )}
    </li>
  );
}

function BusStop({bus, isTaken, why, archives, rules}: Arrival): ReactNode {
  const branches = archives.length + rules.length;
  return (
    <li>
      <Stop
        kind={`Account ${bus.accountId}, ${bus.region}, bus`}
        name={<code>{bus.name}</code>}
        outcome={takenOutcome(isTaken)}
        note={isTaken ? (branches === 0 ? 'it has no rule' : undefined) : why}
      />
      {branches > 0 && (
        <ul>
          {archives.map(({archive, isKept}) => (
            <li key={archive.arn}>
              <Stop
                kind="Archive"
                name={<code>{archive.name}</code>}
                outcome={{tone: isKept ? 'good' : 'neutral', words: isKept ? 'keeps it' : 'does not keep it'}}
              />
            </li>
          ))}
          {rules.map((run) => (
            <RuleStop key={run.rule.arn} {...run} />
          ))}
        </ul>
      )}
    </li>
  );
}

interface Props {
  readonly starts: readonly Start[];
  /** What sends: `AWS service`. */
  readonly sender: string;
}

/** The way of each event as a tree: buses, rules, targets. */
export default function TravelMap({starts, sender}: Props): ReactNode {
  return (
    <ol aria-label="The way of the event" className={styles.map}>
      {starts.map(({outcome, why, answer, arrival}, index) => (
        <li key={index}>
          <Stop
            kind={sender}
            name={starts.length > 1 ? `Entry ${index + 1}` : 'The event'}
            outcome={startOutcomes[outcome]}
            note={outcome === 'taken' ? undefined : [answer?.code, answer?.message ?? why].filter(Boolean).join(': ')}
          />
          {arrival?.isTaken && (
            <ul>
              <BusStop {...arrival} />
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
