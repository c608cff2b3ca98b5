import type {ReactNode} from 'react';
import {decodeCommand, type EncodedMessage} from '@site/src/engines/authorization-message';
import {encodedMessageMaxLength} from '@site/src/facts/cli-sdk/decode-authorization-message';
import CopyAs from '@site/src/ui/CopyAs';
import Figures from '@site/src/ui/Figures';
import Output from '@site/src/ui/Output';
import {Step, Steps} from '@site/src/ui/Steps';
import Verdict from '@site/src/ui/Verdict';
import styles from './styles.module.css';

const counted = new Intl.NumberFormat('en-US');
const longestShown = 1200;

/** A command with a message of thousands of characters is shown shortened; the copy is whole. */
const shortened = (command: string): string =>
  command.length > longestShown ? command.replace(/([\w-]{400})[\w-]+([\w-]{40})/, '$1 … $2') : command;

/** An encoded message: what can be told of its form, and the command that has AWS decode it. */
export default function EncodedView({encoded}: {readonly encoded: EncodedMessage}): ReactNode {
  const {message, issues} = encoded;
  const errors = issues.filter(({severity}) => severity === 'error');
  const command = decodeCommand(message);
  return (
    <>
      <Verdict tone={errors.length > 0 ? 'bad' : 'neutral'}>
        Only AWS can read an encoded message, so this page cannot say what it holds.{' '}
        {errors[0]?.message ?? 'Its form is fine: run the command, and paste the answer here.'}
      </Verdict>
      <Figures
        figures={[
          {key: 'length', term: 'Characters', value: counted.format(message.length)},
          {key: 'most', term: 'STS takes', value: `1 to ${counted.format(encodedMessageMaxLength.value)}`},
        ]}
      />
      <CopyAs
        forms={[
          {label: 'AWS CLI', getText: () => command},
          {label: 'PowerShell', getText: () => decodeCommand(message, 'PowerShell')},
        ]}
      />
      <Steps label="What to do with it">
        <Step title="Decode it" summary="needs sts:DecodeAuthorizationMessage">
          <div className={styles.stack}>
            <Output label="AWS CLI, in a POSIX shell" text={shortened(command)} />
            {command.length > longestShown && <p>Shown shortened; “Copy as” copies the whole command.</p>}
            <p>
              Paste what it prints into the field above. If you may not decode, hand the command to an administrator.
            </p>
          </div>
        </Step>
      </Steps>
    </>
  );
}
