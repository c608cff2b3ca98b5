import type {ReactNode} from 'react';
import {cloudFormation, startCommands} from '@site/src/engines/fault-injection';
import {formatJson} from '@site/src/engines/json-text';
import CopyAs from '@site/src/ui/CopyAs';
import Lazily from '@site/src/ui/Lazily';
import {lazyPart} from '@site/src/ui/lazy-part';
import Tabs from '@site/src/ui/Tabs';
import {useSharedState} from '@site/src/ui/useSharedState';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import Conclusion from './Conclusion';
import {dryRun, type View} from './dry-run';
import RunPanel from './RunPanel';
import {samples} from './samples';
import {codec, type State} from './state';
import TemplateFields from './TemplateFields';

// Loaded when first opened: the run stands in the page from the start.
const TargetsPanel = lazyPart(() => import('./TargetsPanel'));
const RolePanel = lazyPart(() => import('./RolePanel'));
const CostPanel = lazyPart(() => import('./CostPanel'));

interface ResultsProps {
  readonly state: State;
  readonly view: View;
  readonly onChange: (fields: Partial<State>) => void;
}

function Results({state, view, onChange}: ResultsProps): ReactNode {
  const {template, run, targets, price} = view;
  if (!template || !run) return null;
  return (
    <>
      <CopyAs
        forms={[
          {label: 'AWS CLI', getText: () => startCommands(template, state.actionsMode)},
          {label: 'CloudFormation', getText: () => formatJson(cloudFormation(template))},
          {label: 'JSON', getText: () => formatJson(template.json)},
        ]}
      />
      <Tabs
        label="What to look at"
        selected={state.tab}
        onSelect={(tab) => onChange({tab})}
        tabs={[
          {name: 'run', label: 'Run', panel: <RunPanel {...{state, view, run, onChange}} />},
          {
            name: 'targets',
            label: 'Targets',
            panel: (
              <Lazily>
                <TargetsPanel targets={targets} onDice={() => onChange({dice: (state.dice + 1) % 1_000_000})} />
              </Lazily>
            ),
          },
          {
            name: 'role',
            label: 'Role',
            panel: (
              <Lazily>
                <RolePanel template={template} />
              </Lazily>
            ),
          },
          {
            name: 'cost',
            label: 'Cost',
            panel: (
              <Lazily>
                <CostPanel typed={state.price} {...{run, price, issues: view.issues, onChange}} />
              </Lazily>
            ),
          },
        ]}
      />
    </>
  );
}

/** Checks an experiment template, resolves its targets, and runs it against an alarm that the reader draws. */
export default function ExperimentDryRun(): ReactNode {
  const shared = useSharedState(codec, samples);
  const {state, change} = shared;
  const view = dryRun(state);
  return (
    <WidgetFrame
      title="Experiment dry run"
      shared={shared}
      linkNote="Credentials that stand in the texts are left out of links and of what this tab remembers."
    >
      <TemplateFields state={state} issues={view.issues} onChange={change} />
      <Conclusion view={view} />
      <Results state={state} view={view} onChange={change} />
    </WidgetFrame>
  );
}
