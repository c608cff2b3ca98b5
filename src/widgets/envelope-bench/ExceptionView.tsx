import type {ReactNode} from 'react';
import type {KmsException} from '@site/src/engines/kms';
import {formatJson} from '@site/src/engines/json-text';
import InlineCode from '@site/src/ui/InlineCode';
import Output from '@site/src/ui/Output';
import Quiet from '@site/src/ui/Quiet';

/** An exception as it comes over the wire, whether its words are AWS’s, and what to do. */
export default function ExceptionView({exception}: {readonly exception: KmsException}): ReactNode {
  const {name, message, status, isRecorded, mend} = exception;
  return (
    <div>
      <Output label={status ? `Response: ${status}` : 'Response'} text={formatJson({__type: name, message})} />
      <p>
        <InlineCode text={mend} />
        <Quiet>
          {isRecorded
            ? 'The text was recorded from AWS.'
            : 'The name is the API’s. No recording of the text was found: the words are ours.'}
        </Quiet>
      </p>
    </div>
  );
}
