import {useState, type ReactNode} from 'react';
import {Field} from '@site/src/ui/Field';
import {readLogFile} from './read-log-file';
import styles from './styles.module.css';

interface Props {
  readonly onText: (text: string, name: string) => void;
}

/** Takes a log file, chosen or dropped. It is read here and sent nowhere. */
export default function RecordFile({onText}: Props): ReactNode {
  const [problem, setProblem] = useState('');
  const read = (file: File | undefined) => {
    if (!file) return;
    void readLogFile(file).then((outcome) => {
      setProblem('problem' in outcome ? outcome.problem : '');
      if ('text' in outcome) onText(outcome.text, file.name);
    });
  };
  return (
    <div
      className={styles.drop}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        read(event.dataTransfer.files[0]);
      }}
    >
      <Field
        label="Log file"
        hint="JSON or gzip, at most 8 MB; choose it or drop it here. It stays in this page."
        issues={problem ? [{field: 'file', severity: 'error', message: problem}] : []}
      >
        {(tied) => (
          <input
            {...tied}
            type="file"
            accept=".json,.gz,.jsonl,.txt,application/json,application/gzip"
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
