import type {ReactNode} from 'react';
import {costOf, type Run} from '@site/src/engines/fault-injection';
import DataTable from '@site/src/ui/DataTable';
import {TextField} from '@site/src/ui/Field';
import Figures from '@site/src/ui/Figures';
import {issuesOf, type FieldIssue} from '@site/src/ui/issue';
import Quiet from '@site/src/ui/Quiet';

interface Props {
  readonly run: Run;
  readonly typed: string;
  readonly price: number;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (fields: {readonly price: string}) => void;
}

const dollars = new Intl.NumberFormat('en-US', {style: 'currency', currency: 'USD'});

/** Action-minutes of the run, and what they cost. */
export default function CostPanel({run, typed, price, issues, onChange}: Props): ReactNode {
  const {lines, minutes, total} = costOf(run, price);
  return (
    <>
      <TextField
        label="Price of an action-minute in US dollars"
        value={typed}
        issues={issuesOf(issues, 'price')}
        onChange={(text) => onChange({price: text})}
      />
      <Figures
        figures={[
          {key: 'minutes', term: 'Action-minutes', value: minutes},
          {key: 'total', term: 'This run', value: dollars.format(total)},
        ]}
      />
      <DataTable
        label="Action-minutes"
        columns={['Action', 'Minutes', 'Rests on']}
        rows={lines.map(({name, minutes: own, isGuess}) => ({
          key: name,
          cells: [name, own, own === 0 ? 'not active' : isGuess ? 'a guess or an upper bound' : 'its duration'],
        }))}
      />
      <Quiet>What the faults themselves cost, such as replaced instances, is not in it.</Quiet>
    </>
  );
}
