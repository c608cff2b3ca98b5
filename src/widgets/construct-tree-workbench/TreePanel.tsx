import type {ReactNode} from 'react';
import CopyAs from '@site/src/ui/CopyAs';
import DataTable from '@site/src/ui/DataTable';
import {TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import Findings from '@site/src/ui/Findings';
import {issuesOf} from '@site/src/ui/issue';
import Quiet from '@site/src/ui/Quiet';
import Verdict from '@site/src/ui/Verdict';
import {lookAtTrees} from './look';
import type {State} from './state';
import {idText, mendings, outcomeText, overrideCode, pathText} from './words';

interface Props {
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
}

/** Two trees beside each other, and what becomes of each resource. */
export default function TreePanel({state, onChange}: Props): ReactNode {
  const {issues, tone, verdict, changes} = lookAtTrees(state);
  const mends = [...new Set(changes.flatMap(mendings))];
  return (
    <>
      <FieldGrid columns="wide">
        <TextField
          label="Tree before"
          hint="One construct a line, indented below its scope: Data: s3.Bucket, or Data: AWS::S3::Bucket, RETAIN."
          rows={8}
          value={state.before}
          issues={issuesOf(issues, 'before')}
          onChange={(before) => onChange({before: before.slice(0, 20_000)})}
        />
        <TextField
          label="Tree after"
          hint="Rename, move or wrap a construct."
          rows={8}
          value={state.after}
          issues={issuesOf(issues, 'after')}
          onChange={(after) => onChange({after: after.slice(0, 20_000)})}
        />
      </FieldGrid>
      <Verdict tone={tone}>{verdict}</Verdict>
      {changes.length > 0 && (
        <DataTable
          label="What becomes of each resource"
          columns={['Resource', 'Before', 'After', 'What happens']}
          isLastWide={false}
          rows={changes.map((change, index) => {
            const before = change.kind === 'created' ? undefined : change.before;
            const after = change.kind === 'removed' ? undefined : change.after;
            const place = (one: typeof before): ReactNode =>
              one && (
                <>
                  <code>{idText(one)}</code> <Quiet>{pathText(one)}</Quiet>
                </>
              );
            return {
              key: index,
              tone: change.kind === 'kept' ? 'good' : change.kind === 'created' ? 'neutral' : 'bad',
              cells: [(before ?? after)?.type ?? '', place(before), place(after), outcomeText(change)],
            };
          })}
        />
      )}
      <Findings title="How to keep them" findings={mends.map((text) => ({text}))} />
      <CopyAs forms={[{label: 'TypeScript', getText: () => overrideCode(changes)}]} />
    </>
  );
}
