import {useState, type ReactNode} from 'react';
import {formatJson} from '@site/src/engines/json-text';
import FieldGrid from '@site/src/ui/FieldGrid';
import Findings from '@site/src/ui/Findings';
import Output from '@site/src/ui/Output';
import SecretField from '@site/src/ui/SecretField';
import Verdict from '@site/src/ui/Verdict';
import type {Engine} from './judge';
import {judgePasted} from './judge-others';

/** A handshake that was pasted: it is decoded here and goes nowhere. */
export default function PastedHandshake({engine}: {readonly engine: Engine | undefined}): ReactNode {
  const [pasted, setPasted] = useState('');
  const view = engine && pasted.trim() !== '' ? judgePasted(engine, pasted) : undefined;
  return (
    <FieldGrid legend="Or read one" columns="wide">
      <SecretField
        label="Pasted handshake"
        name="handshake"
        hint="An address with ?header=…, a subprotocol header-…, base64, or the JSON. It stays in this field."
        onChange={setPasted}
      />
      {view && (
        <div>
          <Verdict tone={view.tone}>{view.verdict}</Verdict>
          <Findings title="To mend" findings={view.issues.map(({message}) => ({text: message}))} />
          {view.json && <Output label="Decoded" text={formatJson(view.json)} />}
        </div>
      )}
    </FieldGrid>
  );
}
