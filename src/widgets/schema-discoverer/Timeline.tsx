import {memo, type ReactNode} from 'react';
import {
  type Change,
  describeShape,
  describeTypes,
  pathText,
  type SampleEvent,
  type SchemaVersion,
} from '@site/src/engines/schema-discovery';
import DataTable from '@site/src/ui/DataTable';
import Quiet from '@site/src/ui/Quiet';
import {counted} from './conclude';
import styles from './styles.module.css';

const mostRows = 100;
const words = {added: '+ added', optional: '? became optional', widened: '~ type changed'} as const;

function beforeAndAfter(change: Change): string {
  if (change.kind === 'added') return `not there → ${describeShape(change.after)}, optional`;
  if (change.kind === 'optional') return 'required → optional';
  return `${describeTypes(change.before)} → ${describeTypes(change.after)}`;
}

function Changes({version: {number, changes}}: {readonly version: SchemaVersion}): ReactNode {
  return (
    <>
      <DataTable
        label={`Changes of version ${number}`}
        columns={['Where', 'Change', 'Before and after']}
        rows={changes.slice(0, mostRows).map((change) => {
          const where = pathText(change.path);
          return {
            key: `${change.kind} ${where}`,
            tone: change.kind === 'added' ? 'good' : 'warn',
            cells: [<code>{where}</code>, words[change.kind], beforeAndAfter(change)],
          };
        })}
      />
      {changes.length > mostRows && (
        <p>
          The first {mostRows} of {changes.length} changes are shown.
        </p>
      )}
    </>
  );
}

/** `event 3`, `events 3, 4 and 7`; the first few of many. */
function eventNumbers(events: readonly SampleEvent[]): string {
  const numbers = events.slice(0, mostRows / 10).map(({index}) => index + 1);
  const rest = events.length - numbers.length;
  const last = rest > 0 ? `${rest} more` : numbers.pop();
  const list = numbers.length > 0 ? `${numbers.join(', ')} and ${last}` : last;
  return `${events.length === 1 ? 'Event' : 'Events'} ${list}`;
}

function Version({version}: {readonly version: SchemaVersion}): ReactNode {
  const {number, event, changes, alsoDescribes, shape} = version;
  const time = event.given.get('time');
  const detail = shape.object?.properties.get('detail')?.shape;
  return (
    <li>
      <p className={styles.version}>
        <strong>Version {number}</strong> by event {event.index + 1}
        {time?.kind === 'string' && (
          <>
            {' '}
            <Quiet isInline>{time.text}</Quiet>
          </>
        )}
        {number > 1 && `: ${counted(changes.length, 'change')}`}
      </p>
      {number === 1 && detail ? (
        <p>
          The first event: <code>detail</code> is an {describeShape(detail)}, and every property is required.
        </p>
      ) : (
        <Changes version={version} />
      )}
      {alsoDescribes.length > 0 && (
        <Quiet>
          {eventNumbers(alsoDescribes)} {alsoDescribes.length === 1 ? 'changes' : 'change'} nothing: this version
          describes {alsoDescribes.length === 1 ? 'it' : 'them'} already.
        </Quiet>
      )}
    </li>
  );
}

interface Props {
  readonly versions: readonly SchemaVersion[];
  /** The quota of versions; later ones are not listed. */
  readonly most: number;
}

/** The versions of a schema in the order in which events made them, each with its exact difference. */
function Timeline({versions, most}: Props): ReactNode {
  return (
    <>
      <ol className={styles.timeline} aria-label="Versions">
        {versions.slice(0, most).map((version) => (
          <Version key={version.number} version={version} />
        ))}
      </ol>
      {versions.length > most && (
        <p>
          {versions.length - most} more would follow; the quota is {most}.
        </p>
      )}
      <Quiet>
        That changed events make a new version is documented. How AWS takes events together is not: here a version
        describes all events up to it.
      </Quiet>
    </>
  );
}
export default memo(Timeline);
