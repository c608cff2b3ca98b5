import {useState, type ReactNode} from 'react';
import type {ImportedRequest, Issue} from '@site/src/engines/sigv4';
import Button from '@site/src/ui/Button';
import {TextField} from '@site/src/ui/Field';
import Verdict from '@site/src/ui/Verdict';
import {importRequest, kindOf} from './import-request';

interface Props {
  readonly onImport: (imported: ImportedRequest) => void;
}

const inWords = ({where, expected, found, mend, line, column}: Issue): string => {
  const place =
    line === undefined ? where : `${where}, line ${line}${column === undefined ? '' : `, column ${column}`}`;
  return `${place}: expected ${expected}; found ${found}. ${mend}`;
};

/** Import: a pasted request fills the form. The paste itself is not kept, since it may hold credentials. */
export default function ImportPanel({onImport}: Props): ReactNode {
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<{readonly isRead: boolean; readonly notes: readonly Issue[]}>();
  const read = () => {
    const parsed = importRequest(text);
    setOutcome({isRead: parsed.ok, notes: parsed.ok ? parsed.notes : parsed.issues});
    if (parsed.ok) onImport(parsed.value);
  };
  return (
    <>
      <TextField
        label="Request to import"
        hint="A curl command, a pre-signed URL or a raw HTTP request. A secret or token in it goes to its own field, and never into a link or storage."
        rows={8}
        value={text}
        onChange={setText}
      />
      <div>
        <Button onClick={read} disabled={text.trim() === ''}>
          Import
        </Button>
      </div>
      {outcome && (
        <Verdict tone={outcome.isRead ? 'good' : 'bad'}>
          <p>
            {outcome.isRead
              ? `Read as a ${kindOf(text)}; the fields under “Sign” hold it.`
              : `This could not be read as a ${kindOf(text)}. The form was left as it is.`}
          </p>
          {outcome.notes.length > 0 && (
            <ul>
              {outcome.notes.map((note) => (
                <li key={inWords(note)}>{inWords(note)}</li>
              ))}
            </ul>
          )}
        </Verdict>
      )}
    </>
  );
}
