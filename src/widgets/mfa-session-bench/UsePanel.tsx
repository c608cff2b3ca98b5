import {useState, type ReactNode} from 'react';
import {
  forgetCredentials,
  placeholders,
  processProfile,
  readSessionAnswer,
  writeCredentials,
  type CredentialForm,
  type ReadAnswer,
} from '@site/src/engines/session-token';
import CopyAs from '@site/src/ui/CopyAs';
import {CheckField, SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import Output from '@site/src/ui/Output';
import SecretField from '@site/src/ui/SecretField';
import SessionClock from './SessionClock';
import type {State} from './state';

interface Props {
  readonly state: State;
  /** Whether the panel is the open one; its clock stands still otherwise. */
  readonly isOpen: boolean;
  readonly onChange: (fields: Partial<State>) => void;
}

const forms: readonly {readonly value: CredentialForm; readonly label: string; readonly short: string}[] = [
  {value: 'bash', label: 'bash and zsh', short: 'bash'},
  {value: 'powershell', label: 'PowerShell', short: 'PowerShell'},
  {value: 'cmd', label: 'cmd.exe', short: 'cmd.exe'},
  {value: 'credentials-file', label: 'a profile in ~/.aws/credentials', short: 'credentials file'},
  {value: 'credential-process', label: 'a file for credential_process', short: 'process JSON'},
];

const masked = '••••••••';

/** Use it: the session as lines for a shell, a profile or a credential process. */
export default function UsePanel({state, isOpen, onChange}: Props): ReactNode {
  // Kept out of the shared state: neither a link nor storage may hold it.
  const [answer, setAnswer] = useState<ReadAnswer>();
  const [isShown, setShown] = useState(false);
  const {form, sessionProfile, file} = state;
  const credentials = answer?.ok ? answer.credentials : undefined;
  const seen =
    credentials && !isShown
      ? {...credentials, secretAccessKey: masked, sessionToken: masked}
      : (credentials ?? placeholders);
  const process = processProfile(sessionProfile, file);
  const forget = forgetCredentials(form);
  return (
    <>
      <FieldGrid columns="wide">
        <SecretField
          label="Answer of GetSessionToken (JSON)"
          name="answer"
          hint="Stays in this field: in no link, no storage, no log. Without it the lines hold placeholders."
          issues={(answer?.issues ?? []).map((issue) => ({field: 'answer', ...issue}))}
          onChange={(text) => setAnswer(text.trim() === '' ? undefined : readSessionAnswer(text))}
        />
        <SelectField label="Hand it to" value={form} options={forms} onChange={(chosen) => onChange({form: chosen})} />
        {form.startsWith('credential') && (
          <TextField
            label="Profile for the session"
            value={sessionProfile}
            onChange={(name) => onChange({sessionProfile: name})}
          />
        )}
        {form === 'credential-process' && (
          <TextField
            label="Full path of the file"
            value={file}
            issues={process.ok ? [] : [{field: 'file', severity: 'error', message: process.message}]}
            onChange={(path) => onChange({file: path})}
          />
        )}
      </FieldGrid>
      {credentials && <SessionClock expiration={credentials.expiration} isOpen={isOpen} />}
      {credentials && <CheckField label="Show the secret values below" checked={isShown} onChange={setShown} />}
      <Output
        label={form === 'credential-process' ? `The file ${file}` : 'Lines to use'}
        text={writeCredentials(form, seen, sessionProfile)}
      />
      {form === 'credential-process' && process.ok && (
        <Output label="~/.aws/config, on Linux or macOS" text={process.text} />
      )}
      {forget !== '' && <Output label="Afterwards, to forget the session" text={forget} />}
      <CopyAs
        forms={forms.map(({value, short}) => ({
          label: short,
          getText: () => writeCredentials(value, credentials ?? placeholders, sessionProfile),
        }))}
      />
    </>
  );
}
