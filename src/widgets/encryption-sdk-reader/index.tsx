import {useRef, useState, type ReactNode} from 'react';
import type {Bytes} from '@site/src/engines/esdk-message';
import FetchStatus from '@site/src/ui/FetchStatus';
import {TextField} from '@site/src/ui/Field';
import Lazily from '@site/src/ui/Lazily';
import {lazyPart} from '@site/src/ui/lazy-part';
import {useSeen} from '@site/src/ui/useSeen';
import {useSharedState} from '@site/src/ui/useSharedState';
import Verdict from '@site/src/ui/Verdict';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import {firstAnswer} from './first-answer';
import type {HeldFile} from './read-file';
import {samples} from './samples';
import {codec} from './state';
import {useAnswer} from './useAnswer';

// Fetched with the engine, when the tool comes into view.
const KeyFields = lazyPart(() => import('./KeyFields'));
const Details = lazyPart(() => import('./Details'));

/** Shows every byte of a message of the AWS Encryption SDK, opens it with a key, and says at which check it was refused. */
export default function EncryptionSdkReader(): ReactNode {
  const shared = useSharedState(codec, samples);
  // Kept out of the shared state: neither a link nor storage may hold them.
  const [typedKey, setTypedKey] = useState('');
  const [file, setFile] = useState<HeldFile>();
  // Counts resets: the fields of the key and the file begin anew.
  const [round, setRound] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const {state, change, sample} = shared;
  const isFirst = sample === samples[0].name && !file;
  const isNeeded = useSeen(frame) || !isFirst;
  const bytes: Bytes | undefined = file?.bytes;
  const answer = useAnswer({state, typedKey, file: bytes}, isNeeded);
  const {tone, text} = answer?.conclusion ?? (isFirst ? firstAnswer : {tone: 'neutral' as const, text: 'Reading …'});
  return (
    <div ref={frame}>
      <WidgetFrame
        title="Encryption SDK reader"
        shared={shared}
        linkNote="Your key stays in its field: it is in no link, no storage and no log."
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
        {answer && (
          <Lazily>
            <KeyFields
              key={round}
              state={state}
              file={file}
              issues={answer.key && 'issue' in answer.key ? [answer.key.issue] : []}
              onChange={change}
              onKey={setTypedKey}
              onFile={setFile}
            />
          </Lazily>
        )}
        <Verdict tone={tone}>{text}</Verdict>
        {answer ? (
          <Lazily>
            <Details reading={answer.reading} opened={answer.opened} />
          </Lazily>
        ) : (
          <FetchStatus />
        )}
      </WidgetFrame>
    </div>
  );
}
