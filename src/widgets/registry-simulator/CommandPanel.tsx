import type {ReactNode} from 'react';
import {writeRegistry} from '@site/src/engines/cloud-map';
import Button from '@site/src/ui/Button';
import CopyAs from '@site/src/ui/CopyAs';
import {TextField} from '@site/src/ui/Field';
import Quiet from '@site/src/ui/Quiet';
import Verdict from '@site/src/ui/Verdict';
import Answer from './Answer';
import {buildCommands} from './build-commands';
import {runCommand} from './conclude';
import type {PanelProps} from './panel';

/** Any command of `aws servicediscovery`, run on the registry. */
export default function CommandPanel({registry, state, onChange}: PanelProps): ReactNode {
  const ran = registry && runCommand(registry, state);
  const called = ran?.called;
  const changed = called?.ok && called.registry !== registry ? writeRegistry(called.registry) : undefined;
  return (
    <>
      <TextField
        label="Command"
        hint="aws servicediscovery with its options; shorthand or JSON."
        rows={5}
        value={state.command}
        issues={ran?.issues ?? []}
        onChange={(command) => onChange({command})}
      />
      {ran && <Verdict tone={ran.tone}>{ran.text}</Verdict>}
      {called?.ok && <Answer output={called.output} />}
      {changed !== undefined && (
        <div>
          <Button onClick={() => onChange({registry: changed})}>Write the change into the registry</Button>
          <Quiet>Here it is done at once; AWS answers first and works on it afterwards.</Quiet>
        </div>
      )}
      {registry && (
        <CopyAs
          forms={[
            {label: 'AWS CLI, this command', getText: () => state.command},
            {label: 'AWS CLI, to build the registry', getText: () => buildCommands(registry)},
          ]}
        />
      )}
      {called && !called.ok && called.error.message === undefined && (
        <Quiet>The code is that of AWS, the reason is in our words.</Quiet>
      )}
    </>
  );
}
