import {useDeferredValue, useMemo, useState, type ReactNode} from 'react';
import {makeRecogniser} from '@site/src/engines/aws-error';
import CopyAs from '@site/src/ui/CopyAs';
import {TextField} from '@site/src/ui/Field';
import {useSharedState} from '@site/src/ui/useSharedState';
import Verdict from '@site/src/ui/Verdict';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import {asMarkdown, conclude} from './conclude';
import HitDetails from './HitDetails';
import {lookUp, type ListedMessage} from './look-up';
import MessageItem from './MessageItem';
import {samples} from './samples';
import {codec, mostChars, tooLong} from './state';
import styles from './styles.module.css';

/** Every exact message of the site: narrowed down by words, or found in whatever text is pasted. */
export default function ErrorFinder({messages}: {readonly messages: readonly ListedMessage[]}): ReactNode {
  const shared = useSharedState(codec, samples);
  const {state, change} = shared;
  // Too long for a link or storage; counts until a sample or a link puts another text in the field.
  const [long, setLong] = useState<{readonly text: string; readonly beside: string}>();
  const text = long?.beside === state.text ? long.text : state.text;
  const read = useDeferredValue(text);
  const recogniser = useMemo(() => makeRecogniser(messages), [messages]);
  const found = useMemo(() => lookUp(messages, recogniser, read), [messages, recogniser, read]);
  const {tone, says} = conclude(found, messages.length, read);
  const isLong = text.length > mostChars;
  return (
    <WidgetFrame
      title="Error finder"
      shared={isLong ? {...shared, state: tooLong} : shared}
      linkNote="Access keys, tokens and signatures in the text are left out of links and of what this tab remembers."
      onReset={() => setLong(undefined)}
    >
      <div className={styles.filter}>
        <TextField
          label="Filter messages, or paste a whole log"
          hint="Words of a message, an error code, one line, or megabytes of a log: every known message in it is found."
          value={text}
          onChange={(typed) => {
            const fits = typed.length <= mostChars;
            setLong(fits ? undefined : {text: typed, beside: state.text});
            if (fits) change({text: typed});
          }}
          rows={4}
        />
        {isLong && <p>This text is too long for a link, and gone after a reload; it is looked through all the same.</p>}
        <Verdict tone={tone}>{says}</Verdict>
        {found.kind === 'hits' && <CopyAs forms={[{label: 'Markdown', getText: () => asMarkdown(found.hits)}]} />}
      </div>
      <ul className={styles.list} aria-label="Messages">
        {found.kind === 'hits'
          ? found.hits.map((hit) => (
              <MessageItem key={hit.message.id} message={hit.message}>
                <HitDetails hit={hit} text={read} />
              </MessageItem>
            ))
          : found.messages.map((message) => <MessageItem key={message.id} message={message} />)}
      </ul>
    </WidgetFrame>
  );
}
