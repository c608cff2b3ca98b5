import type {ReactNode} from 'react';
import Lazily from '@site/src/ui/Lazily';
import {lazyPart} from '@site/src/ui/lazy-part';
import Tabs from '@site/src/ui/Tabs';
import {useSharedState} from '@site/src/ui/useSharedState';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import ConsolePanel from './ConsolePanel';
import {samples} from './samples';
import {codec} from './state';

const ScriptsPanel = lazyPart(() => import('./ScriptsPanel'));

/** A terminal that answers as the EC2 instance metadata service does, with the reason for every answer. */
export default function MetadataConsole(): ReactNode {
  const shared = useSharedState(codec, samples);
  const {state, change} = shared;
  return (
    <WidgetFrame
      title="Metadata console"
      shared={shared}
      linkNote="Nothing leaves this page: an instance made up for it answers. Real tokens and keys that you type are left out of links."
    >
      <Tabs
        label="What to do"
        selected={state.tab}
        onSelect={(tab) => change({tab})}
        tabs={[
          {name: 'console', label: 'Console', panel: <ConsolePanel state={state} onChange={change} />},
          {
            name: 'scripts',
            label: 'Scripts',
            panel: (
              <Lazily>
                <ScriptsPanel state={state} />
              </Lazily>
            ),
          },
        ]}
      />
    </WidgetFrame>
  );
}
