import type {ReactNode} from 'react';
import Lazily from '@site/src/ui/Lazily';
import {lazyPart} from '@site/src/ui/lazy-part';
import Tabs from '@site/src/ui/Tabs';
import {useSharedState} from '@site/src/ui/useSharedState';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import {samples} from './samples';
import {codec} from './state';
import TestPanel from './TestPanel';

// Loaded when first opened: most readers come to test a pattern.
const BuildPanel = lazyPart(() => import('./BuildPanel'));
const PutEventsPanel = lazyPart(() => import('./PutEventsPanel'));

/** A panel that is there while its tab is open; what was typed is in the state. */
const opened = (isOpen: boolean, panel: ReactNode): ReactNode => isOpen && <Lazily>{panel}</Lazily>;

/** Matches events against a pattern and says why, builds patterns, and checks PutEvents entries. */
export default function EventPatternTester(): ReactNode {
  const shared = useSharedState(codec, samples);
  const {state, change} = shared;
  return (
    <WidgetFrame title="Event-pattern tester" shared={shared}>
      <Tabs
        label="What to do"
        selected={state.tab}
        onSelect={(tab) => change({tab})}
        tabs={[
          {name: 'test', label: 'Test', panel: <TestPanel state={state} onChange={change} />},
          {
            name: 'build',
            label: 'Build',
            panel: opened(state.tab === 'build', <BuildPanel state={state} onChange={change} />),
          },
          {
            name: 'put-events',
            label: 'PutEvents',
            panel: opened(state.tab === 'put-events', <PutEventsPanel state={state} onChange={change} />),
          },
        ]}
      />
    </WidgetFrame>
  );
}
