import type {ReactNode} from 'react';
import {
  type DiscoveredSchema,
  javaBinding,
  pythonBinding,
  type SchemaVersion,
  typescriptBinding,
} from '@site/src/engines/schema-discovery';
import CopyButton from '@site/src/ui/CopyButton';
import DownloadButton from '@site/src/ui/DownloadButton';
import {SelectField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import Output from '@site/src/ui/Output';
import Quiet from '@site/src/ui/Quiet';
import {writtenVersion} from './conclude';
import type {State} from './state';
import styles from './styles.module.css';
import VersionField from './VersionField';

interface Language {
  readonly label: string;
  readonly fileName: string;
  readonly bindingOf: (version: SchemaVersion) => string;
  /** What the types are, and what they need. */
  readonly note: string;
}

const languages: Readonly<Record<State['language'], Language>> = {
  typescript: {
    label: 'TypeScript',
    fileName: 'AWSEvent.ts',
    bindingOf: typescriptBinding,
    note: 'Interfaces for what JSON.parse and a Lambda function get; a date-time is a string there.',
  },
  python: {
    label: 'Python',
    fileName: 'aws_event.py',
    bindingOf: pythonBinding,
    note: 'TypedDicts for what json.loads and a Lambda function get; NotRequired needs Python 3.11.',
  },
  java: {
    label: 'Java',
    fileName: 'AWSEvent.java',
    bindingOf: javaBinding,
    note: 'Records for Jackson with its module for java.time; a place with several types is an Object.',
  },
};
const options = (Object.keys(languages) as State['language'][]).map((value) => ({
  value,
  label: languages[value].label,
}));

interface Props {
  readonly state: State;
  readonly schema: DiscoveredSchema;
  readonly onChange: (fields: Partial<State>) => void;
}

/** Bindings: the types of a programming language for the events. */
export default function BindingsPanel({state, schema, onChange}: Props): ReactNode {
  const version = writtenVersion(schema, state.version);
  const {label, fileName, bindingOf, note} = languages[state.language];
  const text = bindingOf(version);
  return (
    <>
      <FieldGrid>
        <VersionField schema={schema} value={state.version} onChange={(number) => onChange({version: number})} />
        <SelectField
          label="Language"
          value={state.language}
          options={options}
          onChange={(language) => onChange({language})}
        />
      </FieldGrid>
      <Quiet>{note} These are ours: AWS’s own bindings are classes with other names.</Quiet>
      <Output label={`${fileName}, version ${version.number}`} text={text} />
      <div className={styles.actions}>
        <CopyButton label={`Copy ${label}`} getText={() => text} />
        <DownloadButton label={`Download ${fileName}`} fileName={fileName} getText={() => text} />
      </div>
    </>
  );
}
