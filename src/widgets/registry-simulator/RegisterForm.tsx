import type {ReactNode} from 'react';
import type {Registry} from '@site/src/engines/cloud-map';
import Button from '@site/src/ui/Button';
import {SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import Quiet from '@site/src/ui/Quiet';
import {register, serviceIdOf} from './change-registry';
import type {PanelProps} from './panel';
import type {State} from './state';

const choicesOf = (registry: Registry) =>
  registry.namespaces.flatMap((namespace) =>
    namespace.services.map((service) => ({
      value: serviceIdOf(registry, service),
      label: `${service.name} in ${namespace.name}`,
    })),
  );

/** The fields of RegisterInstance; what the service would refuse is said before. */
export default function RegisterForm({registry, state, onChange}: PanelProps): ReactNode {
  const {form} = state;
  const choices = registry ? choicesOf(registry) : [];
  const service = choices.find(({value}) => value === form.service)?.value ?? choices[0]?.value ?? '';
  const edit = (fields: Partial<State['form']>): void => onChange({form: {...form, ...fields}});
  const registered = registry && service !== '' ? register(registry, {...state, form: {...form, service}}) : undefined;
  return (
    <FieldGrid legend="Register an instance" columns="wide">
      <SelectField label="Service" value={service} options={choices} onChange={(id) => edit({service: id})} />
      <TextField label="InstanceId" value={form.instance} onChange={(instance) => edit({instance})} />
      <TextField
        label="Attributes"
        rows={2}
        value={form.attributes}
        issues={registered && !registered.ok ? [{field: 'attributes', severity: 'error', message: registered.why}] : []}
        onChange={(attributes) => edit({attributes})}
      />
      <div>
        <Button disabled={!registered?.ok} onClick={() => registered?.ok && onChange({registry: registered.registry})}>
          Register
        </Button>
        {!registered && <Quiet>The form works once the registry has a service.</Quiet>}
      </div>
    </FieldGrid>
  );
}
