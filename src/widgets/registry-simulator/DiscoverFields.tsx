import type {ReactNode} from 'react';
import Button from '@site/src/ui/Button';
import {SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesOf, type FieldIssue} from '@site/src/ui/issue';
import {isDice} from './chance';
import type {PanelProps} from './panel';
import type {State} from './state';
import styles from './styles.module.css';

const healths = [
  {value: '', label: 'left out'},
  ...(['HEALTHY', 'UNHEALTHY', 'ALL', 'HEALTHY_OR_ELSE_ALL'] as const).map((value) => ({value, label: value})),
] as const;

interface Props extends PanelProps {
  readonly issues: readonly FieldIssue[];
}

/** The number that chance comes from, and a button for the next. */
export function DiceField({state: {dice}, onChange}: Pick<PanelProps, 'state' | 'onChange'>): ReactNode {
  return (
    <div className={styles.dice}>
      <TextField
        label="Dice"
        value={dice}
        issues={
          isDice(dice) ? [] : [{field: 'dice', severity: 'error', message: 'Write a whole number; 1 is used now.'}]
        }
        onChange={(number) => onChange({dice: number})}
      />
      <Button onClick={() => onChange({dice: String(isDice(dice) ? (Number(dice) + 1) % 1e9 : 1)})}>Ask again</Button>
    </div>
  );
}

/** The parameters of DiscoverInstances. */
export default function DiscoverFields({registry, state, issues, onChange}: Props): ReactNode {
  const {discover} = state;
  const edit = (fields: Partial<State['discover']>): void => onChange({discover: {...discover, ...fields}});
  const namespaces = registry?.namespaces ?? [];
  const services = namespaces.find(({httpName}) => httpName === discover.namespace)?.services ?? [];
  const field = (
    label: string,
    name: Exclude<keyof State['discover'], 'health'>,
    suggestions: readonly string[] = [],
  ) => (
    <TextField
      label={label}
      value={discover[name]}
      suggestions={suggestions}
      issues={issuesOf(issues, name)}
      onChange={(value) => edit({[name]: value})}
    />
  );
  return (
    <FieldGrid>
      {field(
        'NamespaceName',
        'namespace',
        namespaces.map(({httpName}) => httpName),
      )}
      {field(
        'ServiceName',
        'service',
        services.map(({name}) => name),
      )}
      <SelectField
        label="HealthStatus"
        value={discover.health}
        options={healths}
        onChange={(health) => edit({health})}
      />
      {field('QueryParameters', 'query')}
      {field('OptionalParameters', 'optional')}
      {field('MaxResults', 'maxResults')}
      {field('OwnerAccount', 'owner')}
      <DiceField state={state} onChange={onChange} />
    </FieldGrid>
  );
}
