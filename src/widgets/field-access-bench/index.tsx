import type {ReactNode} from 'react';
import {formatJson} from '@site/src/engines/json-text';
import {authorizationModes} from '@site/src/facts/appsync/authorization';
import CopyAs from '@site/src/ui/CopyAs';
import {CheckField, SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesOf} from '@site/src/ui/issue';
import OpenIn from '@site/src/ui/OpenIn';
import Tabs from '@site/src/ui/Tabs';
import {usePart} from '@site/src/ui/usePart';
import {useSharedState} from '@site/src/ui/useSharedState';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import {openPolicySimulator} from '../policy-simulator/hand-over';
import CallerFields from './CallerFields';
import {cliCommands, curlCommand} from './copy-forms';
import {firstView} from './first-view';
import {apiArn, judge, principal, type View} from './judge';
import {loadEngines} from './load-engines';
import MatrixPanel from './MatrixPanel';
import QueryPanel from './QueryPanel';
import {samples} from './samples';
import {codec, type State} from './state';
import styles from './styles.module.css';

type Mode = State['mode'];
const modeOptions = authorizationModes.value.map((value) => ({value, label: value}));

/** The first field that the policy of an IAM caller denies, in the policy simulator. */
function PolicyLink({state, view}: {readonly state: State; readonly view: View | undefined}): ReactNode {
  const denied = view?.fields.find(({isAllowed, decidedBy}) => !isAllowed && decidedBy === 'policy');
  if (!denied) return null;
  const resource = `${apiArn}/types/${denied.name.replace('.', '/fields/')}`;
  const given = {principal, actions: 'appsync:GraphQL', resources: resource, identity: [state.policy]};
  return <OpenIn to={() => openPolicySimulator(given)} tool="policy simulator" />;
}

/** Runs a query against a schema as one caller, and says for each field who may read it and which rule decided. */
export default function FieldAccessBench(): ReactNode {
  const shared = useSharedState(codec, samples);
  const {state, change} = shared;
  const isFirst = state.tab === 'query' && shared.sample === samples[0].name;
  const engines = usePart(loadEngines, !isFirst);
  const view = engines ? judge(engines, state) : isFirst ? firstView : undefined;
  const issues = view?.issues ?? [];
  const toggle = (mode: Mode, isOn: boolean): void =>
    change({
      additionalModes: isOn ? [...state.additionalModes, mode] : state.additionalModes.filter((one) => one !== mode),
    });
  return (
    <WidgetFrame
      title="Field access bench"
      shared={shared}
      linkNote="A header that you paste is read in its field: it is in no link and no storage."
    >
      <TextField
        label="Schema"
        hint="AppSync’s scalars and directives are known."
        rows={12}
        value={state.sdl}
        issues={issuesOf(issues, 'sdl')}
        onChange={(sdl) => change({sdl: sdl.slice(0, 60_000)})}
      />
      <FieldGrid columns="wide">
        <FieldGrid legend="The API">
          <SelectField
            label="Default mode"
            value={state.defaultMode}
            options={modeOptions}
            onChange={(defaultMode) => change({defaultMode})}
          />
          <div role="group" aria-label="Additional modes" className={styles.modes}>
            <strong aria-hidden="true">Additional modes</strong>
            {authorizationModes.value
              .filter((mode) => mode !== state.defaultMode)
              .map((mode) => (
                <CheckField
                  key={mode}
                  label={mode}
                  checked={state.additionalModes.includes(mode)}
                  onChange={(isOn) => toggle(mode, isOn)}
                />
              ))}
          </div>
        </FieldGrid>
        <CallerFields state={state} issues={issues} onChange={change} />
      </FieldGrid>
      <Tabs
        label="Views"
        selected={state.tab}
        onSelect={(tab) => change({tab})}
        tabs={[
          {name: 'query', label: 'Query', panel: <QueryPanel state={state} view={view} onChange={change} />},
          {name: 'matrix', label: 'All fields', panel: <MatrixPanel view={view} />},
        ]}
      />
      <PolicyLink state={state} view={view} />
      <CopyAs
        forms={[
          {label: 'curl', getText: () => curlCommand(state)},
          {label: 'AWS CLI', getText: () => cliCommands(state)},
          {label: 'Answer JSON', getText: () => formatJson(view?.body ?? {})},
        ]}
      />
    </WidgetFrame>
  );
}
