// Which modes may read a field: its own directives, else those of its type, else the default mode of the API.
// https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#using-additional-authorization-modes
import {type ConstDirectiveNode, type GraphQLField, type GraphQLObjectType, Kind} from 'graphql';
import {type Api, type Mode, modeOf} from './mode';

/** One mode that a level allows, with the groups it asks for. */
export interface Allowance {
  readonly mode: Mode;
  /** As the schema writes it, with `@`. */
  readonly directive: string;
  /** A Cognito caller needs one of these; undefined: any caller of the mode. */
  readonly groups?: readonly string[];
}

/** The rule for a field. */
export interface FieldRule {
  /** Where the deciding directives stand; `default`: nowhere, the default mode of the API decides. */
  readonly level: 'field' | 'type' | 'default';
  readonly allows: readonly Allowance[];
}

/** The groups that a directive lists, if it lists any. */
function groupsOf({arguments: given = []}: ConstDirectiveNode): readonly string[] | undefined {
  const value = given.find(({name}) => name.value === 'cognito_groups')?.value;
  if (value === undefined) return undefined;
  const items = value.kind === Kind.LIST ? value.values : [value];
  return items.flatMap((item) => (item.kind === Kind.STRING ? [item.value] : []));
}

/** What the directives of a field or a type allow. */
export const allowancesOf = (directives: readonly ConstDirectiveNode[]): readonly Allowance[] =>
  directives.flatMap((directive) => {
    const name = directive.name.value;
    const mode = modeOf(name);
    const groups = groupsOf(directive);
    return mode === undefined ? [] : [{mode, directive: `@${name}`, ...(groups && {groups})}];
  });

/** The directives of a type, those of its extensions included. */
export const typeDirectives = ({astNode, extensionASTNodes}: GraphQLObjectType): readonly ConstDirectiveNode[] =>
  [astNode, ...extensionASTNodes].flatMap((node) => node?.directives ?? []);

/** The rule that decides a field of a type. */
export function fieldRule(api: Api, type: GraphQLObjectType, {astNode}: GraphQLField<unknown, unknown>): FieldRule {
  const own = allowancesOf(astNode?.directives ?? []);
  if (own.length > 0) return {level: 'field', allows: own};
  const ofType = allowancesOf(typeDirectives(type));
  if (ofType.length > 0) return {level: 'type', allows: ofType};
  return {level: 'default', allows: [{mode: api.defaultMode, directive: ''}]};
}
