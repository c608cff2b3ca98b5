import type {ReactNode} from 'react';
import {type Arrival, busOfArn, type Delivery, type Start} from '@site/src/engines/event-bus';
import {resourceOf} from './conclude';
import {deliveryOutcomes, ruleOutcomes, startOutcomes, takenOutcome} from './outcomes';
import Stop from './Stop';
import styles from './styles.module.css';

/** What a bus does with the event: archives, then rules. */
function Branches({archives, rules}: Arrival): ReactNode {
  if (archives.length + rules.length === 0) return null;
  return (
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
      {rules.map(({rule, outcome, deliveries}) => (
        <li key={rule.arn}>
          <Stop kind="Rule" name={<code>{rule.name}</code>} outcome={ruleOutcomes[outcome]} />
          {deliveries.length > 0 && (
            <ul>
              {deliveries.map((delivery) => (
                <li key={delivery.target.id}>
                  <TargetStop {...delivery} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

const emptyNote = ({archives, rules}: Arrival): string | undefined =>
  archives.length + rules.length === 0 ? 'it has no rule' : undefined;

function TargetStop({target, outcome, why, payload, arrival}: Delivery): ReactNode {
  if (arrival?.isTaken) {
    return (
      <>
        <Stop kind="Target" name={resourceOf(target.arn)} outcome={takenOutcome(true)} note={emptyNote(arrival)} />
        <Branches {...arrival} />
      </>
    );
  }
  const isWhole = payload?.from === 'event' || payload === undefined;
  const note = outcome === 'delivered' ? (isWhole ? undefined : `what ${payload.from} makes of it`) : why;
  const name = resourceOf(target.arn);
  return (
    <Stop
      kind="Target"
      name={busOfArn(target.arn) ? name : <code>{name}</code>}
      outcome={deliveryOutcomes[outcome]}
      note={note}
    />
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
              <li>
                <Stop
                  kind={`Account ${arrival.bus.accountId}, ${arrival.bus.region}, bus`}
                  name={<code>{arrival.bus.name}</code>}
                  outcome={takenOutcome(true)}
                  note={emptyNote(arrival)}
                />
                <Branches {...arrival} />
              </li>
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
