import type {ReactNode} from 'react';
import type {AssociationVerdict, GroupVerdict} from '@site/src/engines/log-group-encryption';
import DataTable from '@site/src/ui/DataTable';
import MarkedText from '@site/src/ui/MarkedText';
import Verdict, {type Tone} from '@site/src/ui/Verdict';

const tones: Readonly<Record<AssociationVerdict['outcome'], Tone>> = {
  works: 'good',
  'in part': 'warn',
  refused: 'bad',
  'unreadable policy': 'bad',
};

const words: Readonly<Record<GroupVerdict['outcome'], string>> = {
  allowed: '✓ allowed',
  'in part': '! in part',
  'not allowed': '✗ not allowed',
};

/** Which statement allows an action, or what its actions say one by one. */
function because({outcome, actions}: GroupVerdict): string {
  if (outcome === 'in part') {
    return actions.map(({action, outcome: each}) => `${action}: ${each}`).join('; ');
  }
  const [first] = actions;
  const statement = first?.statements.find(
    ({effect, isMatch}) => isMatch && effect === (outcome === 'allowed' ? 'Allow' : 'Deny'),
  );
  if (!statement) return 'No statement applies.';
  return `Statement ${statement.index + 1}${statement.sid ? ` (${statement.sid})` : ''} ${outcome === 'allowed' ? 'allows' : 'denies'} it.`;
}

interface Props {
  readonly verdict: AssociationVerdict;
  readonly keyPolicy: string;
}

/** The verdict, CloudWatch Logs' own words, what is in the way and where, and every group of actions. */
export default function Answer({verdict, keyPolicy}: Props): ReactNode {
  const {outcome, reason, answer, faults, groups, target} = verdict;
  const marks = faults.flatMap(({span, message}) => (span ? [{...span, tone: 'bad' as const, label: message}] : []));
  return (
    <>
      <Verdict tone={tones[outcome]}>
        <strong>
          {outcome === 'works' ? 'This works.' : outcome === 'in part' ? 'Not sure.' : 'This does not work.'}
        </strong>{' '}
        {reason}
        {answer && (
          <>
            {' '}
            CloudWatch Logs answers: <code>{answer}</code>
          </>
        )}
      </Verdict>
      {faults.length > 0 && (
        <ul aria-label="What is in the way">
          {faults.map(({message}) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      {marks.length > 0 && <MarkedText label="The place in the key policy" text={keyPolicy} marks={marks} />}
      {groups.length > 0 && (
        <>
          <DataTable
            label="What CloudWatch Logs may do with the key"
            columns={['Actions', 'Outcome', 'Why']}
            rows={groups.map((group) => ({
              key: group.group,
              tone: group.outcome === 'allowed' ? 'good' : group.outcome === 'in part' ? 'warn' : 'bad',
              cells: [<code key="group">{group.group}</code>, words[group.outcome], because(group)],
            }))}
          />
          <p>
            Held against the key policy: calls of CloudWatch Logs with the encryption context <code>aws:logs:arn</code>{' '}
            = <code>{target.arn}</code>. This is a model of the documented rules; AWS has not been asked.
          </p>
        </>
      )}
    </>
  );
}
