import useBaseUrl from '@docusaurus/useBaseUrl';
import {useEffect, useId, useState, type ReactNode} from 'react';
import type {ContextKey} from '@site/src/engines/iam-policy';
import {Field, SelectField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import Quiet from '@site/src/ui/Quiet';
import buttons from '@site/src/ui/button.module.css';
import controls from '@site/src/ui/field.module.css';
import {loadList, readService, readServices, type Service, type Services} from './service-list';
import styles from './styles.module.css';

interface ChoiceProps {
  readonly label: string;
  readonly add: string;
  readonly choices: readonly {readonly value: string; readonly note: string}[];
  readonly onAdd: (value: string) => void;
}

/** A field that completes from a list, with a button that takes the entry. */
function Choice({label, add, choices, onAdd}: ChoiceProps): ReactNode {
  const [value, setValue] = useState('');
  const list = useId();
  const chosen = choices.find((choice) => choice.value.toLowerCase() === value.trim().toLowerCase());
  return (
    <form
      className={styles.choice}
      onSubmit={(event) => {
        event.preventDefault();
        if (!chosen) return;
        onAdd(chosen.value);
        setValue('');
      }}
    >
      <Field label={label} hint={chosen?.note ?? `${choices.length} to choose from; type a part of the name.`}>
        {(tied) => (
          <input
            {...tied}
            className={controls.control}
            list={list}
            value={value}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setValue(event.target.value)}
          />
        )}
      </Field>
      <datalist id={list}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.note}
          </option>
        ))}
      </datalist>
      <button type="submit" className={buttons.button} aria-disabled={!chosen}>
        {add}
      </button>
    </form>
  );
}

interface Props {
  readonly onAction: (action: string) => void;
  readonly onKey: (key: ContextKey) => void;
}

/** Every service’s actions and condition keys; a service’s list is fetched when it is chosen. */
export default function Finder({onAction, onKey}: Props): ReactNode {
  const folder = useBaseUrl('/iam-actions/');
  const [services, setServices] = useState<Services>();
  const [prefix, setPrefix] = useState('s3');
  const [service, setService] = useState<Service>();
  const [failure, setFailure] = useState('');
  useEffect(() => {
    loadList(`${folder}services.json`, readServices).then(setServices, (error: unknown) => setFailure(String(error)));
  }, [folder]);
  useEffect(() => {
    let isCurrent = true;
    loadList(`${folder}${prefix}.json`, readService).then(
      (list) => isCurrent && setService(list),
      (error: unknown) => isCurrent && setFailure(String(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [folder, prefix]);
  if (failure) return <p role="status">The lists could not be loaded ({failure}). Type actions and keys in full.</p>;
  if (!services || !service) return <p role="status">Loading the lists …</p>;
  return (
    <FieldGrid columns="wide" legend="Actions and condition keys">
      <SelectField
        label="Service"
        value={prefix}
        options={services.services.map(([value, name]) => ({value, label: `${value} – ${name}`}))}
        onChange={setPrefix}
      />
      <Choice
        label="Action"
        add="Add the action"
        choices={service.actions.map(({name, access, resources}) => ({
          value: `${prefix}:${name}`,
          note: `${access}; ${resources.length > 0 ? `on ${resources.join(', ')}` : 'no resource: use *'}`,
        }))}
        onAdd={onAction}
      />
      <Choice
        label="Condition key"
        add="Add the key"
        choices={service.keys.map(({key, type}) => ({value: key, note: type}))}
        onAdd={(key) => {
          const found = service.keys.find((one) => one.key === key);
          if (found) onKey({key, operators: [], type: found.example, isList: found.isList});
        }}
      />
      <Quiet>
        As of {services.date}, from the Service Authorization Reference by way of the package iam-data (MIT).
      </Quiet>
    </FieldGrid>
  );
}
