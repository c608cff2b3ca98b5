import {useState, type ReactNode} from 'react';
import type {Reading} from '@site/src/engines/parameter-policy';
import {TextField} from '@site/src/ui/Field';
import styles from './styles.module.css';

interface Props {
  readonly text: string;
  readonly name: string;
  readonly readings: readonly Reading[];
  readonly onChange: (text: string) => void;
}

/** Where templates or code name the parameter: they break when it expires. Folded until something stands in it. */
export default function Readers({text, name, readings, onChange}: Props): ReactNode {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      className={styles.fold}
      open={wasOpened || text !== ''}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>Who reads the parameter?</summary>
      <div className={styles.form}>
        <TextField
          label="Configurations"
          hint="Paste task definitions, templates or code: the places that name the parameter are found."
          rows={6}
          value={text}
          onChange={onChange}
        />
        {readings.length > 0 ? (
          <ul aria-label="Places that name the parameter" className={styles.readings}>
            {readings.map(({line, column, lineText}) => (
              <li key={`${line}:${column}`}>
                Line {line}, column {column}: <code>{lineText}</code>
              </li>
            ))}
          </ul>
        ) : (
          text !== '' && <p>{name} does not stand there as a whole name. Reads by path are not found.</p>
        )}
      </div>
    </details>
  );
}
