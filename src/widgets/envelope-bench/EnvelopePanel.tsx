import type {ReactNode} from 'react';
import {SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import Lazily from '@site/src/ui/Lazily';
import {lazyPart} from '@site/src/ui/lazy-part';
import EnvelopeFields from './EnvelopeFields';
import {prepare} from './setup';
import type {State} from './state';
import TextRun from './TextRun';

// Fetched when a file is to be encrypted.
const FileRun = lazyPart(() => import('./FileRun'));

interface Props {
  readonly state: State;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChange: (fields: Partial<State>) => void;
}

const kinds = [
  {value: 'text', label: 'a text'},
  {value: 'file', label: 'a file of any size'},
] as const;

/** Envelope: a text or a file is encrypted, broken if the reader wants, and opened again. */
export default function EnvelopePanel({state, text, onText, onChange}: Props): ReactNode {
  const {setup, issues} = prepare(state);
  return (
    <>
      <FieldGrid>
        <SelectField label="Encrypt" value={state.what} options={kinds} onChange={(what) => onChange({what})} />
        {state.what === 'text' && <TextField label="Plaintext" rows={2} value={text} onChange={onText} />}
      </FieldGrid>
      <EnvelopeFields state={state} issues={issues} onChange={onChange} />
      {state.what === 'text' ? (
        <TextRun setup={setup} text={text} />
      ) : (
        <Lazily>
          <FileRun setup={setup} />
        </Lazily>
      )}
    </>
  );
}
