import {useState, type ReactNode} from 'react';
import Lazily from '@site/src/ui/Lazily';
import {lazyPart} from '@site/src/ui/lazy-part';
import Tabs from '@site/src/ui/Tabs';
import {useSharedState} from '@site/src/ui/useSharedState';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import EnvelopePanel from './EnvelopePanel';
import {sampleText, samples} from './samples';
import {codec} from './state';

// Fetched when first opened: most readers come to see an envelope made and opened.
const OperationsPanel = lazyPart(() => import('./OperationsPanel'));
const KeysPanel = lazyPart(() => import('./KeysPanel'));
const SizesPanel = lazyPart(() => import('./SizesPanel'));
const BlobPanel = lazyPart(() => import('./BlobPanel'));

/** Envelope encryption step by step, with what breaks it; any call of AWS KMS; the keys; what each key takes. */
export default function EnvelopeBench(): ReactNode {
  const shared = useSharedState(codec, samples);
  // The reader's own text is in no link and no storage, so it is no part of the state.
  const [text, setText] = useState(sampleText);
  // Counts resets: the panels that hold a file or an answer begin anew.
  const [round, setRound] = useState(0);
  const {state, change} = shared;
  return (
    <WidgetFrame
      title="Envelope bench"
      shared={shared}
      linkNote="A simulation in this page, with keys that live until you leave it: AWS cannot open what it makes, so keep your originals. Links carry the settings, never your text, your files or a data key."
      onReset={() => {
        setText(sampleText);
        setRound(round + 1);
      }}
    >
      <Tabs
        label="What to do"
        selected={state.tab}
        onSelect={(tab) => change({tab})}
        tabs={[
          {
            name: 'envelope',
            label: 'Envelope',
            panel: <EnvelopePanel key={round} state={state} text={text} onText={setText} onChange={change} />,
          },
          {
            name: 'operations',
            label: 'Any operation',
            panel: (
              <Lazily>
                <OperationsPanel key={round} state={state} onChange={change} />
              </Lazily>
            ),
          },
          {
            name: 'keys',
            label: 'Keys',
            panel: (
              <Lazily>
                <KeysPanel state={state} onChange={change} />
              </Lazily>
            ),
          },
          {
            name: 'sizes',
            label: 'Sizes',
            panel: (
              <Lazily>
                <SizesPanel state={state} onChange={change} />
              </Lazily>
            ),
          },
          {
            name: 'blob',
            label: 'Read a blob',
            panel: (
              <Lazily>
                <BlobPanel key={round} />
              </Lazily>
            ),
          },
        ]}
      />
    </WidgetFrame>
  );
}
