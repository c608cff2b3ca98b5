import {useRef, type ChangeEvent, type ReactNode} from 'react';
import {Field} from './Field';
import styles from './field.module.css';
import type {FieldIssue} from './issue';
import {useTyped} from './useTyped';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly issues?: readonly FieldIssue[];
  readonly value: string;
  readonly rows: number;
  readonly placeholder?: string;
  readonly maxLength: number;
  /** Takes the secrets out of a text; masking twice changes nothing more. */
  readonly mask: (text: string) => string;
  readonly onChange: (value: string) => void;
}

/** A field that never shows, holds or reports a secret: what is typed or pasted is masked before anything else happens. */
export default function MaskedTextField({
  value,
  rows,
  placeholder,
  maxLength,
  mask,
  onChange,
  ...shared
}: Props): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const {first, type, settle} = useTyped(field, value, onChange);
  const onInput = ({target}: ChangeEvent<HTMLTextAreaElement>): void => {
    const typed = target.value;
    const masked = mask(typed);
    if (masked !== typed) {
      // The browser puts the caret at the end when the text is replaced; it belongs before what stands behind it.
      const behind = typed.length - target.selectionEnd;
      target.value = masked;
      const caret = Math.max(0, masked.length - behind);
      target.setSelectionRange(caret, caret);
    }
    type(masked);
  };
  return (
    <Field {...shared}>
      {(tied) => (
        <textarea
          {...tied}
          ref={field}
          defaultValue={first}
          rows={rows}
          placeholder={placeholder}
          maxLength={maxLength}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          className={styles.control}
          onChange={onInput}
          onBlur={settle}
        />
      )}
    </Field>
  );
}
