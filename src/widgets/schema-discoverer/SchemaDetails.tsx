import type {ReactNode} from 'react';
import type {DiscoveredSchema, Measure} from '@site/src/engines/schema-discovery';
import {versionsPerSchema} from '@site/src/facts/eventbridge/schema-registry';
import CopyAs from '@site/src/ui/CopyAs';
import {TextField} from '@site/src/ui/Field';
import Figures from '@site/src/ui/Figures';
import Lazily from '@site/src/ui/Lazily';
import {lazyPart} from '@site/src/ui/lazy-part';
import OpenIn from '@site/src/ui/OpenIn';
import Tabs from '@site/src/ui/Tabs';
import {openEventPattern} from '../event-pattern-tester/hand-over';
import {measuresOf, notesOn, writtenVersion} from './conclude';
import {copyForms, patternAndEvents} from './copy-forms';
import SchemaPanel from './SchemaPanel';
import type {State} from './state';
import styles from './styles.module.css';
import Timeline from './Timeline';

// Most readers come for the schema; the writers of bindings are fetched when first asked for.
const BindingsPanel = lazyPart(() => import('./BindingsPanel'));

const terms: Readonly<Record<Measure['kind'], string>> = {
  characters: 'Characters',
  versions: 'Versions',
  levels: 'Levels',
  samples: 'Events',
};

const figure = (kind: Measure['kind'], value: string, max: string): string =>
  kind === 'samples' ? `${value}; GetDiscoveredSchema takes ${max}` : `${value} of ${max}`;
/** What is said of a figure that is too large; of events, only one call's worth is sent. */
const over = {characters: ': over the limit', versions: ': over the quota', levels: ': ignored', samples: ''} as const;

interface Props {
  readonly state: State;
  readonly schema: DiscoveredSchema;
  /** All schemas of the paste. */
  readonly schemas: readonly DiscoveredSchema[];
  readonly onChange: (fields: Partial<State>) => void;
}

/** One schema: its figures, versions, documents and bindings, and the ways to take it along. */
export default function SchemaDetails({state, schema, schemas, onChange}: Props): ReactNode {
  const {format, registry} = state;
  const notes = notesOn(schema, schemas);
  const version = writtenVersion(schema, state.version);
  const panel = {state, schema, onChange};
  return (
    <>
      <Figures
        figures={measuresOf(schema, format).map(({kind, value, max}) => ({
          key: kind,
          term: terms[kind],
          value: figure(kind, value.toLocaleString('en'), max.toLocaleString('en')) + (value > max ? over[kind] : ''),
        }))}
      />
      {notes.length > 0 && (
        <ul className={styles.notes} aria-label="Notes on the schema">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <Tabs
        label="What to see of the schema"
        selected={state.tab}
        onSelect={(tab) => onChange({tab})}
        tabs={[
          {
            name: 'versions',
            label: 'Versions',
            panel: <Timeline versions={schema.versions} most={versionsPerSchema.value} />,
          },
          {name: 'schema', label: 'Schema', panel: <SchemaPanel {...panel} />},
          {
            name: 'bindings',
            label: 'Code bindings',
            panel: (
              <Lazily>
                <BindingsPanel {...panel} />
              </Lazily>
            ),
          },
        ]}
      />
      <TextField
        label="Registry in the commands"
        hint="One of your own: discovered-schemas and aws.events are kept by AWS."
        value={registry}
        onChange={(text) => onChange({registry: text})}
      />
      <CopyAs forms={copyForms({schema, version, format, registry})} />
      <p className={styles.handOver}>
        <OpenIn to={() => openEventPattern(patternAndEvents(schema))} tool="event-pattern tester" />
      </p>
    </>
  );
}
