import {useState, type ReactNode} from 'react';
import {describeBlob} from '@site/src/engines/kms';
import DataTable from '@site/src/ui/DataTable';
import {TextField} from '@site/src/ui/Field';
import Verdict from '@site/src/ui/Verdict';
import {inBytes} from './conclude';
import {member, responseOf} from './run';
import {worked} from './worked';

/** Read a blob: what kind of ciphertext it is, from how it begins. The text is in no link and no storage. */
export default function BlobPanel(): ReactNode {
  const [text, setText] = useState(() => member(responseOf(worked.generate), 'CiphertextBlob'));
  const {kind, text: verdict, bytes, parts} = describeBlob(text);
  const isKnown = kind === 'aws' || kind === 'simulated';
  return (
    <>
      <TextField
        label="Ciphertext in base64"
        hint="A CiphertextBlob, an encrypted data key or a message of the AWS Encryption SDK. It stays in this field."
        rows={4}
        value={text}
        onChange={setText}
      />
      <Verdict tone={isKnown ? 'good' : kind === 'not-base64' ? 'bad' : 'neutral'}>
        {verdict} {bytes > 0 && `${inBytes(bytes)}.`}
      </Verdict>
      {parts.length > 0 && (
        <DataTable
          label="Its parts"
          columns={['part', 'bytes', 'value']}
          rows={parts.map((part) => ({
            key: part.name,
            cells: [part.name, part.bytes.toLocaleString('en-US'), <code key="value">{part.value}</code>],
          }))}
        />
      )}
    </>
  );
}
