import type {ReactNode} from 'react';
import {appearances, simulateInstead, type Support} from '@site/src/engines/dry-run';
import FieldGrid from '@site/src/ui/FieldGrid';
import Output from '@site/src/ui/Output';

const without = 'There is no pass or refusal to show for this operation.';

/** What to expect: a pass and a refusal in each tool. */
export default function LooksPanel({support}: {readonly support: Support}): ReactNode {
  if (support.kind !== 'dry-run') {
    const instead = simulateInstead(support);
    return (
      <>
        <p>{without}</p>
        {instead && <Output label="Ask IAM’s policy simulator instead" text={instead} />}
      </>
    );
  }
  return (
    <>
      {appearances(support.service, support.operation).map(({tool, passed, refused}) => (
        <FieldGrid key={tool} legend={tool} columns="wide">
          <Output label={`Passed: ${passed.where}`} text={passed.text} />
          <Output label={`Refused: ${refused.where}`} text={refused.text} />
        </FieldGrid>
      ))}
      {!support.service.refused && (
        <p>The model names no code for a refusal; AccessDeniedException is the usual one.</p>
      )}
    </>
  );
}
