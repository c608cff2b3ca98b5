import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';
import {openEventPattern} from '@site/src/widgets/event-pattern-tester/hand-over';
import {TextField} from '@site/src/ui/Field';
import {issuesOf, type FieldIssue} from '@site/src/ui/issue';
import OpenIn from '@site/src/ui/OpenIn';
import Output from '@site/src/ui/Output';
import {Step, Steps} from '@site/src/ui/Steps';
import type {SentEvent} from './events';
import styles from './styles.module.css';

interface Props {
  readonly events: readonly SentEvent[];
  readonly pattern: string;
  readonly issues: readonly FieldIssue[];
  readonly onPattern: (pattern: string) => void;
}

const matchText = ({isMatch}: SentEvent): string =>
  isMatch === undefined
    ? 'not judged: the pattern cannot be read'
    : isMatch
      ? '✓ matches the rule'
      : '✗ does not match the rule';

/** The pattern of a rule, and each event that the policies send held against it. */
export default function Events({events, pattern, issues, onPattern}: Props): ReactNode {
  // A long link that only script can open is no weight for the page itself.
  const isBrowser = useIsBrowser();
  const open = (text: string): string => openEventPattern({pattern, events: text, tab: 'test'});
  const notices = events.filter(({moment}) => moment.policy.type !== 'Expiration');
  return (
    <section aria-label="Events" className={styles.form}>
      <TextField
        label="Event pattern of your rule"
        hint="Nobody hears of the events without a rule on the default bus."
        rows={9}
        value={pattern}
        issues={issuesOf(issues, 'pattern')}
        onChange={onPattern}
      />
      {events.length > 0 && (
        <Steps label="Events that are sent">
          {events.map((event, index) => (
            <Step
              key={index}
              title={`${event.moment.policy.type} event`}
              summary={`${matchText(event)}${event.moment.status === 'missed' ? '; not documented whether it is sent' : ''}`}
              isOpen={false}
            >
              {event.isMatch === false && <p>{event.why}</p>}
              <Output label="As EventBridge delivers it" text={event.text} />
              {isBrowser && (
                <p>
                  <OpenIn tool="event-pattern tester" to={() => open(event.text)} />
                </p>
              )}
            </Step>
          ))}
        </Steps>
      )}
      {isBrowser && notices.length > 1 && (
        <p>
          All {notices.length} notifications:{' '}
          <OpenIn tool="event-pattern tester" to={() => open(`[\n${notices.map(({text}) => text).join(',\n')}\n]`)} />
        </p>
      )}
    </section>
  );
}
