import {useMemo, useRef, useState, type ReactNode} from 'react';
import {flushSync} from 'react-dom';
import CopyAs from '@site/src/ui/CopyAs';
import {TextField} from '@site/src/ui/Field';
import LogFile from '@site/src/ui/LogFile';
import {useSharedState} from '@site/src/ui/useSharedState';
import Verdict from '@site/src/ui/Verdict';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import AttachedLog, {type Attached} from './AttachedLog';
import {asMarkdown, conclude} from './conclude';
import FoundMessages from './FoundMessages';
import {makeBook, type ListedMessage, type LookedUp} from './look-up';
import {samples} from './samples';
import {codec, isOneMessage, mostChars, type State} from './state';
import {useLookUp} from './useLookUp';
import styles from './styles.module.css';

const mostMegabytes = 50;
/** A longer paste is held beside the field: a browser takes seconds to lay out megabytes in it. */
const mostPasted = 20_000;

/** What a link holds: a single message as it stands, of a log the ids of what was found in it. */
function linkedState({text, messages}: State, log: Attached | undefined, found: LookedUp | undefined): State {
  if (!log && isOneMessage(text)) return {text, messages};
  return {text: '', messages: found?.kind === 'hits' ? found.hits.map(({message}) => message.id) : []};
}

/** Every exact message of the site: narrowed down by words, or found in whatever text is pasted. */
export default function ErrorFinder({messages}: {readonly messages: readonly ListedMessage[]}): ReactNode {
  const shared = useSharedState(codec, samples);
  const {state, change} = shared;
  const [attached, setAttached] = useState<Attached>();
  // What a sample or a link puts into the field counts from then on.
  const log = state.text === '' && state.messages.length === 0 ? attached : undefined;
  const field = useRef<HTMLDivElement>(null);
  const book = useMemo(() => makeBook(messages), [messages]);
  const looked = useLookUp(book, log?.text ?? state.text);
  const listed = log || state.messages.length === 0 ? undefined : state.messages;
  const found: LookedUp | undefined = listed
    ? {kind: 'listed', messages: messages.filter(({id}) => listed.includes(id))}
    : looked.found;
  const {tone, says} = found
    ? conclude(found, messages.length, looked.text)
    : {tone: 'neutral' as const, says: 'Looking through the text; nothing of it leaves this page.'};

  const type = (text: string): void => {
    setAttached(undefined);
    change({text, messages: []});
  };
  const attach = (text: string, name: string): void => {
    if (text.length <= mostPasted) {
      type(text);
      return;
    }
    change({text: '', messages: []});
    setAttached({name, text});
  };
  const remove = (): void => {
    flushSync(() => setAttached(undefined));
    field.current?.querySelector('textarea')?.focus();
  };
  return (
    <WidgetFrame
      title="Error finder"
      shared={{
        ...shared,
        state: linkedState(state, log, found),
        sample: log ? undefined : shared.sample,
        openSample: (name) => {
          setAttached(undefined);
          shared.openSample(name);
        },
      }}
      linkNote="A link holds words you typed or one message, with access keys, tokens and signatures left out. Of a log it holds only which messages were found; the log itself is read in this page, is not stored and goes nowhere."
      onReset={() => setAttached(undefined)}
    >
      <div className={styles.filter}>
        <LogFile
          label="Or a file"
          hint={`A log of up to ${mostMegabytes} MB, also packed with gzip; choose it or drop it here.`}
          mostMegabytes={mostMegabytes}
          onText={attach}
        >
          {log ? (
            <AttachedLog log={log} share={looked.share} onRemove={remove} />
          ) : (
            <div
              ref={field}
              onPaste={(event) => {
                const pasted = event.clipboardData.getData('text/plain');
                if (pasted.length <= mostPasted) return;
                event.preventDefault();
                attach(pasted, 'Pasted text');
              }}
            >
              <TextField
                label="Filter messages, or paste a whole log"
                hint="Words of a message, an error code, one line, or megabytes of a log: every known message in it is found."
                value={state.text}
                onChange={(typed) => (typed.length <= mostChars ? type(typed) : attach(typed, 'Pasted text'))}
                rows={4}
              />
            </div>
          )}
        </LogFile>
        <Verdict tone={tone}>{says}</Verdict>
        {found?.kind === 'hits' && <CopyAs forms={[{label: 'Markdown', getText: () => asMarkdown(found.hits)}]} />}
      </div>
      {found && <FoundMessages found={found} text={looked.text} />}
    </WidgetFrame>
  );
}
