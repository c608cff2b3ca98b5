import type {ReactNode} from 'react';
import {
  inEventHistory,
  seenByRule,
  type Decision,
  type Seen,
  type TrailRecord,
} from '@site/src/engines/cloudtrail-selectors';
import styles from './styles.module.css';

const mostRows = 200;

const answers: Readonly<Record<Seen['answer'], string>> = {
  yes: 'yes',
  no: 'no',
  apart: 'apart',
  unknown: 'not known',
};

/** The call of a record. */
export const eventName = (record: TrailRecord): string => {
  const details = record.insightDetails as {readonly eventName?: unknown} | undefined;
  const name = record.eventName ?? details?.eventName;
  return typeof name === 'string' ? name : 'unnamed event';
};

function logged({verdict, by, refusedBy}: Decision): ReactNode {
  if (verdict === 'logged') return <>✓ by {by}</>;
  if (verdict === 'elsewhere') return 'Insights selectors decide';
  return (
    <>
      ✗ <code>{refusedBy}</code> refuses
    </>
  );
}

function rule(decision: Decision): string {
  const {enabled, all} = seenByRule(decision);
  return enabled.answer !== all.answer && all.answer === 'yes' ? 'not in state ENABLED' : answers[enabled.answer];
}

interface Props {
  readonly records: readonly TrailRecord[];
  readonly decisions: readonly Decision[];
  readonly selected: number;
  readonly onSelect: (index: number) => void;
}

/** One row for each record: what it is, whether the trail logs it, and where else it shows up. */
export default function RecordTable({records, decisions, selected, onSelect}: Props): ReactNode {
  return (
    <>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label="Records against the selectors, scrollable">
        <table className={styles.table} aria-label="Records against the selectors">
          <thead>
            <tr>
              <th scope="col">Event</th>
              <th scope="col">Logged by this trail</th>
              <th scope="col">Category</th>
              <th scope="col">Read or write</th>
              <th scope="col">Event history</th>
              <th scope="col">EventBridge rule</th>
            </tr>
          </thead>
          <tbody>
            {decisions.slice(0, mostRows).map((decision, index) => {
              const {category, readOrWrite} = decision.classification;
              return (
                <tr key={index} data-verdict={decision.verdict}>
                  <th scope="row">
                    <button
                      type="button"
                      className={styles.pick}
                      aria-pressed={index === selected}
                      onClick={() => onSelect(index)}
                    >
                      {eventName(records[index] ?? {})}
                    </button>
                  </th>
                  <td>{logged(decision)}</td>
                  <td>{category}</td>
                  <td>{readOrWrite ?? 'not said'}</td>
                  <td>{answers[inEventHistory(decision).answer]}</td>
                  <td>{rule(decision)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {decisions.length > mostRows && (
        <p>
          The first {mostRows} of {decisions.length} records are shown.
        </p>
      )}
    </>
  );
}
