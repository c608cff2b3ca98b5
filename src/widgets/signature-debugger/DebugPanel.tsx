import type {ReactNode} from 'react';
import {diagnose, parseServiceError, type Cause} from '@site/src/engines/sigv4';
import {TextField} from '@site/src/ui/Field';
import {Step, Steps} from '@site/src/ui/Steps';
import Verdict from '@site/src/ui/Verdict';
import DiffTable from './DiffTable';
import type {Signed} from './signing-input';
import type {State} from './state';

interface Props {
  readonly state: State;
  readonly signed: Signed;
  readonly onChange: (fields: Partial<State>) => void;
}

function Causes({causes}: {readonly causes: readonly Cause[]}): ReactNode {
  return (
    <Steps label="Likely causes">
      {causes.map(({id, likelihood, title, evidence, mend}) => (
        <Step key={id} title={title} summary={likelihood}>
          <ul>
            {evidence.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p>
            <strong>Mend:</strong> {mend}
          </p>
        </Step>
      ))}
    </Steps>
  );
}

function Answer({state, signed}: Props): ReactNode {
  if (state.answer.trim() === '') {
    return (
      <Verdict tone="neutral">
        Enter under “Sign” the request as you sent it, then paste here what the service answered.
      </Verdict>
    );
  }
  const parsed = parseServiceError(state.answer);
  if (!parsed.ok) {
    return (
      <Verdict tone="bad">
        {parsed.issues.map(({expected, found, mend}) => `Expected ${expected}; found ${found}. ${mend}`).join(' ')}
      </Verdict>
    );
  }
  if (!signed.signing || !signed.input) {
    return (
      <Verdict tone="bad">The request under “Sign” cannot be signed, so there is nothing to compare with.</Verdict>
    );
  }
  const {signing} = signed;
  const serviceError = parsed.value;
  const {canonicalRequest, stringToSign} = serviceError;
  const now = state.now.trim();
  const causes = diagnose({signing, serviceError, context: signed.input.context, ...(now ? {now} : {})});
  const [first] = causes;
  return (
    <>
      <Verdict tone={first?.likelihood === 'certain' ? 'bad' : 'warn'}>
        {first ? `${first.title}. ${first.mend}` : 'Nothing in this answer speaks of the signature.'}
      </Verdict>
      <Causes causes={causes} />
      {canonicalRequest !== undefined && (
        <DiffTable label="Canonical requests compared" ours={signing.canonicalRequest.text} theirs={canonicalRequest} />
      )}
      {stringToSign !== undefined && (
        <DiffTable label="Strings to sign compared" ours={signing.stringToSign.text} theirs={stringToSign} />
      )}
    </>
  );
}

/** Debug: the service's answer against ours, and the named cause. */
export default function DebugPanel(props: Props): ReactNode {
  const {state, onChange} = props;
  return (
    <>
      <TextField
        label="Answer of the service"
        hint="The whole error body, XML or JSON, or the line that the CLI or an SDK printed."
        rows={8}
        value={state.answer}
        onChange={(answer) => onChange({answer})}
      />
      <Answer {...props} />
    </>
  );
}
