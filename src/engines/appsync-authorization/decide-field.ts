// Whether a caller may read a field, and which rule said so. https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html
import type {GraphQLField, GraphQLObjectType} from 'graphql';
import type {evaluateAccess} from '../iam-policy';
import type {Caller, IamCaller} from './caller';
import {type FieldRule, fieldRule} from './field-rule';
import type {Api} from './mode';

/** Where the API is, and what evaluates IAM policies; the engine for them is handed in, since it is large. */
export interface Place {
  /** `arn:aws:appsync:<region>:<account>:apis/<api-id>`. */
  readonly apiArn: string;
  readonly evaluateAccess?: typeof evaluateAccess;
}

/** What a field's rule says about a caller. */
export interface FieldDecision {
  readonly type: string;
  readonly field: string;
  readonly isAllowed: boolean;
  readonly rule: FieldRule;
  /** Who had the last word. */
  readonly decidedBy: 'directive' | 'group' | 'policy' | 'authorizer';
  /** One or two sentences. */
  readonly why: string;
}

interface Asked {
  readonly api: Api;
  readonly place: Place;
  readonly caller: Caller;
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  /** Whether the type is Query, Mutation or Subscription: IAM policies name fields of these. */
  readonly isRoot: boolean;
}

type Said = Pick<FieldDecision, 'isAllowed' | 'decidedBy' | 'why'>;
const yes = (decidedBy: Said['decidedBy'], why: string): Said => ({isAllowed: true, decidedBy, why});
const no = (decidedBy: Said['decidedBy'], why: string): Said => ({isAllowed: false, decidedBy, why});

const listed = (words: readonly string[]): string => words.join(', ');

function whereItStands({level, allows}: FieldRule, type: string, field: string): string {
  const directives = listed([...new Set(allows.map(({directive}) => directive))]);
  if (level === 'field') return `${type}.${field} carries ${directives}, and only that counts`;
  if (level === 'type') return `${type}.${field} carries no directive, so ${directives} of type ${type} decides`;
  return `Neither ${type}.${field} nor type ${type} carries a directive, so only the default mode may read it`;
}

function byDirective({caller, type, field}: Asked, rule: FieldRule): Said {
  const where = whereItStands(rule, type.name, field.name);
  const allowances = rule.allows.filter(({mode}) => mode === caller.mode);
  if (allowances.length === 0) {
    const modes = listed([...new Set(rule.allows.map(({mode}) => mode))]);
    return no('directive', `${where}: ${modes}. The caller comes by ${caller.mode}.`);
  }
  const groups = allowances.every((one) => one.groups) ? allowances.flatMap((one) => one.groups ?? []) : undefined;
  if (!groups) return yes('directive', `${where}: ${caller.mode} may read it.`);
  const shared = groups.find((group) => caller.groups.includes(group));
  return shared === undefined
    ? no(
        'group',
        `${where}. It asks for one of the groups ${listed(groups)}; the caller is in ${listed(caller.groups) || 'none'}.`,
      )
    : yes('group', `${where}. The caller is in the group ${shared}.`);
}

/** A policy names the fields of Query, Mutation and Subscription; for fields below, the directives alone decide here. */
function byPolicy({place, isRoot, type, field}: Asked, iam: IamCaller): Said | undefined {
  if (!isRoot || !place.evaluateAccess || iam.policies.length === 0) return undefined;
  const resource = `${place.apiArn}/types/${type.name}/fields/${field.name}`;
  const {principal, policies} = iam;
  const {decision} = place.evaluateAccess(
    {principal, action: 'appsync:GraphQL', resource, context: {}},
    {identity: policies},
  );
  if (decision === 'allowed') return yes('policy', `The policy allows appsync:GraphQL on ${resource}.`);
  const how = decision === 'explicitDeny' ? 'denies' : 'does not allow';
  return no('policy', `The directives let ${iam.principal} in, but its policy ${how} appsync:GraphQL on ${resource}.`);
}

function byAuthorizer({place, type, field}: Asked, deniedFields: readonly string[]): Said | undefined {
  const names = [`${type.name}.${field.name}`, `${place.apiArn}/types/${type.name}/fields/${field.name}`];
  const named = deniedFields.find((one) => names.includes(one));
  return named === undefined ? undefined : no('authorizer', `The Lambda authorizer lists ${named} in deniedFields.`);
}

/** Decides one field for a caller. */
export function decideField(asked: Asked): FieldDecision {
  const {api, caller, type, field} = asked;
  const rule = fieldRule(api, type, field);
  const byRule = byDirective(asked, rule);
  const further = byRule.isAllowed
    ? caller.mode === 'AWS_IAM' && caller.iam
      ? byPolicy(asked, caller.iam)
      : caller.mode === 'AWS_LAMBDA'
        ? byAuthorizer(asked, caller.lambda?.deniedFields ?? [])
        : undefined
    : undefined;
  return {type: type.name, field: field.name, rule, ...(further ?? byRule)};
}
