import type {ReactNode} from 'react';
import {formatJson} from '@site/src/engines/json-text';
import Output from '@site/src/ui/Output';

/** Lines of an answer that stand open. */
const mostLines = 60;

/** What a call answers; folded where it is long. */
export default function Answer({output}: {readonly output: object | undefined}): ReactNode {
  const text = output ? formatJson(output) : 'This command has no output.';
  const lines = text.split('\n').length;
  const answer = <Output label="Answer" text={text} />;
  if (lines <= mostLines) return answer;
  return (
    <details>
      <summary>The whole answer, {lines} lines</summary>
      {answer}
    </details>
  );
}
