import type {ReactNode} from 'react';
import {CheckField, Field, SelectField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import type {FieldIssue} from '@site/src/ui/issue';
import SecretField from '@site/src/ui/SecretField';
import {type HeldFile, readFile} from './read-file';
import type {State} from './state';
import styles from './styles.module.css';

interface Props {
  readonly state: State;
  readonly file: HeldFile | undefined;
  /** Of the key. */
  readonly issues: readonly FieldIssue[];
  readonly onChange: (fields: Partial<State>) => void;
  readonly onKey: (typed: string) => void;
  readonly onFile: (file: HeldFile | undefined) => void;
}

/** A file in place of the pasted text, and the key that opens the message. */
export default function KeyFields({state, file, issues, onChange, onKey, onFile}: Props): ReactNode {
  const choose = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const {text, held} = await readFile(chosen);
    onFile(held);
    onChange({message: text});
  };
  return (
    <>
      <FieldGrid>
        <Field
          label="Or a file"
          {...(file ? {hint: `${file.name} is read; it is too long for the field and for links.`} : {})}
        >
          {(tied) => (
            <input
              {...tied}
              type="file"
              className={styles.file}
              onChange={({target}) => void choose(target.files?.[0])}
            />
          )}
        </Field>
        <SelectField
          label="The key is"
          value={state.opensWith}
          options={[
            {value: 'wrapping', label: 'a raw AES wrapping key'},
            {value: 'data', label: 'the data key, from KMS Decrypt'},
          ]}
          onChange={(opensWith) => onChange({opensWith})}
        />
      </FieldGrid>
      <CheckField
        label="Use the key of the samples (00 01 02 … 1f)"
        checked={state.usesSampleKey}
        onChange={(usesSampleKey) => {
          onKey('');
          onChange({usesSampleKey});
        }}
      />
      {!state.usesSampleKey && (
        <SecretField
          label="Key"
          name="key"
          hint="16, 24 or 32 bytes in hex or base64."
          issues={issues}
          onChange={onKey}
        />
      )}
    </>
  );
}
