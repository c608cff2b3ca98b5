import type {ReactNode} from 'react';
import type {Setup} from '@site/src/engines/event-bus';
import Button from '@site/src/ui/Button';
import {SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import Quiet from '@site/src/ui/Quiet';
import {changeSetup} from './change-setup';
import {choicesFor} from './places';
import type {ChangeForm, State} from './state';

interface Props {
  readonly state: State;
  readonly setup: Setup | undefined;
  readonly onChange: (fields: Partial<State>) => void;
}

const changes = [
  {value: 'bus', label: 'Add a bus'},
  {value: 'rule', label: 'Add a rule'},
  {value: 'target', label: 'Add a target'},
  {value: 'account', label: 'Let an account send'},
  {value: 'organization', label: 'Let an organization send'},
] as const;

const whereLabels: Readonly<Record<ChangeForm['change'], string>> = {
  bus: 'Account and Region',
  rule: 'Bus',
  target: 'Rule',
  account: 'Bus',
  organization: 'Bus',
};

/** The fields of one change, written into the document by the button. */
export default function ChangeFields({state, setup, onChange}: Props): ReactNode {
  const {form} = state;
  const choices = setup ? choicesFor(form.change, setup) : [];
  const where = choices.find(({value}) => value === form.where)?.value ?? choices[0]?.value ?? '';
  const edit = (fields: Partial<ChangeForm>): void => onChange({form: {...form, ...fields}});
  const text = (label: string, name: 'name' | 'pattern' | 'arn' | 'role' | 'grantee'): ReactNode => (
    <TextField key={name} label={label} value={form[name]} onChange={(value) => edit({[name]: value})} />
  );
  const fields: Readonly<Record<ChangeForm['change'], readonly ReactNode[]>> = {
    bus: [text('Name', 'name')],
    rule: [text('Name', 'name'), text('Pattern', 'pattern')],
    target: [text('Id', 'name'), text('ARN', 'arn'), text('Role ARN, if any', 'role')],
    account: [text('Account', 'grantee')],
    organization: [text('Organization', 'grantee')],
  };
  const changed = setup && changeSetup(state.setup, setup, {...form, where});
  return (
    <FieldGrid legend="Change the set-up">
      <SelectField label="Change" value={form.change} options={changes} onChange={(change) => edit({change})} />
      <SelectField
        label={whereLabels[form.change]}
        value={where}
        options={choices}
        onChange={(place) => edit({where: place})}
      />
      {fields[form.change]}
      <div>
        <Button disabled={!changed?.ok} onClick={() => changed?.ok && onChange({setup: changed.setup})}>
          Write it into the set-up
        </Button>
        {!changed && <Quiet>The form works once the set-up can be built.</Quiet>}
        {changed && !changed.ok && <Quiet>{changed.why}</Quiet>}
      </div>
    </FieldGrid>
  );
}
