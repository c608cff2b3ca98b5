import {useMemo, type ReactNode} from 'react';
import {bashScript, optionsCommand, powerShellScript} from '@site/src/engines/instance-metadata';
import CopyAs from '@site/src/ui/CopyAs';
import Output from '@site/src/ui/Output';
import {copyForms} from './copy-forms';
import {screenOf} from './session';
import type {State} from './state';

/** Scripts: role name and credentials in bash and PowerShell, and the command that sets the options. */
export default function ScriptsPanel({state}: {readonly state: State}): ReactNode {
  const {start, steps} = state;
  const {setup} = useMemo(() => screenOf({start, steps}), [start, steps]).machine;
  return (
    <>
      <CopyAs forms={copyForms(setup)} />
      <Output label="Bash: the credentials of the role, for eval" text={bashScript(setup)} />
      <Output label="PowerShell: the same" text={powerShellScript(setup)} />
      <Output label="AWS CLI: the switches of this instance" text={optionsCommand(setup)} />
      <p>
        What cannot be read from instance metadata: the policies of the role, what they allow, and whether a call will
        succeed. Ask IAM for these, with <code>aws iam list-attached-role-policies</code> and{' '}
        <code>aws iam simulate-principal-policy</code>.
      </p>
    </>
  );
}
