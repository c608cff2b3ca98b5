import type {ReactNode} from 'react';
import Tabs from '@site/src/ui/Tabs';
import {useSharedState} from '@site/src/ui/useSharedState';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import BootstrapPanel from './BootstrapPanel';
import PathsPanel from './PathsPanel';
import {samples} from './samples';
import {codec} from './state';
import TreePanel from './TreePanel';

/** Says what CloudFormation replaces when constructs are renamed, moved or wrapped, and how names in the CDK come about. */
export default function ConstructTreeWorkbench(): ReactNode {
  const shared = useSharedState(codec, samples);
  const panel = {state: shared.state, onChange: shared.change};
  return (
    <WidgetFrame title="Construct-tree workbench" shared={shared}>
      <Tabs
        label="Views"
        selected={shared.state.tab}
        onSelect={(tab) => shared.change({tab})}
        tabs={[
          {name: 'tree', label: 'Change a tree', panel: <TreePanel {...panel} />},
          {name: 'paths', label: 'Logical IDs', panel: <PathsPanel {...panel} />},
          {name: 'bootstrap', label: 'Bootstrap names', panel: <BootstrapPanel {...panel} />},
        ]}
      />
    </WidgetFrame>
  );
}
