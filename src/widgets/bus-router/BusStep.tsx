import type {ReactNode} from 'react';
import type {Arrival} from '@site/src/engines/event-bus';
import Output from '@site/src/ui/Output';
import {Step} from '@site/src/ui/Steps';
import {takenOutcome} from './outcomes';
import PolicyParts from './PolicyParts';
import styles from './styles.module.css';

/** A bus: why it takes the event or not, the event as it is there, and its archives. */
export default function BusStep({bus, isTaken, why, access, eventText, way, archives}: Arrival): ReactNode {
  // Of the others the reader has typed the event.
  const isMadeHere = way === 'PutEvents' || way === 'replay';
  return (
    <Step
      title={`Bus ${bus.name} in account ${bus.accountId}, ${bus.region}`}
      summary={takenOutcome(isTaken).words}
      isOpen={!isTaken}
    >
      <div className={styles.parts}>
        <p>
          {bus.kind === 'default' ? 'The default bus.' : bus.kind === 'partner' ? 'A partner bus.' : 'A Classic bus.'}{' '}
          {why}
        </p>
        {isMadeHere && <Output label="The event" text={eventText} />}
        {access && <PolicyParts access={access} />}
        {archives.length > 0 && (
          <ul>
            {archives.map(({archive, isKept, why: reason}) => (
              <li key={archive.arn}>
                Archive <code>{archive.name}</code> {isKept ? 'keeps it.' : 'does not keep it.'} {reason}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Step>
  );
}
