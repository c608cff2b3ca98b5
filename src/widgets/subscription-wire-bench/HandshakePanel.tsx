import {useState, type ReactNode} from 'react';
import {formatJson} from '@site/src/engines/json-text';
import {authorizationModes} from '@site/src/facts/appsync/authorization';
import CopyAs from '@site/src/ui/CopyAs';
import FetchStatus from '@site/src/ui/FetchStatus';
import {CheckField, SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import Output from '@site/src/ui/Output';
import Verdict from '@site/src/ui/Verdict';
import {webSocketCall} from './copy-forms';
import CredentialFields from './CredentialFields';
import type {Engine} from './judge';
import {judgeHandshake, nothingTyped} from './judge-others';
import PastedHandshake from './PastedHandshake';
import type {State} from './state';

interface Props {
  readonly state: State;
  readonly engine: Engine | undefined;
  readonly onChange: (fields: Partial<State>) => void;
}

const modeOptions = authorizationModes.value.map((value) => ({value, label: value}));
const forms = [
  {value: 'subprotocol', label: 'Subprotocol header-…'},
  {value: 'query', label: 'Query string'},
  {value: 'headers', label: 'HTTP headers'},
] as const;
const protocols = [
  {value: 'graphql', label: 'GraphQL subscriptions'},
  {value: 'events', label: 'AppSync Events'},
] as const;

/** A handshake to build from its parts, and one to read. */
export default function HandshakePanel({state, engine, onChange}: Props): ReactNode {
  const [typed, setTyped] = useState(nothingTyped);
  const view = engine && judgeHandshake(engine, state, typed);
  const made = view?.handshake;
  return (
    <>
      <FieldGrid>
        <SelectField
          label="Speaks"
          value={state.protocol}
          options={protocols}
          onChange={(protocol) => onChange({protocol})}
        />
        <SelectField label="Mode" value={state.mode} options={modeOptions} onChange={(mode) => onChange({mode})} />
        <SelectField
          label="Credentials travel as"
          value={state.form}
          options={forms}
          onChange={(form) => onChange({form})}
        />
        <TextField
          label="API"
          hint="First part of its host names."
          value={state.apiId}
          onChange={(apiId) => onChange({apiId: apiId.slice(0, 100)})}
        />
        <TextField label="Region" value={state.region} onChange={(region) => onChange({region: region.slice(0, 40)})} />
        <TextField
          label="Custom domain"
          hint="Empty: none."
          value={state.customDomain}
          onChange={(customDomain) => onChange({customDomain: customDomain.slice(0, 253)})}
        />
        {state.mode === 'AWS_IAM' && (
          <TextField label="Signed at" value={state.at} onChange={(at) => onChange({at: at.slice(0, 40)})} />
        )}
        <CheckField label="Private API" checked={state.isPrivate} onChange={(isPrivate) => onChange({isPrivate})} />
      </FieldGrid>
      <CredentialFields mode={state.mode} onChange={(fields) => setTyped({...typed, ...fields})} />
      <Verdict tone={view?.tone ?? 'neutral'}>
        {view?.verdict ?? <FetchStatus>Fetching the engine …</FetchStatus>}
      </Verdict>
      {made && (
        <>
          <Output label="Address" text={made.address} />
          <Output label="Sec-WebSocket-Protocol" text={made.subprotocols.join(', ')} />
          {Object.keys(made.headers).length > 0 && <Output label="HTTP headers" text={formatJson(made.headers)} />}
          <Output label="Credentials, before they are encoded" text={formatJson(made.json)} />
          <CopyAs forms={[{label: 'WebSocket call', getText: () => webSocketCall(made)}]} />
        </>
      )}
      <PastedHandshake engine={engine} />
    </>
  );
}
