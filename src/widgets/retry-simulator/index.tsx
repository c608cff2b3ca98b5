import type {ReactNode} from 'react';
import Lazily from '@site/src/ui/Lazily';
import {lazyPart} from '@site/src/ui/lazy-part';
import Tabs from '@site/src/ui/Tabs';
import {useSharedState} from '@site/src/ui/useSharedState';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import CallPanel from './CallPanel';
import {samples} from './samples';
import {codec} from './state';

// Loaded when first opened: most readers come for one client.
const FleetPanel = lazyPart(() => import('./FleetPanel'));
const SettingsPanel = lazyPart(() => import('./SettingsPanel'));

/** Shows what an AWS tool does after each answer, sets many callers on one service, and writes retry settings. */
export default function RetrySimulator(): ReactNode {
  const shared = useSharedState(codec, samples);
  const {state, change} = shared;
  /** A panel that is there while its tab is open; what was typed is in the state. */
  const opened = (tab: typeof state.tab, panel: ReactNode): ReactNode => state.tab === tab && <Lazily>{panel}</Lazily>;
  return (
    <WidgetFrame title="Retry simulator" shared={shared}>
      <Tabs
        label="What to do"
        selected={state.tab}
        onSelect={(tab) => change({tab})}
        tabs={[
          {name: 'call', label: 'One client', panel: <CallPanel state={state} onChange={change} />},
          {
            name: 'fleet',
            label: 'Many callers',
            panel: opened('fleet', <FleetPanel state={state} onChange={change} />),
          },
          {
            name: 'settings',
            label: 'Settings',
            panel: opened('settings', <SettingsPanel state={state} onChange={change} />),
          },
        ]}
      />
    </WidgetFrame>
  );
}
