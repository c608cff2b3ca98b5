import {useState, type ReactNode} from 'react';
import {addAction, catalogue} from '@site/src/engines/fault-injection';
import Button from '@site/src/ui/Button';
import {SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesOf, type FieldIssue} from '@site/src/ui/issue';
import type {State} from './state';
import styles from './styles.module.css';

interface Props {
  readonly state: State;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (fields: Partial<State>) => void;
}

const services = [...new Set(catalogue.map(({id}) => id.split(':')[1] ?? ''))];

/** Chooses an action of the catalogue, and puts it into the template with what it requires. */
function Builder({template, onAdd}: {readonly template: string; readonly onAdd: (text: string) => void}): ReactNode {
  const [service, setService] = useState('ec2');
  const ofService = catalogue.filter(({id}) => id.startsWith(`aws:${service}:`)).map(({id}) => id);
  const [chosen, setChosen] = useState('aws:ec2:reboot-instances');
  const [note, setNote] = useState('');
  const action = ofService.find((id) => id === chosen) ?? ofService[0] ?? '';
  const add = () => {
    const added = addAction(template, action);
    if (added !== undefined) onAdd(added);
    setNote(added === undefined ? 'The template is not a JSON object yet; mend it first.' : `${action} was added.`);
  };
  return (
    <div className={styles.builder}>
      <SelectField
        label="Service"
        value={service}
        options={services.map((value) => ({value, label: value}))}
        onChange={setService}
      />
      <SelectField
        label="Action"
        value={action}
        options={ofService.map((value) => ({value, label: value.slice(`aws:${service}:`.length)}))}
        onChange={setChosen}
      />
      <Button onClick={add}>Add action</Button>
      <span role="status">{note}</span>
    </div>
  );
}

/** The template and what there is to target. */
export default function TemplateFields({state, issues, onChange}: Props): ReactNode {
  return (
    <>
      <FieldGrid columns="wide">
        <TextField
          label="Experiment template"
          hint="The JSON of create-experiment-template."
          rows={16}
          value={state.template}
          issues={issuesOf(issues, 'template')}
          onChange={(template) => onChange({template})}
        />
        <TextField
          label="Inventory"
          hint='Answers of describe calls, such as aws ec2 describe-instances; several in a list. Anything else as {"Resources": [{"ResourceType": …}]}.'
          rows={16}
          value={state.inventory}
          issues={issuesOf(issues, 'inventory')}
          onChange={(inventory) => onChange({inventory})}
        />
      </FieldGrid>
      <Builder template={state.template} onAdd={(template) => onChange({template})} />
    </>
  );
}
