import {useState, type ReactNode} from 'react';
import Tabs from '@site/src/ui/Tabs';
import {usePart} from '@site/src/ui/usePart';
import {useSharedState} from '@site/src/ui/useSharedState';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import {firstView} from './first-view';
import HandshakePanel from './HandshakePanel';
import {judge, type Engine} from './judge';
import LogPanel from './LogPanel';
import {samples} from './samples';
import {codec} from './state';
import SyncPanel from './SyncPanel';
import WirePanel from './WirePanel';

const loadEngine = (): Promise<Engine> => import('@site/src/engines/appsync-realtime');

/** Two clients and an AppSync server in the page: handshakes, every message, filters, conflicts, and the check of a log. */
export default function SubscriptionWireBench(): ReactNode {
  const shared = useSharedState(codec, samples);
  const {state, change, sample} = shared;
  const [resets, setResets] = useState(0);
  const isFirst = sample === samples[0].name;
  const engine = usePart(loadEngine, !isFirst);
  const view = engine ? judge(engine, state) : isFirst ? firstView : undefined;
  return (
    <WidgetFrame
      title="Subscription wire bench"
      shared={shared}
      linkNote="Keys, tokens and a pasted handshake stay in their fields: they are in no link and no storage."
      onReset={() => setResets(resets + 1)}
    >
      <Tabs
        label="Views"
        selected={state.tab}
        onSelect={(tab) => change({tab})}
        tabs={[
          {name: 'wire', label: 'Wire', panel: <WirePanel state={state} view={view} onChange={change} />},
          {
            name: 'handshake',
            label: 'Handshake',
            panel: <HandshakePanel key={resets} state={state} engine={engine} onChange={change} />,
          },
          {name: 'sync', label: 'Sync', panel: <SyncPanel state={state} engine={engine} onChange={change} />},
          {name: 'log', label: 'Check a log', panel: <LogPanel state={state} engine={engine} onChange={change} />},
        ]}
      />
    </WidgetFrame>
  );
}
