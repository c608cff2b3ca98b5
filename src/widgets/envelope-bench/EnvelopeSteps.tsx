import type {ReactNode} from 'react';
import {Step, Steps} from '@site/src/ui/Steps';
import {inBytes} from './conclude';
import {damageWords} from './damage';
import ExchangeView from './ExchangeView';
import LocalCode from './LocalCode';
import {responseOf, trafficOf, type Run} from './run';
import type {Breakage} from './state';
import Where from './Where';

interface Props {
  readonly run: Run;
  readonly broken: Breakage;
}

const traffic = (exchange: Run['generate']): string => {
  const {sent, received} = trafficOf(exchange);
  return `${inBytes(sent)} out, ${inBytes(received)} in`;
};

interface MakingProps {
  readonly run: Run;
  /** What is done to the stored copy. */
  readonly damage: string | undefined;
}

function Making({run: {generate, stored}, damage}: MakingProps): ReactNode {
  const keyBytes = generate.request.KeySpec === 'AES_128' ? 16 : 32;
  if (!stored) return null;
  const {plainBytes, storedBytes, frames} = stored;
  const count = `${frames.toLocaleString('en-US')} ${frames === 1 ? 'frame' : 'frames'}`;
  return (
    <>
      <Step
        title="Encrypt locally"
        summary={<Where place="memory">{inBytes(plainBytes)} in, nothing sent</Where>}
        isOpen={false}
      >
        <p>
          AES-GCM with the plaintext data key, in {count} of at most 2 MiB. Each frame has a tag of 16 bytes that covers
          its number and whether it is the last, so a file that is cut or reordered does not open.
        </p>
        <LocalCode step="seal" />
      </Step>
      <Step
        title="Throw the plaintext key away"
        summary={<Where place="memory">{inBytes(keyBytes)} overwritten</Where>}
        isOpen={false}
      >
        <p>From here on nothing in this page can open the data. Only AWS KMS can give the key again.</p>
      </Step>
      <Step
        title="Store the data with the encrypted key"
        summary={<Where place="stored">{damage ? `${inBytes(storedBytes)}. ${damage}` : inBytes(storedBytes)}</Where>}
        isOpen={false}
      >
        <p>
          {inBytes(stored.keyBytes)} of encrypted data key, {inBytes(plainBytes)} of ciphertext, and{' '}
          {inBytes(storedBytes - plainBytes - stored.keyBytes)} of label, nonce and tags. None of it is secret.
        </p>
      </Step>
    </>
  );
}

function Opening({run: {decrypt, opened}}: {readonly run: Run}): ReactNode {
  if (!decrypt) return null;
  const isAnswered = responseOf(decrypt) !== undefined;
  return (
    <>
      <Step
        title="Ask for the key again: Decrypt"
        summary={<Where place="network">{traffic(decrypt)}</Where>}
        isOpen={!isAnswered}
      >
        <ExchangeView exchange={decrypt} />
      </Step>
      <Step
        title="Decrypt locally"
        summary={
          <Where place="memory">
            {opened === undefined ? 'not reached' : 'bytes' in opened ? `${inBytes(opened.bytes)} back` : 'refused'}
          </Where>
        }
        isOpen={opened !== undefined && 'fault' in opened}
      >
        {opened === undefined && <p>Without the data key there is nothing to decrypt with.</p>}
        {opened && 'bytes' in opened && <p>Every frame was whole. The data key is thrown away again.</p>}
        {opened && 'fault' in opened && (
          <p>
            {opened.fault} AWS KMS never sees the data, so this error is the cipher’s: in WebCrypto an OperationError.
          </p>
        )}
        <LocalCode step="unseal" />
      </Step>
    </>
  );
}

/** The six steps: what crosses the network, what stays in memory, what is stored. */
export default function EnvelopeSteps({run, broken}: Props): ReactNode {
  const {generate, stored, decrypt, opened} = run;
  return (
    // A run that ends elsewhere opens and folds its steps anew.
    <Steps
      key={`${generate.answer.outcome} ${decrypt?.answer.outcome} ${JSON.stringify(opened)}`}
      label="The envelope, step by step"
    >
      <Step
        title="Ask for a data key: GenerateDataKey"
        summary={<Where place="network">{traffic(generate)}</Where>}
        isOpen={stored === undefined || !decrypt || (opened !== undefined && 'bytes' in opened)}
      >
        <ExchangeView exchange={generate} />
      </Step>
      <Making run={run} damage={damageWords[broken]} />
      <Opening run={run} />
    </Steps>
  );
}
