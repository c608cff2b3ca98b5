import {useMemo, type ReactNode} from 'react';
import {discover} from '@site/src/engines/schema-discovery';
import {TextField} from '@site/src/ui/Field';
import {useSharedState} from '@site/src/ui/useSharedState';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import Conclusion from './Conclusion';
import {fieldIssues} from './conclude';
import {samples} from './samples';
import SchemaDetails from './SchemaDetails';
import SchemaTable from './SchemaTable';
import {codec} from './state';

/** Tells which schemas and versions discovery would make of events, and writes them out. */
export default function SchemaDiscoverer(): ReactNode {
  const shared = useSharedState(codec, samples);
  const {state, change} = shared;
  // A paste may hold thousands of events: not read again when a tab is changed.
  const discovery = useMemo(() => discover(state.events), [state.events]);
  const schemas = discovery.ok ? discovery.schemas : [];
  const schema = schemas[state.selected] ?? schemas[0];
  return (
    <WidgetFrame
      title="Schema discoverer"
      shared={shared}
      linkNote="Secret keys and session tokens that stand in events are left out of links and of what this tab remembers."
    >
      <TextField
        label="Events"
        hint="One event, a JSON array of events, one event a line, or entries of PutEvents."
        rows={12}
        value={state.events}
        issues={fieldIssues(discovery)}
        onChange={(events) => change({events, selected: 0, version: 0})}
      />
      <Conclusion discovery={discovery} shown={schema} />
      {schema && schemas.length > 1 && (
        <SchemaTable schemas={schemas} selected={schema} onSelect={(selected) => change({selected, version: 0})} />
      )}
      {schema && <SchemaDetails state={state} schema={schema} schemas={schemas} onChange={change} />}
    </WidgetFrame>
  );
}
