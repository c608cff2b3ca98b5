import type {ReactNode} from 'react';
import {type CheckedEntry, checkPutEvents, type EntrySize} from '@site/src/engines/event-pattern';
import {putEventsMaxEntries} from '@site/src/facts/eventbridge/event-buses';
import CopyAs from '@site/src/ui/CopyAs';
import {CheckField, TextField} from '@site/src/ui/Field';
import Verdict from '@site/src/ui/Verdict';
import DataTable from '@site/src/ui/DataTable';
import {issueText} from './issue-text';
import Output from '@site/src/ui/Output';
import Quiet from '@site/src/ui/Quiet';
import {answerOf, concludePut, putEventsCommand} from './put-events';
import type {State} from './state';
import styles from './styles.module.css';

interface Props {
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
}

const count = (value: number): string => value.toLocaleString('en');

const parts = [
  ['time', 'Time'],
  ['source', 'Source'],
  ['detailType', 'DetailType'],
  ['detail', 'Detail'],
  ['resources', 'Resources'],
] as const;

function Size({size}: {readonly size: EntrySize}): ReactNode {
  const counted = parts.filter(([part]) => size[part] > 0).map(([part, name]) => `${name} ${count(size[part])}`);
  return (
    <>
      {count(size.total)} bytes <Quiet isInline>{counted.join(' + ')}</Quiet>
    </>
  );
}

const cellsOf = ({index, size, failure}: CheckedEntry, isRefused: boolean): readonly ReactNode[] => [
  index + 1,
  <Size size={size} />,
  failure ? <code>{failure.errorCode}</code> : isRefused ? 'not looked at' : '✓ taken',
  failure ? `${failure.errorMessage}${failure.isAwsText ? '' : ' (Our words: AWS’s are not known.)'}` : '',
];

/** PutEvents: the size of each entry by AWS's formula, and which entries the bus would not take. */
export default function PutEventsPanel({state, onChange}: Props): ReactNode {
  const {entries, isBefore2026} = state;
  const checked = checkPutEvents(entries, {isBefore2026});
  const {tone, text} = concludePut(checked);
  return (
    <>
      <TextField
        label="Entries"
        hint="The Entries of a PutEvents request, their list alone, or one entry. Detail is a string."
        rows={12}
        value={entries}
        issues={
          checked.ok
            ? []
            : checked.issues.map((issue) => ({field: 'entries', severity: 'error', message: issueText(issue)}))
        }
        onChange={(typed) => onChange({entries: typed})}
      />
      <CheckField
        label="Size limit before 29 January 2026"
        checked={isBefore2026}
        onChange={(isBefore) => onChange({isBefore2026: isBefore})}
      />
      <Verdict tone={tone}>{text}</Verdict>
      {checked.ok && (
        <>
          <p className={styles.total}>
            Total: {count(checked.totalBytes)} bytes; it must stay below {count(checked.limitBytes)}. Entries:{' '}
            {checked.entries.length} of at most {putEventsMaxEntries.value}.
          </p>
          <DataTable
            label="Entries of the request"
            columns={['Entry', 'Size', 'Result', 'Message']}
            rows={checked.entries.map((entry) => ({
              key: entry.index,
              cells: cellsOf(entry, checked.error !== undefined),
            }))}
          />
          <Output label="Answer of AWS" text={answerOf(checked)} />
          <CopyAs
            forms={[
              {label: 'aws events put-events', getText: () => putEventsCommand(entries)},
              {label: 'Answer (JSON)', getText: () => answerOf(checked)},
            ]}
          />
        </>
      )}
    </>
  );
}
