import type {ReactNode} from 'react';
import {checkTiming, curlCommand} from '@site/src/engines/sigv4';
import CopyAs from '@site/src/ui/CopyAs';
import {TextField} from '@site/src/ui/Field';
import Verdict, {type Tone} from '@site/src/ui/Verdict';
import RequestFields from './RequestFields';
import {exampleSecrets, type Secrets, type Signed} from './signing-input';
import SigningSteps from './SigningSteps';
import type {State} from './state';

interface Props {
  readonly state: State;
  readonly secrets: Secrets;
  readonly signed: Signed;
  /** The signature that an imported request carried. */
  readonly carried?: string;
  readonly onChange: (fields: Partial<State>) => void;
  readonly onSecrets: (fields: Partial<Secrets>) => void;
}

interface Conclusion {
  readonly tone: Tone;
  readonly text: ReactNode;
}

function conclude({state, signed: {signing, issues}, carried}: Props): Conclusion {
  const first = issues.find(({severity}) => severity === 'error');
  if (!signing) return {tone: 'bad', text: `This cannot be signed yet: ${first?.message ?? 'see the fields.'}`};
  const timing = checkTiming({
    at: state.timestamp,
    now: state.now.trim() || state.timestamp,
    variant: state.variant,
    service: state.service,
    ...(signing.expiresInSeconds === undefined ? {} : {expiresInSeconds: signing.expiresInSeconds}),
  });
  const same =
    carried === undefined
      ? ''
      : carried === signing.signature
        ? ' It is the signature that the imported request carried.'
        : ' The imported request carried another signature: other secret, other request, or other rules.';
  const signedAs = (
    <>
      Signature <code>{signing.signature}</code>.{same}
    </>
  );
  if (timing.verdict !== 'accepted') {
    const code = [timing.code, timing.message].filter(Boolean).join(': ');
    return {
      tone: 'bad',
      text: (
        <>
          {signedAs} The service would refuse it: {timing.why} {code && <code>{code}</code>}
        </>
      ),
    };
  }
  // Without a clock to compare with, only the life of a URL is worth a word.
  const time = state.now.trim() === '' && state.variant === 'header' ? '' : timing.why;
  const isOdd = first !== undefined || (carried !== undefined && carried !== signing.signature);
  return {
    tone: isOdd ? 'warn' : 'good',
    text: (
      <>
        {signedAs} {first ? `But: ${first.message}` : time}
      </>
    ),
  };
}

/** Sign: the form, the verdict, every step, and the ways to take it along. */
export default function SignPanel(props: Props): ReactNode {
  const {state, secrets, signed, onChange, onSecrets} = props;
  const {signing, issues} = signed;
  const {tone, text} = conclude(props);
  return (
    <>
      <RequestFields state={state} secrets={secrets} issues={issues} onChange={onChange} onSecrets={onSecrets} />
      <TextField
        label="Clock of the service"
        hint="Empty means: the time of the request. Set it to see when the signature is too old or too new."
        value={state.now}
        onChange={(now) => onChange({now})}
      />
      <Verdict tone={tone}>{text}</Verdict>
      {signing && (
        <>
          <CopyAs
            forms={[
              {label: 'curl', getText: () => curlCommand(signing)},
              signing.authorization === undefined
                ? {label: 'Pre-signed URL', getText: () => signing.signedUrl}
                : {label: 'Authorization header', getText: () => `Authorization: ${signing.authorization ?? ''}`},
              {label: 'Canonical request', getText: () => signing.canonicalRequest.text},
              {label: 'String to sign', getText: () => signing.stringToSign.text},
            ]}
          />
          <SigningSteps
            signing={signing}
            isExample={secrets.secretAccessKey === exampleSecrets.secretAccessKey && secrets.sessionToken === ''}
          />
        </>
      )}
    </>
  );
}
