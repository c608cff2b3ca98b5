import type {ReactNode} from 'react';
import type {DiscoveredSchema} from '@site/src/engines/schema-discovery';
import {SelectField} from '@site/src/ui/Field';

interface Props {
  readonly schema: DiscoveredSchema;
  readonly value: number;
  readonly onChange: (version: number) => void;
}

/** Which version to write out. */
export default function VersionField({schema: {versions}, value, onChange}: Props): ReactNode {
  const latest = {value: '0', label: `latest (${versions.length})`};
  const numbers = versions.slice(0, -1).map(({number}) => ({value: String(number), label: String(number)}));
  return (
    <SelectField
      label="Version"
      value={versions[value - 1] && value < versions.length ? String(value) : '0'}
      options={[latest, ...numbers.toReversed()]}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  );
}
