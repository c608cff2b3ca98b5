import type {ReactNode} from 'react';
import {SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesOf, type FieldIssue} from '@site/src/ui/issue';
import {breakages, type Breakage, type State} from './state';

interface Props {
  readonly state: State;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (fields: Partial<State>) => void;
}

const breakageLabels: Readonly<Record<Breakage, string>> = {
  nothing: 'nothing',
  'no-context': 'the context is left out',
  'context-case': 'the context has another letter case',
  'flip-key': 'a bit of the stored data key is turned',
  'flip-data': 'a bit of the stored data is turned',
  'cut-data': 'the end of the stored data is cut off',
  Disabled: 'the key was disabled',
  PendingDeletion: 'the deletion of the key is scheduled',
  PendingImport: 'the key material was deleted',
  'other-key': 'KeyId names another key',
  'other-region': 'another Region is called',
  denied: 'the caller has no permission',
  throttled: 'the request quota is used up',
  'dry-run': 'it is a dry run',
};
const breakageOptions = breakages.map((value) => ({value, label: breakageLabels[value]}));
const specOptions = [
  {value: 'AES_256', label: 'AES_256 (32 bytes)'},
  {value: 'AES_128', label: 'AES_128 (16 bytes)'},
] as const;

/** The settings of both calls, and what to break between them. */
export default function EnvelopeFields({state, issues, onChange}: Props): ReactNode {
  const names = state.keys.flatMap(({keyId, alias}) => [...(alias ? [alias] : []), keyId]);
  return (
    <>
      <FieldGrid columns="wide">
        <FieldGrid legend="To encrypt: GenerateDataKey">
          <TextField
            label="KeyId"
            value={state.keyName}
            suggestions={names}
            onChange={(keyName) => onChange({keyName})}
          />
          <SelectField
            label="KeySpec"
            value={state.dataKeySpec}
            options={specOptions}
            onChange={(dataKeySpec) => onChange({dataKeySpec})}
          />
          <TextField
            label="Encryption context"
            hint="One name=value a line."
            rows={2}
            value={state.context}
            issues={issuesOf(issues, 'context')}
            onChange={(context) => onChange({context})}
          />
          <TextField
            label="Writer"
            value={state.writer}
            issues={issuesOf(issues, 'writer')}
            onChange={(writer) => onChange({writer})}
          />
        </FieldGrid>
        <FieldGrid legend="To open: Decrypt">
          <TextField
            label="KeyId at Decrypt"
            hint="Empty: the blob names its key."
            value={state.decryptKeyName}
            suggestions={names}
            onChange={(decryptKeyName) => onChange({decryptKeyName})}
          />
          <TextField
            label="Encryption context at Decrypt"
            rows={2}
            value={state.decryptContext}
            issues={issuesOf(issues, 'decryptContext')}
            onChange={(decryptContext) => onChange({decryptContext})}
          />
          <TextField
            label="Reader"
            value={state.reader}
            issues={issuesOf(issues, 'reader')}
            onChange={(reader) => onChange({reader})}
          />
        </FieldGrid>
      </FieldGrid>
      <SelectField
        label="What to break before it is opened"
        value={state.broken}
        options={breakageOptions}
        onChange={(broken) => onChange({broken})}
      />
    </>
  );
}
