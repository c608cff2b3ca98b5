import type {ReactNode} from 'react';
import {compactJson, type LeafOutcome, type LeafVerdict} from '@site/src/engines/event-pattern';
import DataTable from '@site/src/ui/DataTable';
import Quiet from '@site/src/ui/Quiet';
import {branchText} from './judge';
import {rewritten} from './write-json';
import styles from './styles.module.css';

const marks: Readonly<Record<LeafOutcome, string>> = {
  matched: '✓',
  'not matched': '✗',
  'field absent': '✗',
  'other element': '✗',
};

function Field({path, branches, isInCombination}: LeafVerdict): ReactNode {
  return (
    <>
      <code>{path}</code>
      {branches.length > 0 && (
        <Quiet>
          {branches.map(branchText).join(', ')}
          {isInCombination ? ', which decides' : ', which does not decide'}
        </Quiet>
      )}
    </>
  );
}

function Seen({seen, seenCount, satisfiedBy, element}: LeafVerdict): ReactNode {
  const shown = satisfiedBy ? [satisfiedBy] : seen.slice(0, 3);
  const more = satisfiedBy ? 0 : seenCount - shown.length;
  if (shown.length === 0) return 'nothing';
  return (
    <>
      {shown.map(({where, text}) => (
        <span key={where} className={styles.seen}>
          <code>{text}</code> <Quiet isInline>at {where}</Quiet>
        </span>
      ))}
      {more > 0 && <Quiet>and {more} more</Quiet>}
      {element !== undefined && <Quiet>in the element {element}</Quiet>}
    </>
  );
}

interface Props {
  readonly label: string;
  readonly leaves: readonly LeafVerdict[];
}

/** Each field of the pattern: what it asks for, what the event has there, and what came of it. */
export default function LeafTable({label, leaves}: Props): ReactNode {
  return (
    <DataTable
      label={label}
      columns={['Field', 'Asks for', 'In the event', 'Outcome and why']}
      rows={leaves.map((leaf, index) => ({
        key: index,
        cells: [
          <Field {...leaf} />,
          <code>{leaf.alternatives.map((text) => rewritten(text, compactJson)).join(' or ')}</code>,
          <Seen {...leaf} />,
          <>
            <span data-outcome={leaf.outcome} className={styles.outcome}>
              <span aria-hidden="true">{marks[leaf.outcome]}</span> {leaf.outcome}.
            </span>{' '}
            {leaf.reason}
          </>,
        ],
      }))}
    />
  );
}
