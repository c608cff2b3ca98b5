import type {ReactNode} from 'react';
import {rolePolicy, type RolePolicy, type Template} from '@site/src/engines/fault-injection';
import {formatJson} from '@site/src/engines/json-text';
import CopyAs from '@site/src/ui/CopyAs';
import DataTable from '@site/src/ui/DataTable';
import OpenIn from '@site/src/ui/OpenIn';
import Output from '@site/src/ui/Output';
import Quiet from '@site/src/ui/Quiet';
import {openPolicySimulator} from '@site/src/widgets/policy-simulator/hand-over';

/** Resources of the policy as requests name them: one for each pattern, and `*` for what only reads. */
const resourcesOf = ({policy}: RolePolicy): string =>
  [
    ...new Set(
      policy.Statement.flatMap(({Resource}) => Resource).map((arn) =>
        arn === '*' ? arn : arn.replace(':*:', ':us-east-1:').replace(/\*$/, 'example'),
      ),
    ),
  ].join('\n');

/** What the role of the experiment must be allowed. */
export default function RolePanel({template}: {readonly template: Template}): ReactNode {
  const role = rolePolicy(template);
  const {policy, needs, sometimes} = role;
  const text = formatJson(policy);
  const actions = [...new Set(needs.flatMap(({permissions}) => permissions))];
  if (actions.length === 0) return <p>The actions of this template need no permission of IAM.</p>;
  return (
    <>
      <Output label="Permissions policy of the role" text={text} />
      <CopyAs forms={[{label: 'Policy', getText: () => text}]} />
      <DataTable
        label="Who needs what"
        columns={['Action', 'Permissions']}
        rows={needs.map(({name, actionId, permissions}) => ({
          key: name,
          cells: [
            <>
              {name} <Quiet>{actionId}</Quiet>
            </>,
            permissions.join(', ') || 'none',
          ],
        }))}
      />
      {sometimes.map(({permission, when}) => (
        <p key={permission}>
          Also <code>{permission}</code>, {when}.
        </p>
      ))}
      {template.logs && (
        <Quiet>Sending logs to the destinations of logConfiguration needs permissions of its own.</Quiet>
      )}
      <p>
        Whether a role has them:{' '}
        <OpenIn
          tool="policy simulator"
          to={() =>
            openPolicySimulator({
              principal: template.roleArn,
              identity: [text],
              actions: actions.slice(0, 20).join('\n'),
              resources: resourcesOf(role),
            })
          }
        />
      </p>
    </>
  );
}
