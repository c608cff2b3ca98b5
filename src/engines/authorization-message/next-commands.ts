// What to run next: look at the policy that refused, decode the message, or simulate.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
import {shellQuote} from '../shell-quote';
import {decodeCommand} from './decode-command';
import type {Denial} from './denial';
import {accountOf} from './mend';
import {resourcePolicyCommand} from './resource-policy-command';
import {asSimulation, simulateCommand} from './simulation';

export interface NextCommand {
  /** What it is for, e.g. `Read the policy that refused`. */
  readonly purpose: string;
  readonly command: string;
}

const roleName = (resource: string | undefined): string | undefined =>
  /:role\/(?:.*\/)?([\w+=,.@-]+)$/.exec(resource ?? '')?.[1];

/** Commands that show the policies of the caller. */
function identityCommands({principal}: Denial): readonly string[] {
  if (!principal?.name) return [];
  const name = shellQuote(principal.name);
  if (principal.kind === 'user') {
    return [
      `aws iam list-attached-user-policies --user-name ${name}`,
      `aws iam list-user-policies --user-name ${name}`,
      `aws iam list-groups-for-user --user-name ${name}`,
    ];
  }
  return ['role', 'role session'].includes(principal.kind)
    ? [`aws iam list-attached-role-policies --role-name ${name}`, `aws iam list-role-policies --role-name ${name}`]
    : [];
}

/** Commands that show a policy by its ARN. */
function arnCommands(arn: string): readonly string[] {
  const [, id] = /^arn:[\w-]+:organizations::\d*:policy\/.*\/(p-\w+)$/.exec(arn) ?? [];
  if (id) return [`aws organizations describe-policy --policy-id ${id} --query Policy.Content --output text`];
  const managed = /^arn:[\w-]+:iam::(?:\d{12}|aws):policy\//.test(arn);
  const quoted = shellQuote(arn);
  return managed
    ? [
        `aws iam get-policy-version --policy-arn ${quoted} \\\n  --version-id "$(aws iam get-policy --policy-arn ${quoted} --query Policy.DefaultVersionId --output text)"`,
      ]
    : [];
}

function organizationCommands(filter: string, account: string | undefined): readonly string[] {
  return account ? [`aws organizations list-policies-for-target --target-id ${account} --filter ${filter}`] : [];
}

/** Commands that show the policy of the type that refused. */
function policyCommands(denial: Denial): readonly string[] {
  const {policyType, policyArn, principal, resource} = denial;
  if (policyArn) return arnCommands(policyArn);
  const name = principal?.name && shellQuote(principal.name);
  switch (policyType) {
    case 'service control policy':
      return organizationCommands('SERVICE_CONTROL_POLICY', principal?.account);
    case 'resource control policy':
      return organizationCommands('RESOURCE_CONTROL_POLICY', accountOf(resource));
    case 'permissions boundary':
      if (!name) return [];
      return principal.kind === 'user'
        ? [`aws iam get-user --user-name ${name} --query User.PermissionsBoundary`]
        : [`aws iam get-role --role-name ${name} --query Role.PermissionsBoundary`];
    case 'session policy':
      return ['aws cloudtrail lookup-events --lookup-attributes AttributeKey=EventName,AttributeValue=AssumeRole'];
    case 'role trust policy': {
      const role = roleName(resource);
      return role ? [`aws iam get-role --role-name ${shellQuote(role)} --query Role.AssumeRolePolicyDocument`] : [];
    }
    case 'VPC endpoint policy':
      return ["aws ec2 describe-vpc-endpoints --query 'VpcEndpoints[].[VpcEndpointId, ServiceName, PolicyDocument]'"];
    case 'resource-based policy':
      return [resourcePolicyCommand(resource ?? '')].filter((command) => command !== undefined);
    default:
      return identityCommands(denial);
  }
}

/** What to run next, the most telling first; empty if the text names too little. */
export function nextCommands(denial: Denial): readonly NextCommand[] {
  const {decision, encoded} = denial;
  const shown = policyCommands(denial);
  const simulate = simulateCommand(asSimulation(denial));
  const which =
    denial.policyType === undefined && denial.policyArn === undefined
      ? 'Look into the policies of the caller first'
      : decision === 'explicit'
        ? 'Read the policy that refuses'
        : 'Read the policies that should allow it';
  const decode = encoded
    ? [{purpose: 'Decode the message, to see statement and context', command: decodeCommand(encoded)}]
    : [];
  return [
    ...(shown.length > 0 ? [{purpose: which, command: shown.join('\n')}] : []),
    ...decode,
    ...(simulate ? [{purpose: 'Ask IAM’s policy simulator', command: simulate}] : []),
  ];
}
