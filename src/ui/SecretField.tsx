import {useState, type ReactNode} from 'react';
import Button from './Button';
import {Field} from './Field';
import type {FieldIssue} from './issue';
import controls from './field.module.css';
import styles from './secret-field.module.css';

interface Props {
  readonly label: string;
  /** What is shown and hidden, in the words of its button: `seed`. */
  readonly name: string;
  readonly hint?: string;
  readonly issues?: readonly FieldIssue[];
  readonly onChange: (text: string) => void;
}

/**
 * A field for a secret, masked until the reader asks to see it. It holds its text itself: React copies the value of a field
 * that it controls into an attribute of the page.
 */
export default function SecretField({label, name, hint, issues, onChange}: Props): ReactNode {
  const [isShown, setShown] = useState(false);
  return (
    <Field label={label} {...(hint ? {hint} : {})} {...(issues ? {issues} : {})}>
      {(tied) => (
        <div className={styles.row}>
          <input
            {...tied}
            type={isShown ? 'text' : 'password'}
            className={controls.control}
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="off"
            onChange={(event) => onChange(event.target.value)}
          />
          <Button onClick={() => setShown(!isShown)}>
            {isShown ? 'Hide' : 'Show'} {name}
          </Button>
        </div>
      )}
    </Field>
  );
}
