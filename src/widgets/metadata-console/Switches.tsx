import type {ReactNode} from 'react';
import type {Setup} from '@site/src/engines/instance-metadata';
import {CheckField, SelectField} from '@site/src/ui/Field';
import styles from './styles.module.css';

interface Props {
  readonly setup: Setup;
  readonly onChange: (changes: Partial<Setup>) => void;
}

const onOff = [
  {value: 'enabled', label: 'enabled'},
  {value: 'disabled', label: 'disabled'},
] as const;
const hopLimits = ['1', '2', '3', '64'];

/** The metadata options of the instance, its role, and where the reader is. */
export default function Switches({setup, onChange}: Props): ReactNode {
  const hops = String(setup.hopLimit);
  return (
    <fieldset className={styles.switches}>
      <legend>The instance</legend>
      <SelectField
        label="HttpTokens"
        value={setup.httpTokens}
        options={[
          {value: 'required', label: 'required'},
          {value: 'optional', label: 'optional'},
        ]}
        onChange={(httpTokens) => onChange({httpTokens})}
      />
      <SelectField
        label="Hop limit of PUT"
        value={hops}
        options={[...new Set([...hopLimits, hops])].map((value) => ({value, label: value}))}
        onChange={(value) => onChange({hopLimit: Number(value)})}
      />
      <SelectField
        label="HttpEndpoint"
        value={setup.httpEndpoint}
        options={onOff}
        onChange={(httpEndpoint) => onChange({httpEndpoint})}
      />
      <SelectField
        label="IAM role"
        value={setup.role}
        options={[
          {value: 'attached', label: 'attached'},
          {value: 'none', label: 'none'},
          {value: 'untrusted', label: 'without trust'},
        ]}
        onChange={(role) => onChange({role})}
      />
      <SelectField
        label="Tags in metadata"
        value={setup.instanceMetadataTags}
        options={onOff}
        onChange={(instanceMetadataTags) => onChange({instanceMetadataTags})}
      />
      <SelectField
        label="IPv6 endpoint"
        value={setup.httpProtocolIpv6}
        options={onOff}
        onChange={(httpProtocolIpv6) => onChange({httpProtocolIpv6})}
      />
      <div className={styles.checks}>
        <CheckField
          label="Inside a container"
          checked={setup.isInContainer}
          onChange={(isInContainer) => onChange({isInContainer})}
        />
        <CheckField
          label="Spot: end announced"
          checked={setup.isInterrupted}
          onChange={(isInterrupted) => onChange({isInterrupted})}
        />
      </div>
    </fieldset>
  );
}
