import type {ReactNode} from 'react';
import type {Check} from '@site/src/engines/kms';
import Findings from '@site/src/ui/Findings';
import Quiet from '@site/src/ui/Quiet';

/** The checks of a call, in order. */
export default function CheckList({checks}: {readonly checks: readonly Check[]}): ReactNode {
  return (
    <div>
      <Findings
        title="Checks, in order"
        findings={checks.map(({isPassed, why}) => ({text: `${isPassed ? '✓' : '✗'} ${why}`}))}
      />
      <Quiet>Which of several faults AWS reports first is not documented; this order is a model.</Quiet>
    </div>
  );
}
