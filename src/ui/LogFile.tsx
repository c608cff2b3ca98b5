import {useState, type ReactNode} from 'react';
import {Field} from './Field';
import styles from './log-file.module.css';
import {readLogFile} from './read-log-file';

interface Props {
  readonly label: string;
  readonly hint: string;
  /** Most that is read, packed or unpacked. */
  readonly mostMegabytes: number;
  /** Kinds of files to offer first, as `accept` of an input. */
  readonly accept?: string;
  readonly onText: (text: string, name: string) => void;
  /** What stands above the choice of a file; a file may be dropped on it too. */
  readonly children?: ReactNode;
}

/** Takes a log file, chosen or dropped. It is read here and sent nowhere. */
export default function LogFile({label, hint, mostMegabytes, accept, onText, children}: Props): ReactNode {
  const [problem, setProblem] = useState('');
  const read = (file: File | undefined) => {
    if (!file) return;
    void readLogFile(file, mostMegabytes).then((outcome) => {
      setProblem('problem' in outcome ? outcome.problem : '');
      if ('text' in outcome) onText(outcome.text, file.name);
    });
  };
  return (
    <div
      className={styles.drop}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault();
      }}
      onDrop={(event) => {
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        read(event.dataTransfer.files[0]);
      }}
    >
      {children}
      <Field label={label} hint={hint} issues={problem ? [{field: 'file', severity: 'error', message: problem}] : []}>
        {(tied) => (
          <input
            {...tied}
            type="file"
            accept={accept}
            onChange={(event) => {
              read(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        )}
      </Field>
    </div>
  );
}
