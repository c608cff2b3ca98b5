import {lazy, useRef, useState, type ReactNode} from 'react';
import type {Bytes} from '@site/src/engines/esdk-message';
import {CheckField, Field, SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import Lazily from '@site/src/ui/Lazily';
import SecretField from '@site/src/ui/SecretField';
import {useSeen} from '@site/src/ui/useSeen';
import {useSharedState} from '@site/src/ui/useSharedState';
import Verdict from '@site/src/ui/Verdict';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import {firstAnswer} from './first-answer';
import {samples} from './samples';
import {codec} from './state';
import styles from './styles.module.css';
import {useAnswer} from './useAnswer';

// Fetched with the engine, when the tool comes into view.
const Details = lazy(() => import('./Details'));

/** Shows every byte of a message of the AWS Encryption SDK, opens it with a key, and says at which check it was refused. */
export default function EncryptionSdkReader(): ReactNode {
  const shared = useSharedState(codec, samples);
  // Kept out of the shared state: neither a link nor storage may hold them.
  const [typedKey, setTypedKey] = useState('');
  const [file, setFile] = useState<{readonly name: string; readonly bytes: Bytes}>();
  const [round, setRound] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const {state, change, sample} = shared;
  const isFirst = sample === samples[0].name && !file;
  const isSeen = useSeen(frame);
  const answer = useAnswer({state, typedKey, file: file?.bytes}, isSeen || !isFirst);
  const {tone, text} = answer?.conclusion ?? (isFirst ? firstAnswer : {tone: 'neutral' as const, text: 'Reading …'});
  const readFile = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    const {inField} = await import('./file-text');
    const asText = inField(bytes);
    setFile(asText === undefined ? {name: chosen.name, bytes} : undefined);
    change({message: asText ?? ''});
  };
  return (
    <div ref={frame}>
      <WidgetFrame
        title="Encryption SDK reader"
        shared={shared}
        linkNote="Your key stays in its field: it is in no link, no storage and no log. Nothing is sent anywhere."
        onReset={() => {
          setTypedKey('');
          setFile(undefined);
          setRound(round + 1);
        }}
      >
        <TextField
          label="Message"
          hint="Base64 or hex."
          rows={5}
          value={state.message}
          issues={answer?.reading.kind === 'issue' ? [answer.reading.issue] : []}
          onChange={(message) => {
            setFile(undefined);
            change({message});
          }}
        />
        <FieldGrid>
          <Field
            label="Or a file"
            {...(file ? {hint: `${file.name} is read; it is too long for the field and for links.`} : {})}
          >
            {(tied) => (
              <input
                {...tied}
                key={round}
                type="file"
                className={styles.file}
                onChange={({target}) => void readFile(target.files?.[0])}
              />
            )}
          </Field>
          <SelectField
            label="The key is"
            value={state.opensWith}
            options={[
              {value: 'wrapping', label: 'a raw AES wrapping key'},
              {value: 'data', label: 'the data key, from KMS Decrypt'},
            ]}
            onChange={(opensWith) => change({opensWith})}
          />
        </FieldGrid>
        <CheckField
          label="Use the key of the samples (00 01 02 … 1f)"
          checked={state.usesSampleKey}
          onChange={(usesSampleKey) => change({usesSampleKey})}
        />
        {!state.usesSampleKey && (
          <SecretField
            key={round}
            label="Key"
            name="key"
            hint="16, 24 or 32 bytes in hex or base64."
            issues={answer?.key && 'issue' in answer.key ? [answer.key.issue] : []}
            onChange={setTypedKey}
          />
        )}
        <Verdict tone={tone}>{text}</Verdict>
        {answer && (
          <Lazily>
            <Details reading={answer.reading} opened={answer.opened} />
          </Lazily>
        )}
      </WidgetFrame>
    </div>
  );
}
