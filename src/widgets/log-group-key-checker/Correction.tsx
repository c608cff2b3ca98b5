import type {ReactNode} from 'react';
import type {Corrected} from '@site/src/engines/log-group-encryption';
import Button from '@site/src/ui/Button';
import {CheckField} from '@site/src/ui/Field';
import Output from '@site/src/ui/Output';

interface Props {
  readonly corrected: Corrected;
  readonly isForAll: boolean;
  /** Whether one log group and all of them are both possible. */
  readonly hasChoice: boolean;
  readonly onChoose: (isForAll: boolean) => void;
  readonly onUse: () => void;
}

/** A key policy that works, made from the reader's own. */
export default function Correction({corrected, isForAll, hasChoice, onChoose, onUse}: Props): ReactNode {
  return (
    <>
      {hasChoice && (
        <CheckField label="Let every log group of the account use the key" checked={isForAll} onChange={onChoose} />
      )}
      <p>{corrected.change}</p>
      <Output label="Corrected key policy" text={corrected.text} />
      <div>
        <Button onClick={onUse}>Use this key policy</Button>
      </div>
    </>
  );
}
