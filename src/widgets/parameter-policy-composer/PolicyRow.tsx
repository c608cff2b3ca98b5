import type {ReactNode} from 'react';
import {
  amountNames,
  newPolicy,
  type PolicyIssue,
  type PolicyType,
  readTimestamp,
  removePolicy,
  replacePolicy,
  setAttribute,
} from '@site/src/engines/parameter-policy';
import {inWords, isObject, type JsonRecord, own} from '@site/src/engines/json-text';
import Button from '@site/src/ui/Button';
import {SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesAt} from './issue-text';
import styles from './styles.module.css';
import When from './When';

const types = ['Expiration', 'ExpirationNotification', 'NoChangeNotification'] as const;
const typeOf = (text: string): PolicyType | undefined => types.find((type) => type === text);
const plain = (values: readonly string[]) => values.map((value) => ({value, label: value}));

/** A value as a field shows it. */
const shown = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' || typeof value === 'number' ? String(value) : inWords(value);

/** The choices, and what stands there if it is none of them. */
const choices = (known: readonly string[], current: string) =>
  plain(known.includes(current) ? known : [current, ...known]);

interface Props {
  readonly text: string;
  readonly index: number;
  readonly element: unknown;
  readonly issues: readonly PolicyIssue[];
  /** What a new expiration starts with. */
  readonly expirationText: string;
  readonly onChange: (text: string) => void;
}

/** One policy as fields; each writes into the JSON and leaves the rest of it alone. */
export default function PolicyRow({text, index, element, issues, expirationText, onChange}: Props): ReactNode {
  const policy: JsonRecord = isObject(element) ? element : {};
  const given = own(policy, 'Attributes');
  const attributes: JsonRecord = isObject(given) ? given : {};
  const typeText = shown(own(policy, 'Type'));
  const type = typeOf(typeText);
  const amountName = type === 'Expiration' || type === undefined ? undefined : amountNames[type];
  const amount = shown(Object.values(amountNames).flatMap((name) => own(attributes, name) ?? [])[0]);
  const unit = shown(own(attributes, 'Unit'));
  const timestamp = shown(own(attributes, 'Timestamp'));
  const read = readTimestamp(timestamp);
  const set = (name: string) => (value: string) => onChange(setAttribute(text, index, name, value));
  const at = (...path: readonly string[]) => issuesAt(issues, [index, ...path]);
  const around = [...at(), ...at('Version'), ...at('Attributes')];
  return (
    <FieldGrid columns="wide" legend={`Policy ${index + 1}`}>
      <div className={styles.row}>
        <div className={styles.double}>
          <SelectField
            label="Policy type"
            value={typeText}
            options={choices(types, typeText)}
            issues={[...at('Type'), ...around]}
            onChange={(chosen) => {
              const next = typeOf(chosen);
              if (next)
                onChange(replacePolicy(text, index, newPolicy(next, expirationText, amount || '15', unit || 'Days')));
            }}
          />
        </div>
        {type === 'Expiration' && (
          <div className={styles.double}>
            <TextField
              label="Timestamp"
              value={timestamp}
              issues={at('Attributes', 'Timestamp')}
              onChange={set('Timestamp')}
            />
            {read.ok && <When ms={read.ms} isQuiet />}
          </div>
        )}
        {amountName && (
          <>
            <TextField
              label={amountName}
              value={shown(own(attributes, amountName))}
              issues={at('Attributes', amountName)}
              onChange={set(amountName)}
            />
            <SelectField
              label="Unit"
              value={unit}
              options={choices(['Days', 'Hours'], unit)}
              issues={at('Attributes', 'Unit')}
              onChange={set('Unit')}
            />
          </>
        )}
        <div className={styles.beside}>
          <Button onClick={() => onChange(removePolicy(text, index))}>Remove {index + 1}</Button>
        </div>
      </div>
    </FieldGrid>
  );
}
