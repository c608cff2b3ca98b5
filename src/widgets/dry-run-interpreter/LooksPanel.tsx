import type {ReactNode} from 'react';
import {appearances, simulateInstead, type Support} from '@site/src/engines/dry-run';
import DataTable from '@site/src/ui/DataTable';
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
  const rows = appearances(support.service, support.operation).map(({tool, passed, refused}) => ({
    key: tool,
    cells: [tool, <code key="passed">{passed}</code>, <code key="refused">{refused}</code>],
  }));
  return (
    <>
      <DataTable label="What each tool shows" columns={['Tool', 'Passed', 'Refused']} rows={rows} />
      {!support.service.refused && (
        <p>The model names no code for a refusal; AccessDeniedException is the usual one.</p>
      )}
    </>
  );
}
