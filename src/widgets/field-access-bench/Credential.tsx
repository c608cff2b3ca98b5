import {useState, type ReactNode} from 'react';
import type {Identified} from '@site/src/engines/appsync-authorization';
import {fetchPart} from '@site/src/ui/fetch-part';
import FetchStatus from '@site/src/ui/FetchStatus';
import SecretField from '@site/src/ui/SecretField';
import {loadAppSync} from './load-engines';
import type {State} from './state';

interface Props {
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
}

/** A pasted header: it is read here, tells mode and groups, and goes nowhere. */
export default function Credential({state, onChange}: Props): ReactNode {
  const [identified, setIdentified] = useState<Identified>();
  const [isReading, setReading] = useState(false);
  const read = async (text: string): Promise<void> => {
    if (text.trim() === '') return setIdentified(undefined);
    setReading(true);
    const {identify, readToken} = await fetchPart(loadAppSync);
    setReading(false);
    const {defaultMode, additionalModes} = state;
    const [, name = '', value = text] = /^\s*(x-api-key|authorization)\s*:\s*(.*)$/is.exec(text) ?? [];
    const isKey = name.toLowerCase() === 'x-api-key' || value.startsWith('da2-');
    const issuer = readToken(value)?.iss;
    const found = identify(
      {defaultMode, additionalModes},
      {apiKey: isKey ? value : '', authorization: isKey ? '' : value},
      issuer === undefined ? [] : [issuer],
    );
    setIdentified(found);
    if (found.ok) onChange({mode: found.mode, groups: found.groups.join(', ').slice(0, 2000)});
    return undefined;
  };
  return (
    <>
      <SecretField
        label="Or paste a header"
        name="header"
        hint={
          identified
            ? `${identified.ok ? identified.mode : 'No mode'}. ${identified.why}`
            : 'x-api-key or Authorization tells mode and groups. It stays in this field; no signature is checked.'
        }
        onChange={(text) => void read(text)}
      />
      {isReading && <FetchStatus />}
    </>
  );
}
