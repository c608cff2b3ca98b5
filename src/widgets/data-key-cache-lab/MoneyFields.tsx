import type {ReactNode} from 'react';
import {TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {type FieldIssue, issuesOf} from '@site/src/ui/issue';
import type {State} from './state';

interface Props {
  readonly state: State;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (fields: Partial<State>) => void;
}

/** The reader's price, and how often the messages come. */
export default function MoneyFields({state, issues, onChange}: Props): ReactNode {
  return (
    <FieldGrid>
      <TextField
        label="Your price of 10,000 calls"
        value={state.price}
        issues={issuesOf(issues, 'price')}
        onChange={(price) => onChange({price})}
      />
      <TextField
        label="The messages come … times a month"
        value={state.timesAMonth}
        issues={issuesOf(issues, 'timesAMonth')}
        onChange={(timesAMonth) => onChange({timesAMonth})}
      />
    </FieldGrid>
  );
}
