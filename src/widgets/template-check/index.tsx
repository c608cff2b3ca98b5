import useBaseUrl from '@docusaurus/useBaseUrl';
import {useState, type ReactNode} from 'react';
import Lazily from '@site/src/ui/Lazily';
import {lazyPart} from '@site/src/ui/lazy-part';
import Tabs from '@site/src/ui/Tabs';
import {useGiven} from '@site/src/ui/useGiven';
import {useSharedState} from '@site/src/ui/useSharedState';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import ComparePanel from './ComparePanel';
import {firstView} from './first-view';
import {judge} from './judge';
import {samples} from './samples';
import {codec, longestTemplate} from './state';
import {useEngines} from './useEngines';

const CheckPanel = lazyPart(() => import('./CheckPanel'));

/** Compares two CloudFormation templates as `cdk diff --template` does, and has AWS's validator check the new one. */
export default function TemplateCheck(): ReactNode {
  const shared = useSharedState(codec, samples);
  const {state, change} = shared;
  const folder = useBaseUrl('/template-check/');
  const {engines, status, start} = useEngines(`${folder}resource-types.json`);
  /** Counts what other tools have asked to be checked. */
  const [asked, setAsked] = useState(0);
  useGiven(codec, (fields) => {
    change(fields);
    if (fields.tab === 'check') setAsked((count) => count + 1);
    else start();
  });
  const isFirst = shared.sample === samples[0].name;
  const view = engines ? judge(engines, state) : isFirst ? firstView : undefined;
  return (
    <WidgetFrame title="Template check" shared={shared}>
      <Tabs
        label="What to do with the templates"
        selected={state.tab}
        onSelect={(tab) => change({tab})}
        tabs={[
          {
            name: 'compare',
            label: 'Compare',
            panel: (
              <ComparePanel
                state={state}
                change={change}
                view={view}
                status={status}
                onStart={start}
                licence={`${folder}LICENSE.txt`}
              />
            ),
          },
          {
            name: 'check',
            label: 'Check',
            panel: (
              <Lazily>
                <CheckPanel
                  text={state.after}
                  onChange={(text) => change({after: text.slice(0, longestTemplate)})}
                  asked={asked}
                />
              </Lazily>
            ),
          },
        ]}
      />
    </WidgetFrame>
  );
}
