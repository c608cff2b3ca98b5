import type {ReactNode} from 'react';
import {answerText, type Attempt, type Run} from '@site/src/engines/retry';
import DataTable from '@site/src/ui/DataTable';
import Quiet from '@site/src/ui/Quiet';
import {attemptName, counted, decisionText, duration, toneOf} from './words';

interface Props {
  readonly run: Run;
  readonly selected: number;
  readonly hasQuota: boolean;
}

const mostRows = 12;

function waitCell({decision, heldMs}: Attempt): ReactNode {
  const wait = decision.action === 'retry' ? decision : decision.action === 'give up' ? decision.last : undefined;
  return (
    <>
      {wait && duration(wait.waitMs)}
      {wait && <Quiet>of at most {duration(wait.ceilingMs)}</Quiet>}
      {heldMs > 0 && <Quiet>held {duration(heldMs)} before</Quiet>}
    </>
  );
}

function quotaCell({quotaBefore, decision}: Attempt): ReactNode {
  const change = decision.quotaAfter - quotaBefore;
  return (
    <>
      {decision.quotaAfter} {change !== 0 && <Quiet isInline>({change > 0 ? `+${change}` : `−${-change}`})</Quiet>}
    </>
  );
}

/** Every attempt in words: what the drawing shows, to read. */
export default function AttemptTable({run, selected, hasQuota}: Props): ReactNode {
  const {attempts, calls} = run;
  const first = Math.max(0, Math.min(selected - mostRows / 2, attempts.length - mostRows));
  const shown = attempts.slice(first, first + mostRows);
  return (
    <>
      <DataTable
        label="Attempts"
        isLastWide={false}
        columns={[
          calls > 1 ? 'Call and attempt' : 'Attempt',
          'Sent after',
          'Answer',
          'What the client does',
          'Wait after it',
          ...(hasQuota ? ['Quota left'] : []),
        ]}
        rows={shown.map((attempt, index) => ({
          key: first + index,
          isCurrent: first + index === selected,
          tone: toneOf(attempt.decision),
          cells: [
            attemptName(attempt, calls),
            duration(attempt.sentMs),
            <code key="answer">{answerText(attempt.answer)}</code>,
            decisionText(attempt.decision),
            waitCell(attempt),
            ...(hasQuota ? [quotaCell(attempt)] : []),
          ],
        }))}
      />
      {attempts.length > mostRows && (
        <Quiet>
          Shown are {first + 1} to {first + shown.length} of {counted(attempts.length, 'attempt')}; step to see others.
        </Quiet>
      )}
    </>
  );
}
