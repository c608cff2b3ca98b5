import type {ReactNode} from 'react';
import {parameterTypes, tiers} from '@site/src/engines/parameter-policy';
import {SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesOf, type FieldIssue} from '@site/src/ui/issue';
import type {State} from './state';
import styles from './styles.module.css';

const plain = <Value extends string>(values: readonly Value[]) => values.map((value) => ({value, label: value}));
const typeOptions = plain(parameterTypes);
const tierOptions = plain(tiers);
const beforeOptions = [
  {value: 'none', label: 'not there'},
  {value: 'Standard', label: 'Standard'},
  {value: 'Advanced', label: 'Advanced'},
] as const;

interface Props {
  readonly state: State;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (fields: Partial<State>) => void;
}

/** What the call says of the parameter; of its value only the size. */
export default function ParameterFields({state, issues, onChange}: Props): ReactNode {
  return (
    <FieldGrid columns="wide" legend="Parameter">
      <div className={styles.fields}>
        <TextField
          label="Name"
          value={state.name}
          issues={issuesOf(issues, 'name')}
          onChange={(name) => onChange({name})}
        />
        <SelectField label="Type" value={state.type} options={typeOptions} onChange={(type) => onChange({type})} />
        <SelectField
          label="Tier today"
          value={state.before}
          options={beforeOptions}
          onChange={(before) => onChange({before})}
        />
        <SelectField
          label="Tier in the call"
          value={state.tier}
          options={tierOptions}
          issues={issuesOf(issues, 'tier')}
          onChange={(tier) => onChange({tier})}
        />
        <TextField
          label="Size of the value"
          hint="In bytes; never the value itself."
          value={state.valueBytes}
          issues={issuesOf(issues, 'valueBytes')}
          onChange={(valueBytes) => onChange({valueBytes})}
        />
        <TextField
          label="Region"
          value={state.region}
          issues={issuesOf(issues, 'region')}
          onChange={(region) => onChange({region})}
        />
        <TextField
          label="Account"
          value={state.account}
          issues={issuesOf(issues, 'account')}
          onChange={(account) => onChange({account})}
        />
      </div>
    </FieldGrid>
  );
}
