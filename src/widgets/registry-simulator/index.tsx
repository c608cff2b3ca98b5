import type {ReactNode} from 'react';
import {parseRegistry} from '@site/src/engines/cloud-map';
import {TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import type {FieldIssue} from '@site/src/ui/issue';
import Lazily from '@site/src/ui/Lazily';
import {lazyPart} from '@site/src/ui/lazy-part';
import Tabs from '@site/src/ui/Tabs';
import {useSharedState} from '@site/src/ui/useSharedState';
import Verdict from '@site/src/ui/Verdict';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import Board from './Board';
import DiscoverPanel from './DiscoverPanel';
import RegisterForm from './RegisterForm';
import {samples} from './samples';
import {codec} from './state';

const DnsPanel = lazyPart(() => import('./DnsPanel'));
const CommandPanel = lazyPart(() => import('./CommandPanel'));

/** A Cloud Map registry to change, to look things up in, and to ask by DNS. */
export default function RegistrySimulator(): ReactNode {
  const shared = useSharedState(codec, samples);
  const {state, change} = shared;
  const parsed = parseRegistry(state.registry);
  const issues = parsed.issues.map(({severity, line, column, message}): FieldIssue => ({
    field: 'registry',
    severity,
    message: message.startsWith('This is not JSON') ? message : `Line ${line}, column ${column}: ${message}`,
  }));
  const registry = parsed.ok ? parsed.registry : undefined;
  const problems = issues.filter(({severity}) => severity === 'error');
  const panel = {registry, state, onChange: change};
  return (
    <WidgetFrame
      title="Registry simulator"
      shared={shared}
      linkNote="Credentials that stand in the registry or a command are left out of links and of what this tab remembers."
    >
      <FieldGrid columns="wide">
        <TextField
          label="Registry"
          hint="Namespaces with services with instances, in the words of the API."
          rows={16}
          value={state.registry}
          issues={issues}
          onChange={(registryText) => change({registry: registryText})}
        />
        <RegisterForm {...panel} />
      </FieldGrid>
      <Board {...panel} />
      {!registry && (
        <Verdict tone="bad">
          AWS would not make this registry: {problems.length === 1 ? '1 problem' : `${problems.length} problems`}.{' '}
          {problems[0]?.message}
        </Verdict>
      )}
      <Tabs
        label="Ask the registry"
        selected={state.ask}
        onSelect={(ask) => change({ask})}
        tabs={[
          {name: 'discover', label: 'DiscoverInstances', panel: <DiscoverPanel {...panel} />},
          {
            name: 'dns',
            label: 'DNS',
            panel: (
              <Lazily>
                <DnsPanel {...panel} />
              </Lazily>
            ),
          },
          {
            name: 'command',
            label: 'AWS CLI',
            panel: (
              <Lazily>
                <CommandPanel {...panel} />
              </Lazily>
            ),
          },
        ]}
      />
    </WidgetFrame>
  );
}
