import {memo, useId, useRef, type ReactNode} from 'react';
import styles from './field.module.css';
import type {FieldIssue} from './issue';
import {useTyped} from './useTyped';

interface Shared {
  readonly label: string;
  /** What belongs here, one short sentence. */
  readonly hint?: string;
  readonly issues?: readonly FieldIssue[];
}

interface FrameProps extends Shared {
  readonly children: (props: {
    readonly id: string;
    readonly 'aria-describedby'?: string;
    readonly 'aria-invalid'?: true;
  }) => ReactNode;
}

/** Label, hint and issues around one control, tied together for assistive technology. */
export function Field({label, hint, issues = [], children}: FrameProps): ReactNode {
  const id = useId();
  const described = [hint && `${id}-hint`, issues.length > 0 && `${id}-issues`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        ...(described ? {'aria-describedby': described} : {}),
        ...(issues.some(({severity}) => severity === 'error') ? {'aria-invalid': true} : {}),
      })}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {issues.length > 0 && (
        <ul id={`${id}-issues`} className={styles.issues}>
          {issues.map(({severity, message}) => (
            <li key={message} data-severity={severity}>
              {severity === 'error' ? 'Problem: ' : 'Note: '}
              {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface TextProps extends Shared {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Lines shown; more than one makes a text area. */
  readonly rows?: number;
  readonly type?: 'text' | 'password' | 'number';
  readonly placeholder?: string;
  /** Its name in the address that a form without script leads to. */
  readonly name?: string;
  /** Values to choose from while typing; any other may be typed as well. Fields of one line only. */
  readonly suggestions?: readonly string[];
  /** Takes out what may not stand in the field even for a moment. */
  readonly mask?: (text: string) => string;
  readonly onFocus?: () => void;
}

/** Hundreds of choices, left alone while the reader types. */
const Suggestions = memo(({id, values}: {readonly id: string; readonly values: readonly string[]}) => (
  <datalist id={id}>
    {values.map((value) => (
      <option key={value} value={value} />
    ))}
  </datalist>
));

/** A field for text, shown in the font of code and left alone by spell checkers and password managers. */
export function TextField({
  value,
  onChange,
  rows = 1,
  type = 'text',
  placeholder,
  name,
  suggestions = [],
  mask = (typed) => typed,
  onFocus,
  ...shared
}: TextProps): ReactNode {
  const listId = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const line = useRef<HTMLInputElement>(null);
  const {first, type: write, settle} = useTyped(rows > 1 ? area : line, value, onChange);
  const typing = {
    defaultValue: first,
    placeholder,
    name,
    spellCheck: false,
    autoComplete: 'off',
    autoCapitalize: 'off',
    className: styles.control,
    onFocus,
    onBlur: settle,
  };
  return (
    <Field {...shared}>
      {(tied) =>
        rows > 1 ? (
          <textarea
            {...tied}
            {...typing}
            ref={area}
            rows={rows}
            onChange={(event) => write(mask(event.target.value))}
          />
        ) : (
          <>
            <input
              {...tied}
              {...typing}
              ref={line}
              type={type}
              list={suggestions.length > 0 ? listId : undefined}
              onChange={(event) => write(mask(event.target.value))}
            />
            {suggestions.length > 0 && <Suggestions id={listId} values={suggestions} />}
          </>
        )
      }
    </Field>
  );
}

interface SelectProps<Value extends string> extends Shared {
  readonly value: Value;
  readonly options: readonly {readonly value: Value; readonly label: string}[];
  readonly onChange: (value: Value) => void;
}

/** A choice of one from a short list. */
export function SelectField<Value extends string>({
  value,
  options,
  onChange,
  ...shared
}: SelectProps<Value>): ReactNode {
  return (
    <Field {...shared}>
      {(tied) => (
        <select
          {...tied}
          className={styles.control}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A switch that is on or off. */
export function CheckField({label, checked, onChange}: CheckProps): ReactNode {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
