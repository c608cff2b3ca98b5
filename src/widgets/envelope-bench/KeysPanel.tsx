import {useState, type ReactNode} from 'react';
import {checkAccount, keySpecs, keyStates, usagesOf} from '@site/src/engines/kms';
import Button from '@site/src/ui/Button';
import DataTable from '@site/src/ui/DataTable';
import {SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesOf} from '@site/src/ui/issue';
import {samples} from './samples';
import type {KeyRow, State} from './state';
import styles from './styles.module.css';

interface Props {
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
}

const options = <Value extends string>(values: readonly Value[]) => values.map((value) => ({value, label: value}));
const specOptions = options(keySpecs);
const stateOptions = options(keyStates);
const mostKeys = 10;

/** A key that no other key has the ID of. */
function freshKey(keys: readonly KeyRow[]): KeyRow {
  const number = keys.length + 1 + Math.max(0, ...keys.map(({keyId}) => Number.parseInt(keyId.slice(0, 8), 16) || 0));
  const start = (number % 0x1_0000_0000).toString(16).padStart(8, '0');
  const [{state}] = samples;
  const [, plain] = state.keys;
  return {...(plain ?? state.keys[0]!), keyId: `${start}-12ab-34cd-56ef-1234567890ab`, alias: ''};
}

/** Keys: spec, usage, state and policy of each, to change. */
export default function KeysPanel({state, onChange}: Props): ReactNode {
  const [chosen, setChosen] = useState(0);
  const {region, keys} = state;
  const index = Math.min(chosen, keys.length - 1);
  const key = keys[index] ?? keys[0]!;
  const issues = checkAccount({region, accountId: '111122223333', keys}).filter(({keyId}) => keyId === key.keyId);
  const change = (fields: Partial<KeyRow>): void =>
    onChange({keys: keys.map((candidate, at) => (at === index ? {...candidate, ...fields} : candidate))});
  return (
    <>
      <DataTable
        label={`KMS keys of account 111122223333 in ${region}`}
        columns={['key', 'spec', 'usage', 'state']}
        isLastWide={false}
        rows={keys.map(({keyId, alias, keySpec, keyUsage, keyState}, at) => ({
          key: at,
          isCurrent: at === index,
          tone: keyState === 'Enabled' || keyState === 'Updating' ? 'good' : 'bad',
          cells: [
            <Button key="key" onClick={() => setChosen(at)}>
              {alias || keyId.slice(0, 8)}
            </Button>,
            ...[keySpec, keyUsage, keyState],
          ],
        }))}
      />
      <div className={styles.actions}>
        <Button
          disabled={keys.length >= mostKeys}
          onClick={() => {
            onChange({keys: [...keys, freshKey(keys)]});
            setChosen(keys.length);
          }}
        >
          Add a key
        </Button>
        <Button disabled={keys.length === 1} onClick={() => onChange({keys: keys.filter((_, at) => at !== index)})}>
          Remove {key.alias || key.keyId.slice(0, 8)}
        </Button>
      </div>
      <FieldGrid legend={`Key ${key.alias || key.keyId}`}>
        <TextField
          label="Key ID"
          value={key.keyId}
          issues={issuesOf(issues, 'keyId')}
          onChange={(keyId) => change({keyId})}
        />
        <TextField
          label="Alias"
          value={key.alias}
          issues={issuesOf(issues, 'alias')}
          onChange={(alias) => change({alias})}
        />
        <SelectField
          label="Key spec"
          value={key.keySpec}
          options={specOptions}
          onChange={(keySpec) => change({keySpec, keyUsage: usagesOf(keySpec)[0]})}
        />
        <SelectField
          label="Key usage"
          value={key.keyUsage}
          options={options(usagesOf(key.keySpec))}
          issues={issuesOf(issues, 'keyUsage')}
          onChange={(keyUsage) => change({keyUsage})}
        />
        <SelectField
          label="Key state"
          value={key.keyState}
          options={stateOptions}
          onChange={(keyState) => change({keyState})}
        />
      </FieldGrid>
      <TextField
        label="Key policy"
        rows={12}
        value={key.policy}
        issues={issuesOf(issues, 'policy')}
        onChange={(policy) => change({policy})}
      />
    </>
  );
}
