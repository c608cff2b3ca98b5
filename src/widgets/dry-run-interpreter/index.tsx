import type {ReactNode} from 'react';
import Tabs from '@site/src/ui/Tabs';
import {useSharedState} from '@site/src/ui/useSharedState';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import AnswerPanel from './AnswerPanel';
import LooksPanel from './LooksPanel';
import OperationFields from './OperationFields';
import {samples} from './samples';
import ScriptPanel from './ScriptPanel';
import {codec} from './state';

/** Tells whether an operation has a dry run, what an answer to one means, and how scripts tell a pass from a refusal. */
export default function DryRunInterpreter(): ReactNode {
  const shared = useSharedState(codec, samples);
  const {state, change} = shared;
  return (
    <WidgetFrame
      title="Dry-run interpreter"
      shared={shared}
      linkNote="Access keys, tokens and signatures in the pasted text are left out of links and of what this tab remembers."
    >
      <OperationFields state={state} onChange={change}>
        {(support) => (
          <Tabs
            label="What to do"
            selected={state.tab}
            onSelect={(tab) => change({tab})}
            tabs={[
              {
                name: 'answer',
                label: 'Read an answer',
                panel: <AnswerPanel state={state} onChange={change} support={support} />,
              },
              {name: 'looks', label: 'What to expect', panel: <LooksPanel support={support} />},
              {
                name: 'script',
                label: 'Script it',
                panel: <ScriptPanel state={state} onChange={change} support={support} />,
              },
            ]}
          />
        )}
      </OperationFields>
    </WidgetFrame>
  );
}
