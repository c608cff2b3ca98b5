import type {ReactNode} from 'react';
import type {DiscoveredSchema} from '@site/src/engines/schema-discovery';
import DownloadButton from '@site/src/ui/DownloadButton';
import {SelectField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import Output from '@site/src/ui/Output';
import {writtenVersion} from './conclude';
import {schemaJson} from './copy-forms';
import type {State} from './state';
import VersionField from './VersionField';

const formats = [
  {value: 'OpenApi3', label: 'OpenAPI 3.0 (OpenApi3)'},
  {value: 'JSONSchemaDraft4', label: 'JSON Schema Draft 4 (JSONSchemaDraft4)'},
] as const;

interface Props {
  readonly state: State;
  readonly schema: DiscoveredSchema;
  readonly onChange: (fields: Partial<State>) => void;
}

/** Schema: a version as the registry keeps it, in either format. */
export default function SchemaPanel({state, schema, onChange}: Props): ReactNode {
  const version = writtenVersion(schema, state.version);
  const json = schemaJson(version, state.format);
  return (
    <>
      <FieldGrid>
        <VersionField schema={schema} value={state.version} onChange={(number) => onChange({version: number})} />
        <SelectField label="Format" value={state.format} options={formats} onChange={(format) => onChange({format})} />
      </FieldGrid>
      <Output label={`${version.name.name}, version ${version.number}`} text={json} />
      <div>
        <DownloadButton
          label="Download the schema"
          fileName={`${version.name.name}-v${version.number}.json`}
          getText={() => json}
        />
      </div>
    </>
  );
}
