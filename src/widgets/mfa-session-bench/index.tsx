import {useState, type ReactNode} from 'react';
import Lazily from '@site/src/ui/Lazily';
import {lazyPart} from '@site/src/ui/lazy-part';
import Tabs from '@site/src/ui/Tabs';
import {useSharedState} from '@site/src/ui/useSharedState';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import RequestPanel from './RequestPanel';
import {samples} from './samples';
import {codec} from './state';

// Fetched when first opened: most readers come to check a request.
const CodePanel = lazyPart(() => import('./CodePanel'));
const UsePanel = lazyPart(() => import('./UsePanel'));
const ProfilesPanel = lazyPart(() => import('./ProfilesPanel'));
const PolicyPanel = lazyPart(() => import('./PolicyPanel'));

/** Checks a GetSessionToken request, makes codes, hands the session over, and tries policies with MFA and without. */
export default function MfaSessionBench(): ReactNode {
  const shared = useSharedState(codec, samples);
  // Counts resets: the panels that hold a seed or an answer begin anew.
  const [round, setRound] = useState(0);
  const {state, change} = shared;
  return (
    <WidgetFrame
      title="MFA session bench"
      shared={shared}
      linkNote="The seed and the answer of AWS STS stay in their fields: they are in no link, no storage and no log. Links leave codes out too."
      onReset={() => setRound(round + 1)}
    >
      <Tabs
        label="What to do"
        selected={state.tab}
        onSelect={(tab) => change({tab})}
        tabs={[
          {name: 'request', label: 'Request', panel: <RequestPanel state={state} onChange={change} />},
          {
            name: 'code',
            label: 'Code',
            panel: (
              <Lazily>
                <CodePanel key={round} state={state} isOpen={state.tab === 'code'} onChange={change} />
              </Lazily>
            ),
          },
          {
            name: 'use',
            label: 'Use it',
            panel: (
              <Lazily>
                <UsePanel key={round} state={state} isOpen={state.tab === 'use'} onChange={change} />
              </Lazily>
            ),
          },
          {
            name: 'profiles',
            label: 'Profiles',
            panel: (
              <Lazily>
                <ProfilesPanel state={state} onChange={change} />
              </Lazily>
            ),
          },
          {
            name: 'policy',
            label: 'Policy',
            panel: (
              <Lazily>
                <PolicyPanel state={state} onChange={change} />
              </Lazily>
            ),
          },
        ]}
      />
    </WidgetFrame>
  );
}
