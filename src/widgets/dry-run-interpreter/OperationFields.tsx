import {useState, type ReactNode} from 'react';
import {lookUpOperation, suggestNames, type NameLists, type Support} from '@site/src/engines/dry-run';
import {TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import FetchStatus from '@site/src/ui/FetchStatus';
import InlineCode from '@site/src/ui/InlineCode';
import {usePart} from '@site/src/ui/usePart';
import Verdict from '@site/src/ui/Verdict';
import {samples} from './samples';
import type {State} from './state';
import {supportWords} from './support-words';

/** The long lists of names. */
const loadNameLists = async (): Promise<NameLists> => (await import('./name-lists')).nameLists;

interface Props {
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
  /** Is given what is known of the operation. */
  readonly children: (support: Support) => ReactNode;
}

/** Service and operation, and whether it has a dry run. */
export default function OperationFields({state, onChange, children}: Props): ReactNode {
  const {service, operation} = state;
  const [isUsed, setUsed] = useState(false);
  const first = samples[0].state;
  const isOther = service !== first.service || operation !== first.operation;
  const lists = usePart(loadNameLists, isUsed || isOther);
  const support = lookUpOperation(service, operation, lists);
  const {tone, says} = supportWords(support);
  const suggestions = isUsed && lists ? suggestNames(service, operation, lists) : undefined;
  return (
    <>
      <FieldGrid>
        <TextField
          label="Service"
          hint="As in the AWS CLI, e.g. ec2."
          value={service}
          suggestions={suggestions?.services ?? []}
          onFocus={() => setUsed(true)}
          onChange={(value) => onChange({service: value})}
        />
        <TextField
          label="Operation"
          hint="RunInstances, run-instances or run_instances."
          value={operation}
          suggestions={suggestions?.operations ?? []}
          onFocus={() => setUsed(true)}
          onChange={(value) => onChange({operation: value})}
        />
      </FieldGrid>
      <Verdict tone={tone}>
        <InlineCode text={says} />
      </Verdict>
      {!lists && <FetchStatus />}
      {children(support)}
    </>
  );
}
