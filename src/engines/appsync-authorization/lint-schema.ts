// What is likely a mistake in the authorization of a schema. https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html
import {
  type ConstDirectiveNode,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  Kind,
} from 'graphql';
import {allowancesOf, fieldRule, typeDirectives} from './field-rule';
import {type Issue, issueAt} from './issue';
import {type Api, directiveOf, type Mode, modeOf, modesOf, olderGroupDirective} from './mode';
import {reachedTypes, rootTypes} from './reach';

interface Looked {
  readonly api: Api;
  readonly schema: GraphQLSchema;
  /** Types that each mode gets at. */
  readonly reached: ReadonlyMap<Mode, ReadonlySet<string>>;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** A directive for a mode that the API does not have, and groups or `@aws_auth` where they do nothing. */
function* directiveIssues(api: Api, directives: readonly ConstDirectiveNode[]): Generator<Issue> {
  const modes = modesOf(api);
  for (const directive of directives) {
    const {name, loc} = directive;
    const mode = modeOf(name.value);
    if (mode === undefined) continue;
    if (!modes.includes(mode)) {
      yield issueAt('warning', `@${name.value} allows ${mode}, and the API does not have that mode.`, loc);
    } else if (name.value === olderGroupDirective && modes.length > 1) {
      yield issueAt(
        'warning',
        `Reported by users: @${olderGroupDirective} gives no protection once the API has other modes. Use @${directiveOf.AMAZON_COGNITO_USER_POOLS}.`,
        loc,
      );
    }
  }
}

/** Both directives for Cognito on one field. */
function* doubleIssues(directives: readonly ConstDirectiveNode[]): Generator<Issue> {
  const older = directives.find(({name}) => name.value === olderGroupDirective);
  if (older && directives.some(({name}) => name.value === directiveOf.AMAZON_COGNITO_USER_POOLS)) {
    yield issueAt(
      'warning',
      `Reported by users: AppSync refuses a schema with @${olderGroupDirective} and @${directiveOf.AMAZON_COGNITO_USER_POOLS} on one field.`,
      older.loc,
    );
  }
}

/** A field that shuts the default mode out, though its type would let it in. */
function* shutOutIssues(
  {api}: Looked,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): Generator<Issue> {
  const own = allowancesOf(field.astNode?.directives ?? []);
  const ofType = allowancesOf(typeDirectives(type));
  const wasAllowed = ofType.length === 0 || ofType.some(({mode}) => mode === api.defaultMode);
  if (own.length > 0 && wasAllowed && !own.some(({mode}) => mode === api.defaultMode)) {
    yield issueAt(
      'warning',
      `${type.name}.${field.name} shuts out the default mode ${api.defaultMode}: directives on a field replace all others. Add @${directiveOf[api.defaultMode]} if it should stay.`,
      field.astNode?.loc,
    );
  }
}

/** A field that lets a mode in, to a type of which that mode may read nothing. */
function* nestedIssues(
  {api, reached}: Looked,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): Generator<Issue> {
  const inner = getNamedType(field.type);
  if (!isObjectType(inner)) return;
  const modes = fieldRule(api, type, field)
    .allows.map(({mode}) => mode)
    .filter((mode) => reached.get(mode)?.has(type.name));
  const shut = [...new Set(modes)].filter((mode) =>
    Object.values(inner.getFields()).every((one) =>
      fieldRule(api, inner, one).allows.every((two) => two.mode !== mode),
    ),
  );
  if (shut.length > 0) {
    yield issueAt(
      'warning',
      `${type.name}.${field.name} lets ${listed(shut)} in, but no field of type ${inner.name} does. Add ${listed(shut.map((mode) => `@${directiveOf[mode]}`))} to type ${inner.name}.`,
      field.astNode?.loc,
    );
  }
}

/** A field that no mode of the API gets at. */
function* deadIssues(
  {api, reached}: Looked,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): Generator<Issue> {
  const {allows} = fieldRule(api, type, field);
  if (!allows.some(({mode}) => reached.get(mode)?.has(type.name))) {
    yield issueAt(
      'warning',
      `No mode of the API can read ${type.name}.${field.name}: what may read it does not get to type ${type.name}.`,
      field.astNode?.loc,
    );
  }
}

/** A subscription to a mutation that is not there, or that returns something else. */
function* subscribeIssues({schema}: Looked, field: GraphQLField<unknown, unknown>): Generator<Issue> {
  const directive = field.astNode?.directives?.find(({name}) => name.value === 'aws_subscribe');
  const value = directive?.arguments?.find(({name}) => name.value === 'mutations')?.value;
  const items = value?.kind === Kind.LIST ? value.values : value ? [value] : [];
  const mutations = schema.getMutationType()?.getFields() ?? {};
  for (const item of items) {
    if (item.kind !== Kind.STRING) continue;
    const mutation = Object.hasOwn(mutations, item.value) ? mutations[item.value] : undefined;
    if (!mutation) {
      yield issueAt(
        'warning',
        `@aws_subscribe names the mutation ${item.value}, which the schema does not have.`,
        item.loc,
      );
    } else if (getNamedType(mutation.type) !== getNamedType(field.type)) {
      yield issueAt(
        'warning',
        `Subscription.${field.name} returns ${String(field.type)}, but the mutation ${item.value} returns ${String(mutation.type)}: the types must be equal.`,
        item.loc,
      );
    }
  }
}

function* fieldIssues(
  looked: Looked,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): Generator<Issue> {
  const directives = field.astNode?.directives ?? [];
  yield* directiveIssues(looked.api, directives);
  yield* doubleIssues(directives);
  yield* shutOutIssues(looked, type, field);
  yield* nestedIssues(looked, type, field);
  yield* deadIssues(looked, type, field);
  if (type === looked.schema.getSubscriptionType()) yield* subscribeIssues(looked, field);
}

function* typeIssues(looked: Looked, type: GraphQLObjectType, isNamed: boolean): Generator<Issue> {
  yield* directiveIssues(looked.api, typeDirectives(type));
  if (!isNamed) {
    yield issueAt('warning', `No query gets to type ${type.name}: no field returns it.`, type.astNode?.loc);
    return;
  }
  for (const field of Object.values(type.getFields())) yield* fieldIssues(looked, type, field);
}

/** Warnings about a schema that can be read, by line and column. */
export function lintSchema(api: Api, schema: GraphQLSchema): readonly Issue[] {
  const reached = new Map(modesOf(api).map((mode) => [mode, reachedTypes(api, schema, mode)]));
  const named = reachedTypes(api, schema);
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
  const roots = rootTypes(schema);
  return types
    .filter(({name}) => !name.startsWith('__'))
    .flatMap((type) => [...typeIssues({api, schema, reached}, type, named.has(type.name) || roots.includes(type))])
    .sort((one, other) => one.line - other.line || one.column - other.column);
}
