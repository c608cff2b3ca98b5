import type {ReactNode} from 'react';
import Lazily from '@site/src/ui/Lazily';
import {lazyPart} from '@site/src/ui/lazy-part';
import Tabs from '@site/src/ui/Tabs';
import {useSharedState} from '@site/src/ui/useSharedState';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import ConvertPanel from './ConvertPanel';
import InsightPanel from './InsightPanel';
import {samples} from './samples';
import {codec} from './state';
import TestPanel from './TestPanel';

// Loaded when first opened: most readers come to test a trail.
const ModelPanel = lazyPart(() => import('./ModelPanel'));

/** Tells which records a trail logs and why, converts its selectors, reads Insights events, and models when a rate is unusual. */
export default function SelectorLab(): ReactNode {
  const shared = useSharedState(codec, samples);
  const {state, change} = shared;
  return (
    <WidgetFrame
      title="Selector lab"
      shared={shared}
      linkNote="Session tokens that stand in records are left out of links and of what this tab remembers."
    >
      <Tabs
        label="What to do"
        selected={state.tab}
        onSelect={(tab) => change({tab})}
        tabs={[
          {name: 'test', label: 'Test', panel: <TestPanel state={state} onChange={change} />},
          {name: 'convert', label: 'Convert', panel: <ConvertPanel state={state} onChange={change} />},
          {name: 'insights', label: 'Insights', panel: <InsightPanel state={state} onChange={change} />},
          {
            name: 'model',
            label: 'Model',
            panel: (
              <Lazily>
                <ModelPanel state={state} onChange={change} />
              </Lazily>
            ),
          },
        ]}
      />
    </WidgetFrame>
  );
}
