// The policy of the experiment's role: what its actions need, on the resources of their targets where that is possible.
// https://docs.aws.amazon.com/fis/latest/userguide/getting-started-iam-service-role.html
import {findAction} from './catalogue/catalogue';
import {permissionsOf} from './catalogue/permissions';
import {findResourceType} from './catalogue/resource-types';
import type {Template, TemplateAction, TemplateTarget} from './template';

export interface PolicyStatement {
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: readonly string[] | string;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, readonly string[] | string>>>>;
}

export interface RolePolicy {
  readonly policy: {readonly Version: '2012-10-17'; readonly Statement: readonly PolicyStatement[]};
  /** Which action needs what, in the order of the template. */
  readonly needs: readonly {
    readonly name: string;
    readonly actionId: string;
    readonly permissions: readonly string[];
  }[];
  /** Permissions for some cases, each with the case. */
  readonly sometimes: readonly {readonly permission: string; readonly when: string}[];
}

/** The ARNs of a target, or the pattern of all of its type in the account of the role. */
function resourcesOf(target: TemplateTarget | undefined, roleArn: string): readonly string[] | string {
  if (target && target.resourceArns.length > 0) return target.resourceArns;
  const shape = findResourceType(target?.resourceType ?? '')?.arn;
  const [, partition = 'aws', , , account = ''] = roleArn.split(':');
  const [service = '', ...rest] = (shape ?? '').split(':');
  if (shape === undefined || service === '') return '*';
  const region = service === 'memorydb' ? '' : '*';
  return [`arn:${partition}:${service}:${region}:${/^\d{12}$/.test(account) ? account : '*'}:${rest.join(':')}*`];
}

/** The condition that the reference asks for with a permission of an action. */
function conditionFor(permission: string, actionId: string): PolicyStatement['Condition'] {
  if (permission === 'ec2:InjectApiError') return {StringEquals: {'ec2:FisActionId': actionId}};
  if (/^s3:(Put|Get)ReplicationConfiguration$/.test(permission)) {
    return {Bool: {'s3:isReplicationPauseRequest': 'true'}};
  }
  const isOfCopy = permission === 'ec2:DeleteNetworkAcl' || permission === 'ec2:CreateNetworkAclEntry';
  return isOfCopy ? {StringEquals: {'aws:ResourceTag/managedByFIS': 'true'}} : undefined;
}

/** What one action needs, each permission in a statement of its own. */
function statementsOf(action: TemplateAction, template: Template): readonly PolicyStatement[] {
  const known = findAction(action.actionId);
  if (!known) return [];
  const target = template.targets.find(({name}) => name === action.targets[known.target?.key ?? '']);
  const {target: onTarget = [], all = []} = permissionsOf(known.id);
  const resource = resourcesOf(target, template.roleArn);
  return [
    ...onTarget.map((name): PolicyStatement => ({Effect: 'Allow', Action: [name], Resource: resource})),
    ...all.map((name): PolicyStatement => {
      const condition = conditionFor(name, known.id);
      return {Effect: 'Allow', Action: [name], Resource: '*', ...(condition ? {Condition: condition} : {})};
    }),
  ];
}

/** Joins statements that differ in their actions only. */
function joined(statements: readonly PolicyStatement[]): readonly PolicyStatement[] {
  const groups = new Map<string, PolicyStatement>();
  for (const statement of statements) {
    const key = JSON.stringify([statement.Resource, statement.Condition]);
    const known = groups.get(key);
    const actions = [...new Set([...(known?.Action ?? []), ...statement.Action])].sort();
    groups.set(key, {...statement, Action: actions});
  }
  return [...groups.values()];
}

/** The permissions that the actions of a template need, as a policy. */
export function rolePolicy(template: Template): RolePolicy {
  const statements = template.actions.map((action) => statementsOf(action, template));
  const sometimes = template.actions.flatMap(({actionId}) =>
    Object.entries(permissionsOf(findAction(actionId)?.id ?? '').sometimes ?? {}),
  );
  return {
    policy: {Version: '2012-10-17', Statement: joined(statements.flat())},
    needs: template.actions.map(({name, actionId}, index) => ({
      ...{name, actionId},
      permissions: (statements[index] ?? []).flatMap(({Action}) => Action),
    })),
    sometimes: [...new Map(sometimes)].map(([permission, when]) => ({permission, when})),
  };
}
