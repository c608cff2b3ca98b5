import {useState, type ReactNode} from 'react';
import type {PolicySet} from '@site/src/engines/iam-policy';
import {formatJson} from '@site/src/engines/json-text';
import {simulatorResponse, type Simulation} from '@site/src/engines/policy-simulation';
import Output from '@site/src/ui/Output';

interface Props {
  readonly simulation: Simulation;
  readonly set: PolicySet;
}

/** Results that are written out before anyone opens them; hundreds would be made anew with every letter typed. */
const mostUnasked = 12;

/** The answer as the service would give it. */
export default function RawAnswer({simulation, set}: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const isShort = simulation.actions.length * simulation.resources.length <= mostUnasked;
  return (
    <details onToggle={({currentTarget}) => setOpen(currentTarget.open)}>
      <summary>The answer in AWS’s own shape</summary>
      {(isOpen || isShort) && (
        <Output label="EvaluationResults" text={formatJson(simulatorResponse(simulation, set))} />
      )}
    </details>
  );
}
