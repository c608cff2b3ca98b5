import type {ReactNode} from 'react';
import type {Access} from '@site/src/engines/event-bus';
import DataTable from '@site/src/ui/DataTable';
import Output from '@site/src/ui/Output';
import Quiet from '@site/src/ui/Quiet';
import styles from './styles.module.css';

/** The policy of a bus held against the sender: every element of every statement. */
export default function StatementTable({access}: {readonly access: Access}): ReactNode {
  const {principal, context, statements} = access;
  const request = [`principal: ${principal}`, 'action: events:PutEvents'].concat(
    Object.entries(context).map(([key, value]) => `${key}: ${value}`),
  );
  return (
    <div className={styles.parts}>
      {statements.length > 0 && (
        <DataTable
          label="Statements of the bus’s policy"
          columns={['Statement', 'Element', 'Met', 'Why']}
          rows={statements.flatMap(({sid, index, effect, isMatch, clauses}) =>
            clauses.map(({element, operator, key, isMet, reason}, order) => ({
              key: `${index}-${order}`,
              tone: isMet ? ('good' as const) : ('bad' as const),
              cells: [
                <>
                  {sid ?? `Statement ${index + 1}`}
                  <Quiet>
                    {effect}, {isMatch ? 'applies' : 'does not apply'}
                  </Quiet>
                </>,
                operator === undefined ? element : <code>{`${operator} ${key}`}</code>,
                isMet ? '✓ yes' : '✗ no',
                reason,
              ],
            })),
          )}
        />
      )}
      <Output label="What the policy is asked" text={request.join('\n')} />
    </div>
  );
}
