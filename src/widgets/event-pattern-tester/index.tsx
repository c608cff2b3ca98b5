import type {ReactNode} from 'react';
import Tabs from '@site/src/ui/Tabs';
import {useSharedState} from '@site/src/ui/useSharedState';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import BuildPanel from './BuildPanel';
import PutEventsPanel from './PutEventsPanel';
import {samples} from './samples';
import {codec} from './state';
import TestPanel from './TestPanel';

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
          {name: 'build', label: 'Build', panel: <BuildPanel state={state} onChange={change} />},
          {name: 'put-events', label: 'PutEvents', panel: <PutEventsPanel state={state} onChange={change} />},
        ]}
      />
    </WidgetFrame>
  );
}
