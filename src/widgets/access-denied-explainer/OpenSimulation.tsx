import type {ReactNode} from 'react';
import {asSimulation, type Denial} from '@site/src/engines/authorization-message';
import OpenIn from '@site/src/ui/OpenIn';
import {openPolicySimulator} from '@site/src/widgets/policy-simulator/hand-over';

/** A link to the policy simulator with what the denial says, for which only the policies are missing. */
export default function OpenSimulation({denial}: {readonly denial: Denial}): ReactNode {
  const {principal, action, resource, context} = asSimulation(denial);
  if (principal === undefined || action === undefined) return null;
  const lines = context.flatMap(({key, values}) => values.map((value) => `${key} = ${value}`));
  const given = {
    principal,
    actions: action,
    resources: resource?.startsWith('arn:') ? resource : '*',
    context: lines.join('\n'),
  };
  return (
    <p>
      Try it against your policies: <OpenIn tool="policy simulator" to={() => openPolicySimulator(given)} />
    </p>
  );
}
