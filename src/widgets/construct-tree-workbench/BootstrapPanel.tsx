import type {ReactNode} from 'react';
import {defaultQualifier} from '@site/src/facts/cdk/cdk';
import CopyAs from '@site/src/ui/CopyAs';
import DataTable from '@site/src/ui/DataTable';
import {TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesOf} from '@site/src/ui/issue';
import Verdict from '@site/src/ui/Verdict';
import {lookAtBootstrap} from './look';
import type {State} from './state';
import {bootstrapCommand} from './words';

interface Props {
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
}

/** What `cdk bootstrap` makes in an environment, by name. */
export default function BootstrapPanel({state, onChange}: Props): ReactNode {
  const {issues, tone, verdict, resources} = lookAtBootstrap(state);
  const field = (name: 'account' | 'region' | 'qualifier') => ({
    value: state[name],
    issues: issuesOf(issues, name),
    onChange: (value: string) => onChange({[name]: value.trim().slice(0, 128)}),
  });
  return (
    <>
      <FieldGrid>
        <TextField label="Account" {...field('account')} />
        <TextField label="Region" {...field('region')} />
        <TextField label="Qualifier" hint={`By default ${defaultQualifier.value}.`} {...field('qualifier')} />
      </FieldGrid>
      <Verdict tone={tone}>{verdict}</Verdict>
      {resources.length > 0 && (
        <DataTable
          label="Bootstrap resources"
          columns={['What', 'Name']}
          isLastWide={false}
          rows={resources.map(({what, name}) => ({key: what, cells: [what, <code key="name">{name}</code>]}))}
        />
      )}
      <CopyAs forms={[{label: 'CDK CLI', getText: () => bootstrapCommand(state, defaultQualifier.value)}]} />
    </>
  );
}
