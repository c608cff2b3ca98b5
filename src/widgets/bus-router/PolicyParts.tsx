import {Fragment, type ReactNode} from 'react';
import type {Access} from '@site/src/engines/event-bus';
import Output from '@site/src/ui/Output';
import Checks from './Checks';

/** The policy of a bus held against the sender: every element of every statement, and what was asked. */
export default function PolicyParts({access}: {readonly access: Access}): ReactNode {
  const {principal, context, statements} = access;
  const request = [
    `principal: ${principal}`,
    'action: events:PutEvents',
    ...Object.entries(context).map(([key, value]) => `${key}: ${value}`),
  ];
  return (
    <>
      {statements.map(({sid, index, effect, isMatch, clauses}) => {
        const name = `Statement ${sid ?? index + 1} (${effect})`;
        return (
          <Fragment key={index}>
            <p>
              {name} {isMatch ? 'applies' : 'does not apply'}:
            </p>
            <Checks
              label={name}
              checks={clauses.map(({element, operator, key = '', isMet, reason}) => ({
                name: operator === undefined ? element : `${operator} ${key}`,
                isMet,
                why: reason,
              }))}
            />
          </Fragment>
        );
      })}
      <Output label="What the policy is asked" text={request.join('\n')} />
    </>
  );
}
