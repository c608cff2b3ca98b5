import type {ReactNode} from 'react';
import type {Header} from '@site/src/engines/esdk-message';
import Findings from '@site/src/ui/Findings';
import {decryptCommand} from './copy-forms';

/** Data keys that only AWS KMS opens, each with the command that asks for it. */
export default function OpenOutside({header}: {readonly header: Header}): ReactNode {
  const findings = header.dataKeys.flatMap((key, index) => {
    const command = decryptCommand(header, key);
    return command === undefined
      ? []
      : [
          {
            text: `Data key ${index + 1} is under a KMS key. The command prints the data key in base64; paste it as the key to open the message here.`,
            command,
          },
        ];
  });
  return <Findings title="Ask AWS KMS for the data key" findings={findings} />;
}
