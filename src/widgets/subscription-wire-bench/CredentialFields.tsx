import type {ReactNode} from 'react';
import FieldGrid from '@site/src/ui/FieldGrid';
import SecretField from '@site/src/ui/SecretField';
import type {Typed} from './judge-others';
import type {State} from './state';

interface Props {
  readonly mode: State['mode'];
  readonly onChange: (fields: Partial<Typed>) => void;
}

/** What the mode needs. Fields that stay empty are filled with AWS’s example values. */
export default function CredentialFields({mode, onChange}: Props): ReactNode {
  if (mode === 'AWS_IAM') {
    return (
      <FieldGrid legend="Keys to sign with; empty: AWS’s example keys">
        <SecretField label="Access key ID" name="key ID" onChange={(accessKeyId) => onChange({accessKeyId})} />
        <SecretField label="Secret access key" name="key" onChange={(secretAccessKey) => onChange({secretAccessKey})} />
        <SecretField label="Session token" name="token" onChange={(sessionToken) => onChange({sessionToken})} />
      </FieldGrid>
    );
  }
  return mode === 'API_KEY' ? (
    <SecretField label="API key" name="API key" hint="Empty: da2-EXAMPLE." onChange={(apiKey) => onChange({apiKey})} />
  ) : (
    <SecretField label="Token" name="token" hint="Empty: EXAMPLE-TOKEN." onChange={(token) => onChange({token})} />
  );
}
